import {
  areas,
  areasOfRegion,
  regionIds,
  type Area,
  type AreaHit,
  type RegionId,
} from "#src/domain/catalog.ts";

/** Which areas a scenario hits: a scenario of a plan, or the marks of one in the catalogue. */
export type AreaMarks = { readonly [A in Area]?: AreaHit };

/** Where a scenario is in the Venn. */
export interface ScenarioRegions {
  /** The region where every mark is yes or no; undefined while a mark is open, and where it hits nothing. */
  readonly certain: RegionId | undefined;
  /** Every region that it may be in, in region order: the certain one alone, or one for each way "?" can turn out. */
  readonly possible: readonly RegionId[];
}

/** True once each area is marked: yes, no or "?". An area that nobody looked at has no mark. */
export function isMarked(scenario: AreaMarks): boolean {
  return areas.every((area) => scenario[area] !== undefined);
}

/** True where nobody has marked a single area: nothing is known about where the scenario is. */
export function isUnmarked(scenario: AreaMarks): boolean {
  return areas.every((area) => scenario[area] === undefined);
}

/**
 * Places a scenario: yes puts it inside a circle, no outside, "?" and not marked may be either. A scenario
 * that hits no area is in no region, and one without any mark in none yet: it would count in all seven.
 */
export function regionsOfScenario(scenario: AreaMarks): ScenarioRegions {
  if (isUnmarked(scenario)) return { certain: undefined, possible: [] };
  const possible = regionIds.filter((region) =>
    areas.every((area) => scenario[area] !== (areasOfRegion[region].includes(area) ? "no" : "yes")),
  );
  const isDecided = areas.every((area) => scenario[area] === "yes" || scenario[area] === "no");
  return { certain: isDecided ? possible[0] : undefined, possible };
}
