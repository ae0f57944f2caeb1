import type {
  ItemRemark,
  PlanAssessment,
  RatedItem,
  ReadinessSum,
  Suggestion,
} from "#src/domain/assessment/assessment.ts";
import { sumOfItems } from "#src/domain/assessment/readiness.ts";
import { regionIds, type RegionId } from "#src/domain/catalog.ts";
import type { Action } from "#src/domain/plan/action.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";

export interface RegionSum extends ReadinessSum {
  readonly region: RegionId;
}

/** What each region brings to the sums of the areas and of the whole plan: before any cap. */
export function regionSums(assessment: PlanAssessment): RegionSum[] {
  return regionIds.map((region) => ({ region, ...sumOfItems(assessment.regions[region].items) }));
}

/** Thirds as a number with at most two decimals: 7 thirds are 2.33. */
export function fromThirds(thirds: number): number {
  return Math.round((thirds * 100) / 3) / 100;
}

/** Known gaps apart from what nobody has answered: the first cost something now, the second may. */
export function splitSuggestions(suggestions: readonly Suggestion[]): {
  readonly known: readonly Suggestion[];
  readonly open: readonly Suggestion[];
} {
  return {
    known: suggestions.filter(({ item }) => item.state === "rated"),
    open: suggestions.filter(({ item }) => item.state === "open"),
  };
}

/** What to do about an item: find out, put in place, or show that it works. */
export function stepFor({ state, counts }: RatedItem): "findOut" | "putInPlace" | "prove" {
  if (state === "open") return "findOut";
  return counts === "documented" || counts === "proven" ? "prove" : "putInPlace";
}

/** Remarks that say more than the credit beside them does. "Weak control" is the credit in other words. */
export function tellingRemarks(remarks: readonly ItemRemark[]): ItemRemark[] {
  return remarks.filter((remark) => remark !== "weakControl");
}

/** What somebody has already undertaken to do about each question and each matrix row, dropped actions not. */
export function actionsByItem(plan: Plan): ReadonlyMap<string, readonly Action[]> {
  const byItem = new Map<string, Action[]>();
  for (const action of liveRecords(plan, "actions")) {
    const itemId = action.questionId ?? action.responsibilityId;
    if (itemId === undefined || action.status === "dropped") continue;
    byItem.set(itemId, [...(byItem.get(itemId) ?? []), action]);
  }
  return byItem;
}
