import { methodVersion, type Readiness } from "#src/domain/assessment/assessment.ts";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import { byRegion } from "#src/domain/assessment/by-region.ts";
import { addSums, emptySum, readinessOf, sumOfItems } from "#src/domain/assessment/readiness.ts";
import type { Catalog, RegionId } from "#src/domain/catalog.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { SealedResults } from "#src/domain/versions/history-entry.ts";

/**
 * The assessment of a plan in the whole numbers that are kept with a sealed version.
 *
 * @param on the assessment date, `YYYY-MM-DD`
 */
export function resultsOf(plan: Plan, catalog: Catalog, on: string): SealedResults {
  const { regions } = assessPlan(plan, catalog, on);
  return {
    on,
    catalogVersion: catalog.version,
    methodVersion,
    regions: byRegion((region) => {
      const { items, knockOut } = regions[region];
      return { ...sumOfItems(items), ...(knockOut && { knockOut: knockOut.state }) };
    }),
  };
}

/** The readiness that was kept with a version, with the rules of this version of the app for caps. */
export function readinessOfResults({ regions }: SealedResults): {
  readonly whole: Readiness | null;
  readonly regions: Readonly<Record<RegionId, Readiness | null>>;
} {
  return {
    whole: readinessOf(addSums(Object.values(regions))),
    regions: byRegion((region) => {
      const { knockOut, ...sum } = regions[region];
      return readinessOf({ ...emptySum, ...sum }, knockOut);
    }),
  };
}

/**
 * True where the results of a version can be computed again: this app has the catalogue and the method that
 * they were made with.
 */
export function canComputeAgain(results: SealedResults, catalog: Catalog): boolean {
  return results.catalogVersion === catalog.version && results.methodVersion === methodVersion;
}
