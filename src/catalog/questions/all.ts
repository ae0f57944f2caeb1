import type { Question } from "#src/domain/catalog.ts";

/** Region PLS: what must hold when people, places and systems fail at the same time. */
export const allQuestions: readonly Question[] = [
  {
    id: "all.laptops-at-home",
    region: "PLS",
    weight: 3,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.3.4", "ISO 22301:2019 8.3.5"],
    followUps: [
      {
        id: "all.laptops-at-home.percent-at-home",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "all.remote-recovery",
    region: "PLS",
    weight: 3,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.4.5", "NIST SP 800-34r1 4.3.2", "DORA 11"],
    followUps: [
      {
        id: "all.remote-recovery.hands-on-systems",
        kind: "text",
        when: ["none", "partial", "documented"],
      },
    ],
  },
  {
    id: "all.home-capability",
    region: "PLS",
    weight: 2,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.3.4"],
    followUps: [],
  },
  {
    id: "all.crisis-team",
    region: "PLS",
    weight: 3,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.4.2", "NIS2 2024/2690 annex 4.3", "DORA 11"],
    followUps: [
      {
        id: "all.crisis-team.gather-minutes",
        kind: "number",
        when: ["proven"],
      },
    ],
  },
  {
    id: "all.activation",
    region: "PLS",
    weight: 3,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.4.4", "NIST SP 800-34r1 4.2.1", "NIS2 2024/2690 annex 4.1", "DORA 11"],
    followUps: [
      {
        id: "all.activation.who-declares",
        kind: "text",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "all.combined-exercise",
    region: "PLS",
    weight: 3,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.5", "NIST SP 800-34r1 3.5.3", "NIS2 2024/2690 annex 4.1", "DORA 11"],
    followUps: [
      {
        id: "all.combined-exercise.last-held",
        kind: "date",
        when: ["partial", "documented", "proven"],
      },
      {
        id: "all.combined-exercise.next-planned",
        kind: "date",
        when: ["none", "partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "all.stakeholders",
    region: "PLS",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 7.4", "ISO 22301:2019 8.4.3", "NIS2 2024/2690 annex 4.3", "DORA 11"],
    followUps: [],
  },
  {
    id: "all.external-integration",
    region: "PLS",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.2.2", "ISO 22301:2019 8.3.2", "NIS2 2024/2690 annex 5.1"],
    followUps: [
      {
        id: "all.external-integration.points-without-alternative",
        kind: "text",
        when: ["none", "partial"],
      },
    ],
  },
  {
    id: "all.maintenance",
    region: "PLS",
    weight: 2,
    fromProviderArticle: false,
    references: [
      "ISO 22301:2019 8.6",
      "ISO 22301:2019 9.3",
      "NIST SP 800-34r1 3.6",
      "NIS2 2024/2690 annex 4.1",
    ],
    followUps: [
      {
        id: "all.maintenance.next-review",
        kind: "date",
        when: ["documented", "proven"],
      },
    ],
  },
];
