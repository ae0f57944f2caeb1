import type { KnockOut, RatedItem, ReadinessSum } from "#src/domain/assessment/assessment.ts";
import { compareFractions } from "#src/domain/assessment/fraction.ts";
import { readinessOf } from "#src/domain/assessment/readiness.ts";
import type { Catalog, RegionId } from "#src/domain/catalog.ts";

/** `strikes` where the answer counts as `none`, `open` where it may still turn out so, `clear` otherwise. */
function knockOutState(item: RatedItem): KnockOut["state"] {
  if (item.state === "open") return "open";
  return item.counts === "none" ? "strikes" : "clear";
}

/**
 * The knock-out of a region, or undefined where the catalogue names none or its question is not asked at the
 * plan's depth.
 *
 * @param items the rated items of this region
 * @param sum their sum
 */
export function knockOutOf(
  region: RegionId,
  catalog: Catalog,
  items: readonly RatedItem[],
  sum: ReadinessSum,
): KnockOut | undefined {
  const questionId = catalog.knockOuts[region];
  const item = items.find(({ kind, id }) => kind === "question" && id === questionId);
  if (!item) return undefined;
  const state = knockOutState(item);
  return { questionId: item.id, region, state, lowers: doesLower(sum, state) };
}

function doesLower(sum: ReadinessSum, state: KnockOut["state"]): boolean {
  const before = readinessOf(sum);
  const after = readinessOf(sum, state);
  if (!before || !after) return false;
  return (
    compareFractions(after.exactLow, before.exactLow) < 0 ||
    compareFractions(after.exactHigh, before.exactHigh) < 0
  );
}
