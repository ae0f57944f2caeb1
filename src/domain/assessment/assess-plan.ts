import {
  methodVersion,
  type PlanAssessment,
  type RatedItem,
  type RegionAssessment,
} from "#src/domain/assessment/assessment.ts";
import { byArea, byRegion } from "#src/domain/assessment/by-region.ts";
import { knockOutOf } from "#src/domain/assessment/knock-out.ts";
import { ratePlan } from "#src/domain/assessment/rate-plan.ts";
import { addSums, readinessOf, sumOfItems } from "#src/domain/assessment/readiness.ts";
import { rankSuggestions, suggestImprovements } from "#src/domain/assessment/suggestions.ts";
import { areasOfRegion, regionIds, type Catalog } from "#src/domain/catalog.ts";
import type { Plan } from "#src/domain/plan/plan.ts";

/**
 * The stated readiness of a plan: what its answers and matrix rows say, by region, by area and whole.
 *
 * Depth chooses the questions that count; the matrix of every service counts whole at every depth. Areas and
 * the whole plan are added up from the regions' uncapped sums, never averaged from percentages.
 *
 * The method is Holdfast's own (weights 3, 2, 1; credits 0, 1/3, 2/3, 1; ranges for what is open); the
 * questions and rows name their clauses in the catalogue.
 *
 * @param at the assessment date, `YYYY-MM-DD`: today for a draft, its own date for a sealed version
 */
export function assessPlan(plan: Plan, catalog: Catalog, at: string): PlanAssessment {
  const items = ratePlan(plan, catalog, at);
  const itemsOf = byRegion((): RatedItem[] => []);
  for (const item of items) itemsOf[item.region].push(item);

  const sums = byRegion((region) => sumOfItems(itemsOf[region]));
  const wholeSum = addSums(Object.values(sums));
  const knockOuts = byRegion((region) => knockOutOf(region, catalog, itemsOf[region], sums[region]));
  const suggestions = byRegion((region) =>
    suggestImprovements(itemsOf[region], sums[region], knockOuts[region], wholeSum),
  );

  return {
    at,
    catalogVersion: catalog.version,
    methodVersion,
    regions: byRegion((region): RegionAssessment => ({
      region,
      readiness: readinessOf(sums[region], knockOuts[region]?.state),
      knockOut: knockOuts[region],
      items: itemsOf[region],
      suggestions: rankSuggestions(suggestions[region], "regionGain"),
    })),
    areas: byArea((area) =>
      readinessOf(
        addSums(regionIds.filter((region) => areasOfRegion[region].includes(area)).map((id) => sums[id])),
      ),
    ),
    whole: readinessOf(wholeSum),
    knockOuts: regionIds.flatMap((region) => {
      const knockOut = knockOuts[region];
      return knockOut && knockOut.state !== "clear" ? [knockOut] : [];
    }),
    suggestions: rankSuggestions(Object.values(suggestions).flat(), "planGain"),
    itemsById: new Map(items.map((item) => [item.id, item])),
  };
}
