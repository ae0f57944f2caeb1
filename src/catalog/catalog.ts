import type { Catalog } from "#src/domain/catalog.ts";
import { channels } from "#src/catalog/channels.ts";
import { allQuestions } from "#src/catalog/questions/all.ts";
import { locationQuestions } from "#src/catalog/questions/location.ts";
import { locationSystemsQuestions } from "#src/catalog/questions/location-systems.ts";
import { peopleQuestions } from "#src/catalog/questions/people.ts";
import { peopleLocationQuestions } from "#src/catalog/questions/people-location.ts";
import { peopleSystemsQuestions } from "#src/catalog/questions/people-systems.ts";
import { systemsQuestions } from "#src/catalog/questions/systems.ts";
import { scenarios } from "#src/catalog/scenarios.ts";
import { generalCloudTemplate, microsoft365Template } from "#src/catalog/templates.ts";

export const catalog: Catalog = {
  version: "2026.11",
  questions: [
    ...peopleQuestions,
    ...locationQuestions,
    ...systemsQuestions,
    ...peopleLocationQuestions,
    ...peopleSystemsQuestions,
    ...locationSystemsQuestions,
    ...allQuestions,
  ],
  templates: [microsoft365Template, generalCloudTemplate],
  scenarios,
  channels,
  knockOuts: {
    P: "people.deputies",
    L: "location.alternate-site",
    S: "systems.backup-restore",
    PL: "people-location.travel-stop",
    PS: "people-systems.independent-alerting",
    LS: "location-systems.alternative-access",
    PLS: "all.activation",
  },
};
