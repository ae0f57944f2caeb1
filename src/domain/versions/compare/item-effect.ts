import type { PlanAssessment, RatedItem, ReadinessSum } from "#src/domain/assessment/assessment.ts";
import { byRegion } from "#src/domain/assessment/by-region.ts";
import { knockOutOf } from "#src/domain/assessment/knock-out.ts";
import { addSums, emptySum, readinessOf, sumOfItems } from "#src/domain/assessment/readiness.ts";
import { regionIds, type RegionId } from "#src/domain/catalog.ts";
import { partBetween, type ItemShift, type ScorePart } from "#src/domain/versions/compare/score-bridge.ts";
import type { ComparedSide } from "#src/domain/versions/compare/standing.ts";

/**
 * What some items moved by themselves: the later score, less the later score with these items as they counted
 * before. It looks at one change at a time, so the effects of several need not add up to the whole difference:
 * the parts of the bridge do.
 */
export interface ScoreEffect {
  /** The items behind the change that count otherwise now; with everything recorded for them, evidence too. */
  readonly shifts: readonly ItemShift[];
  /** The regions that they stand in, with caps; null where nothing applies with or without them. */
  readonly regions: readonly { readonly region: RegionId; readonly part: ScorePart | null }[];
  readonly whole: ScorePart | null;
}

/** The effect of items that shifted between two assessments; null where none did. */
export function scoreEffectOf(shifts: readonly ItemShift[], after: ComparedSide): ScoreEffect | null {
  if (shifts.length === 0) return null;
  const { regions, whole } = after.assessment;
  const ids = new Set(shifts.map(({ id }) => id));
  const earlier = shifts.flatMap(({ from }) => (from ? [from] : []));
  const touched = regionIds.filter((region) =>
    shifts.some(({ from, to }) => from?.region === region || to?.region === region),
  );
  const without = byRegion((region): readonly RatedItem[] =>
    touched.includes(region)
      ? [
          ...regions[region].items.filter(({ id }) => !ids.has(id)),
          ...earlier.filter((item) => item.region === region),
        ]
      : regions[region].items,
  );
  const sums = byRegion((region) =>
    touched.includes(region) ? sumOfItems(without[region]) : sumOf(after.assessment, region),
  );
  const wholeWithout = readinessOf(addSums(Object.values(sums)));
  return {
    shifts,
    regions: touched.map((region) => {
      const knockOut = knockOutOf(region, after.catalog, without[region], sums[region]);
      const readinessWithout = readinessOf(sums[region], knockOut?.state);
      const { readiness } = regions[region];
      return { region, part: readiness && readinessWithout && partBetween(readinessWithout, readiness) };
    }),
    whole: whole && wholeWithout && partBetween(wholeWithout, whole),
  };
}

function sumOf({ regions }: PlanAssessment, region: RegionId): ReadinessSum {
  return regions[region].readiness?.sum ?? emptySum;
}
