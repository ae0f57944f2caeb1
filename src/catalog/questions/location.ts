import type { Question } from "#src/domain/catalog.ts";

/** Region L: what goes wrong when a place cannot be used. */
export const locationQuestions: readonly Question[] = [
  {
    id: "location.site-register",
    region: "L",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.2.2", "ISO 22301:2019 8.3.4", "NIST SP 800-34r1 3.2.2"],
    followUps: [],
  },
  {
    id: "location.required-presence",
    region: "L",
    weight: 3,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.2.2", "ISO 22301:2019 8.3.4"],
    followUps: [
      {
        id: "location.required-presence.habit-only",
        kind: "text",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "location.alternate-site",
    region: "L",
    weight: 3,
    fromProviderArticle: false,
    references: [
      "ISO 22301:2019 8.3.2",
      "ISO 22301:2019 8.3.4",
      "NIST SP 800-34r1 3.4.3",
      "NIS2 2024/2690 annex 4.2.4",
    ],
    followUps: [
      {
        id: "location.alternate-site.seats",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
      {
        id: "location.alternate-site.activation-hours",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "location.regional-hazards",
    region: "L",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.2.3", "NIS2 2024/2690 annex 13.2"],
    followUps: [
      {
        id: "location.regional-hazards.shared-zone",
        kind: "text",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "location.closure-authority",
    region: "L",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 5.3", "ISO 22301:2019 8.4.2", "NIST SP 800-34r1 4.2.1"],
    followUps: [],
  },
  {
    id: "location.utilities",
    region: "L",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.3.4", "NIST SP 800-34r1 3.3", "NIS2 2024/2690 annex 13.1"],
    followUps: [
      {
        id: "location.utilities.backup-power-hours",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
      {
        id: "location.utilities.last-load-test",
        kind: "date",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "location.concentration",
    region: "L",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.2.3", "ISO 22301:2019 8.3.2", "NIS2 2024/2690 annex 4.2.4"],
    followUps: [
      {
        id: "location.concentration.largest-share-percent",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "location.vital-records",
    region: "L",
    weight: 2,
    fromProviderArticle: false,
    references: [
      "ISO 22301:2019 8.3.4",
      "NIST SP 800-34r1 3.4.2",
      "NIST SP 800-34r1 3.4.4",
      "NIS2 2024/2690 annex 4.2.4",
    ],
    followUps: [{ id: "location.vital-records.one-place-only", kind: "text", when: ["none", "partial"] }],
  },
  {
    id: "location.empty-site-security",
    region: "L",
    weight: 1,
    fromProviderArticle: false,
    references: ["NIS2 2024/2690 annex 13.3"],
    followUps: [],
  },
  {
    id: "location.return",
    region: "L",
    weight: 1,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.4.5", "NIST SP 800-34r1 4.4", "NIS2 2024/2690 annex 4.1.2"],
    followUps: [],
  },
];
