import type { Question } from "#src/domain/catalog.ts";

/** Region P: what goes wrong when people are not there. */
export const peopleQuestions: readonly Question[] = [
  {
    id: "people.critical-roles",
    region: "P",
    weight: 3,
    fromProviderArticle: false,
    references: [
      "ISO 22301:2019 8.2.2",
      "ISO 22301:2019 8.3.4",
      "NIST SP 800-34r1 3.2.2",
      "NIS2 2024/2690 annex 4.1.2",
    ],
    followUps: [
      {
        id: "people.critical-roles.tightest-role",
        kind: "text",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "people.deputies",
    region: "P",
    weight: 3,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 7.2", "ISO 22301:2019 8.4.2", "NIS2 2024/2690 annex 4.2.4"],
    followUps: [
      { id: "people.deputies.roles-without", kind: "text", when: ["none", "partial"] },
      {
        id: "people.deputies.handover-hours",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "people.mass-absence",
    region: "P",
    weight: 3,
    fromProviderArticle: true,
    references: [
      "ISO 22301:2019 8.2.3",
      "ISO 22301:2019 8.3.2",
      "NIST SP 800-34r1 appendix D",
      "NIS2 2024/2690 annex 4.2.4",
    ],
    followUps: [
      {
        id: "people.mass-absence.planned-percent",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
      {
        id: "people.mass-absence.planned-weeks",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "people.wide-distribution",
    region: "P",
    weight: 2,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.2.3"],
    followUps: [
      {
        id: "people.wide-distribution.largest-concentration",
        kind: "text",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "people.cross-training",
    region: "P",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 7.2", "NIS2 2024/2690 annex 4.2.4"],
    followUps: [],
  },
  {
    id: "people.single-holder",
    region: "P",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 7.2", "ISO 22301:2019 8.3.4"],
    followUps: [{ id: "people.single-holder.still-held", kind: "text", when: ["none", "partial"] }],
  },
  {
    id: "people.contact-data",
    region: "P",
    weight: 3,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.4.3", "NIST SP 800-34r1 4.2.2", "NIS2 2024/2690 annex 4.1.2"],
    followUps: [
      {
        id: "people.contact-data.where-held",
        kind: "choice",
        options: ["paper", "staff-phones", "separate-service", "company-systems-only"],
        when: ["partial", "documented", "proven"],
      },
      {
        id: "people.contact-data.last-verified",
        kind: "date",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "people.succession",
    region: "P",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 5.3", "ISO 22301:2019 8.4.2", "NIS2 2024/2690 annex 4.3.2"],
    followUps: [
      {
        id: "people.succession.spending-limit",
        kind: "text",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "people.welfare",
    region: "P",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.4.2", "ISO 22301:2019 8.4.3", "NIST SP 800-34r1 appendix D"],
    followUps: [
      {
        id: "people.welfare.check-in-minutes",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "people.training",
    region: "P",
    weight: 2,
    fromProviderArticle: false,
    references: [
      "ISO 22301:2019 7.2",
      "ISO 22301:2019 7.3",
      "ISO 22301:2019 8.5",
      "NIST SP 800-34r1 3.5.2",
      "NIST SP 800-34r1 3.5.3",
      "NIS2 2024/2690 annex 4.3.2",
      "DORA 11(6)",
    ],
    followUps: [{ id: "people.training.not-yet-trained", kind: "text", when: ["none", "partial"] }],
  },
  {
    id: "people.extra-staff",
    region: "P",
    weight: 1,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.3.4", "NIS2 2024/2690 annex 4.2.4"],
    followUps: [
      {
        id: "people.extra-staff.lead-time-hours",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "people.outsourced-staff",
    region: "P",
    weight: 1,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.1", "ISO 22301:2019 8.6", "NIS2 2024/2690 annex 5.1"],
    followUps: [],
  },
];
