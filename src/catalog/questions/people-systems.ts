import type { Question } from "#src/domain/catalog.ts";

/** Region PS: systems that only certain people can run, and people who need systems to act together. */
export const peopleSystemsQuestions: readonly Question[] = [
  {
    id: "people-systems.admin-redundancy",
    region: "PS",
    weight: 3,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 7.2", "NIST SP 800-34r1 3.4.6", "NIS2 2024/2690 annex 11.3"],
    followUps: [
      {
        id: "people-systems.admin-redundancy.single-admin-systems",
        kind: "text",
        when: ["none", "partial"],
      },
    ],
  },
  {
    id: "people-systems.emergency-access",
    region: "PS",
    weight: 3,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.3.4", "NIS2 2024/2690 annex 11.3"],
    followUps: [
      {
        id: "people-systems.emergency-access.places",
        kind: "text",
        when: ["partial", "documented", "proven"],
      },
      {
        id: "people-systems.emergency-access.minutes",
        kind: "number",
        when: ["proven"],
      },
    ],
  },
  {
    id: "people-systems.manual-workaround",
    region: "PS",
    weight: 3,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.3.2", "ISO 22301:2019 8.4.4", "NIST SP 800-34r1 3.2.1"],
    followUps: [
      {
        id: "people-systems.manual-workaround.sustain-hours",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "people-systems.known-fallback-channel",
    region: "PS",
    weight: 3,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 7.3", "ISO 22301:2019 8.4.3", "NIS2 2024/2690 annex 4.3"],
    followUps: [
      {
        id: "people-systems.known-fallback-channel.first-channel",
        kind: "choice",
        options: ["sms", "chat-outside", "mail-outside", "phone-line", "status-page", "other"],
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "people-systems.independent-alerting",
    region: "PS",
    weight: 3,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.4.3", "NIST SP 800-34r1 4.2.2", "NIS2 2024/2690 annex 4.3"],
    followUps: [
      {
        id: "people-systems.independent-alerting.means",
        kind: "choice",
        options: ["sms-service", "alerting-service", "phone-tree", "other"],
        when: ["partial", "documented", "proven"],
      },
      {
        id: "people-systems.independent-alerting.percent-reached",
        kind: "number",
        when: ["proven"],
      },
    ],
  },
  {
    id: "people-systems.help-desk",
    region: "PS",
    weight: 2,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 7.4", "ISO 22301:2019 8.4.3"],
    followUps: [
      {
        id: "people-systems.help-desk.first-notice-minutes",
        kind: "number",
        when: ["documented", "proven"],
      },
    ],
  },
  {
    id: "people-systems.provider-escalation",
    region: "PS",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.4.2", "NIST SP 800-34r1 4.3.3", "NIS2 2024/2690 annex 5.2"],
    followUps: [],
  },
  {
    id: "people-systems.admin-app",
    region: "PS",
    weight: 1,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.4.3"],
    followUps: [],
  },
  {
    id: "people-systems.targeted-impact",
    region: "PS",
    weight: 2,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.4.3", "NIST SP 800-34r1 4.2.3", "NIS2 2024/2690 annex 3.4"],
    followUps: [
      {
        id: "people-systems.targeted-impact.minutes",
        kind: "number",
        when: ["proven"],
      },
    ],
  },
];
