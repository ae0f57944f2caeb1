import type { Question } from "#src/domain/catalog.ts";

/** Region PL: people cannot get to the place, or the event hits people and place at once. */
export const peopleLocationQuestions: readonly Question[] = [
  {
    id: "people-location.travel-stop",
    region: "PL",
    weight: 3,
    fromProviderArticle: true,
    references: ["ISO 22301:2019 8.3.2", "ISO 22301:2019 8.4.4", "NIST SP 800-34r1 3.4.3"],
    followUps: [
      {
        id: "people-location.travel-stop.sustain-days",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "people-location.site-bound-roles",
    region: "PL",
    weight: 3,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.2.2", "ISO 22301:2019 8.3.4"],
    followUps: [
      {
        id: "people-location.site-bound-roles.roles",
        kind: "text",
        when: ["none", "partial", "documented", "proven"],
      },
      {
        id: "people-location.site-bound-roles.hours-unstaffed",
        kind: "number",
        when: ["partial", "documented", "proven"],
      },
    ],
  },
  {
    id: "people-location.remote-policy",
    region: "PL",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.3.4", "NIS2 2024/2690 annex 11.1"],
    followUps: [],
  },
  {
    id: "people-location.split-teams",
    region: "PL",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.2.3", "ISO 22301:2019 8.3.2"],
    followUps: [
      {
        id: "people-location.split-teams.same-site-roles",
        kind: "text",
        when: ["none", "partial"],
      },
    ],
  },
  {
    id: "people-location.accounting-for-people",
    region: "PL",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.4.2", "ISO 22301:2019 8.4.4"],
    followUps: [
      {
        id: "people-location.accounting-for-people.minutes",
        kind: "number",
        when: ["proven"],
      },
    ],
  },
  {
    id: "people-location.homes-hit-too",
    region: "PL",
    weight: 2,
    fromProviderArticle: false,
    references: ["ISO 22301:2019 8.2.3", "ISO 22301:2019 8.3.2"],
    followUps: [],
  },
];
