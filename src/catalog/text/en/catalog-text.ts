import type { CatalogText } from "#src/domain/catalog.ts";
import { channelTexts } from "#src/catalog/text/en/channels.ts";
import { allFollowUps, allText } from "#src/catalog/text/en/questions/all.ts";
import {
  locationSystemsFollowUps,
  locationSystemsText,
} from "#src/catalog/text/en/questions/location-systems.ts";
import { locationFollowUps, locationText } from "#src/catalog/text/en/questions/location.ts";
import {
  peopleLocationFollowUps,
  peopleLocationText,
} from "#src/catalog/text/en/questions/people-location.ts";
import { peopleSystemsFollowUps, peopleSystemsText } from "#src/catalog/text/en/questions/people-systems.ts";
import { peopleFollowUps, peopleText } from "#src/catalog/text/en/questions/people.ts";
import { systemsFollowUps, systemsText } from "#src/catalog/text/en/questions/systems.ts";
import { rowTexts, templateTexts } from "#src/catalog/text/en/responsibilities.ts";
import { scenarioTexts } from "#src/catalog/text/en/scenarios.ts";
import { answers, areas, evidenceKinds, regions, responsible } from "#src/catalog/text/en/terms.ts";

export const catalogText: CatalogText = {
  locale: "en",
  areas,
  regions,
  answers,
  evidenceKinds,
  responsible,
  questions: {
    ...peopleText,
    ...locationText,
    ...systemsText,
    ...peopleLocationText,
    ...peopleSystemsText,
    ...locationSystemsText,
    ...allText,
  },
  followUps: {
    ...peopleFollowUps,
    ...locationFollowUps,
    ...systemsFollowUps,
    ...peopleLocationFollowUps,
    ...peopleSystemsFollowUps,
    ...locationSystemsFollowUps,
    ...allFollowUps,
  },
  rows: rowTexts,
  templates: templateTexts,
  scenarios: scenarioTexts,
  channels: channelTexts,
};
