import type { PlanSummary } from "#src/domain/ports.ts";
import { listedReadiness } from "#src/features/plans/plan-numbers.ts";

export type PlanColumn = "title" | "answered" | "readiness" | "review" | "saved" | "changed";

interface PlanOrder {
  readonly column: PlanColumn;
  readonly direction: "ascending" | "descending";
}

/** A plan that was changed last is the one that is looked for most often. */
export const firstOrder: PlanOrder = { column: "changed", direction: "descending" };

/** What a column is sorted by; a plan without it stands last, whatever the direction. */
function sortKey(plan: PlanSummary, column: PlanColumn): string | number | undefined {
  switch (column) {
    case "title":
      return plan.title;
    case "answered":
      return plan.asked === 0 ? undefined : plan.answered / plan.asked;
    case "readiness":
      return listedReadiness(plan).type === "rated" ? (plan.low ?? 0) + (plan.high ?? 0) : undefined;
    case "review":
      return plan.reviewDate;
    case "saved":
      return plan.savedToFileAt;
    case "changed":
      return plan.updatedAt;
  }
}

/** The plans in the order that was asked for. Plans that are equal in it stand by title, then by id. */
export function sortPlans(
  plans: readonly PlanSummary[],
  { column, direction }: PlanOrder,
  compareText: (a: string, b: string) => number,
): PlanSummary[] {
  const sign = direction === "ascending" ? 1 : -1;
  const compareKeys = (a: string | number, b: string | number): number => {
    if (typeof a === "number" && typeof b === "number") return a - b;
    if (column === "title") return compareText(String(a), String(b));
    return a < b ? -1 : a > b ? 1 : 0;
  };
  const keyed = plans.map((plan) => ({ plan, key: sortKey(plan, column) }));
  keyed.sort((a, b) => {
    const order =
      a.key === undefined || b.key === undefined
        ? Number(a.key === undefined) - Number(b.key === undefined)
        : sign * compareKeys(a.key, b.key);
    return order || compareText(a.plan.title, b.plan.title) || (a.plan.id < b.plan.id ? -1 : 1);
  });
  return keyed.map(({ plan }) => plan);
}

/** Pressing the heading of a column: the other direction, or the one that is useful first in that column. */
export function nextOrder(order: PlanOrder, column: PlanColumn): PlanOrder {
  if (order.column === column) {
    return { column, direction: order.direction === "ascending" ? "descending" : "ascending" };
  }
  const newestFirst = column === "changed" || column === "saved";
  return { column, direction: newestFirst ? "descending" : "ascending" };
}
