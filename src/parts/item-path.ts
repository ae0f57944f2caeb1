import type { Question, RegionId } from "#src/domain/catalog.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { matrixPlace } from "#src/domain/report/item-names.ts";
import { planPath } from "#src/parts/plan-paths.ts";

/** The address of a question. */
export function questionPath(planId: string, { region, id }: Pick<Question, "region" | "id">): string {
  return planPath(planId, "questions", region, id);
}

/** The address of a row of a service's matrix; undefined where the service is gone. */
export function responsibilityPath(plan: Plan, responsibilityId: string): string | undefined {
  const place = matrixPlace(responsibilityId, plan);
  if (!place) return undefined;
  return `${planPath(plan.id, "responsibilities", place.service.id)}#${encodeURIComponent(place.rowId)}`;
}

/** Where what counts in a score is recorded: its question, or its row of a matrix. */
export function itemPath(
  plan: Plan,
  item: { readonly kind: "question" | "responsibility"; readonly id: string; readonly region: RegionId },
): string {
  if (item.kind === "question") return questionPath(plan.id, item);
  return responsibilityPath(plan, item.id) ?? planPath(plan.id, "responsibilities");
}
