import type { Question } from "#src/domain/catalog.ts";

/** Region S: what goes wrong when a system does not answer. */
export const systemsQuestions: readonly Question[] = [
  {
    id: "systems.inventory",
    region: "S",
    weight: 3,
    fromProviderArticle: false,
    references: [
      "ISO 22301:2019 8.2.2",
      "ISO 22301:2019 8.3.4",
      "NIST SP 800-34r1 3.2.2",
      "NIS2 2024/2690 annex 12.4",
    ],
    followUps: [{ id: "systems.inventory.without-owner", kind: "text", when: ["none", "partial"] }],
  },
  {
    id: "systems.recovery-objectives",
    region: "S",
    weight: 3,
    fromProviderArticle: false,
    references: [
      "ISO 22301:2019 8.2.2",
      "NIST SP 800-34r1 3.2.1",
      "NIS2 2024/2690 annex 4.1.2",
      "NIS2 2024/2690 annex 4.1.3",
      "DORA 12(6)",
    ],
    followUps: [
      {
        id: "systems.recovery-objectives.systems-too-slow",
        kind: "text",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "systems.backup-restore",
    region: "S",
    weight: 3,
    fromProviderArticle: false,
    references: [
      "ISO 22301:2019 8.3.4",
      "NIST SP 800-34r1 3.4.1",
      "NIST SP 800-34r1 3.4.2",
      "NIS2 2024/2690 annex 4.2.2",
      "NIS2 2024/2690 annex 4.2.6",
      "DORA 12",
    ],
    followUps: [
      { id: "systems.backup-restore.not-covered", kind: "text", when: ["none", "partial"] },
      {
        id: "systems.backup-restore.measured-restore-hours",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "systems.wan-loss",
    region: "S",
    weight: 3,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.3.2", "NIST SP 800-34r1 5.3", "NIS2 2024/2690 annex 4.2.4"],
    followUps: [
      {
        id: "systems.wan-loss.first-substitute",
        kind: "choice",
        options: ["second-line", "mobile-data", "work-from-elsewhere", "work-by-hand", "wait"],
        when: ["none", "partial", "documented", "proven"],
      },
      {
        id: "systems.wan-loss.tolerable-hours",
        kind: "number",
        when: ["none", "partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "systems.collaboration-alternative",
    region: "S",
    weight: 3,
    fromProviderArticle: true,
    references: [
      "ISO 22301:2019 8.4.3",
      "NIST SP 800-34r1 4.2.2",
      "NIS2 2024/2690 annex 4.2.4",
      "NIS2 2024/2690 annex 4.3.2",
    ],
    followUps: [
      {
        id: "systems.collaboration-alternative.shared-sign-in",
        kind: "choice",
        options: ["own-sign-in", "same-sign-in", "not-checked"],
        when: ["partial", "documented", "proven"],
      },
      {
        id: "systems.collaboration-alternative.people-set-up-percent",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "systems.identity-outage",
    region: "S",
    weight: 3,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.3.4", "NIS2 2024/2690 annex 11.3"],
    followUps: [
      {
        id: "systems.identity-outage.emergency-accounts",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
      {
        id: "systems.identity-outage.last-tried",
        kind: "date",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "systems.health-watch",
    region: "S",
    weight: 2,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.4.3"],
    followUps: [
      {
        id: "systems.health-watch.alert-addresses",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
      {
        id: "systems.health-watch.outside-hours",
        kind: "text",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "systems.health-backup-channel",
    region: "S",
    weight: 2,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.4.3"],
    followUps: [],
  },
  {
    id: "systems.health-cadence",
    region: "S",
    weight: 1,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.4.3"],
    followUps: [
      {
        id: "systems.health-cadence.overdue-minutes",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "systems.health-internal-board",
    region: "S",
    weight: 1,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.4.3"],
    followUps: [
      {
        id: "systems.health-internal-board.readable-in-outage",
        kind: "choice",
        options: ["yes", "no", "not-checked"],
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "systems.planned-change",
    region: "S",
    weight: 1,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.1", "NIS2 2024/2690 annex 6.4"],
    followUps: [],
  },
  {
    id: "systems.post-incident-review",
    region: "S",
    weight: 2,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.6", "ISO 22301:2019 10.1", "NIS2 2024/2690 annex 3.6"],
    followUps: [],
  },
  {
    id: "systems.telephony",
    region: "S",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.4.3", "NIST SP 800-34r1 5.3", "NIS2 2024/2690 annex 4.2.4"],
    followUps: [
      {
        id: "systems.telephony.fallback-carrier",
        kind: "choice",
        options: ["mobile-one-operator", "mobile-two-operators", "satellite", "radio", "fixed-line"],
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "systems.cyber-recovery",
    region: "S",
    weight: 3,
    fromProviderArticle: false,
    references: [
      "ISO 22301:2019 8.4.2",
      "ISO 22301:2019 8.4.5",
      "NIS2 2024/2690 annex 3.5",
      "NIS2 2024/2690 annex 4.1.2",
      "DORA 11",
      "DORA 12(3)",
    ],
    followUps: [
      {
        id: "systems.cyber-recovery.isolation-decider",
        kind: "text",
        when: ["partial", "documented", "proven"],
      },
      {
        id: "systems.cyber-recovery.rebuild-hours",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "systems.supplier-continuity",
    region: "S",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.1", "ISO 22301:2019 8.6", "NIS2 2024/2690 annex 5.1"],
    followUps: [
      {
        id: "systems.supplier-continuity.no-evidence-yet",
        kind: "text",
        when: ["none", "partial"],
      },
    ],
  },
  {
    id: "systems.domain-certificates",
    region: "S",
    weight: 1,
    fromProviderArticle: false,
    references: ["NIS2 2024/2690 annex 12.4"],
    followUps: [
      {
        id: "systems.domain-certificates.next-expiry",
        kind: "date",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "systems.surge-capacity",
    region: "S",
    weight: 1,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.3.4", "NIS2 2024/2690 annex 4.2.5", "DORA 12(4)"],
    followUps: [],
  },
  {
    id: "systems.plan-available-offline",
    region: "S",
    weight: 3,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 7.5.3", "ISO 22301:2019 8.4.4", "NIST SP 800-34r1 3.6"],
    followUps: [
      {
        id: "systems.plan-available-offline.form",
        kind: "choice",
        options: ["paper", "device-copy", "removable-media", "several"],
        when: ["partial", "documented", "proven"],
      },
    ],
  },
];
