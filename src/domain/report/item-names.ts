import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import type { CatalogText } from "#src/domain/catalog.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import type { CloudService } from "#src/domain/plan/responsibility.ts";
import type { Scenario } from "#src/domain/plan/scenario.ts";

/** "Backup and restore", or the id of a question that the catalogue does not know. */
export function questionTitle(questionId: string, text: CatalogText): string {
  return text.questions[questionId]?.title ?? questionId;
}

export function rowTitle(rowId: string, text: CatalogText): string {
  return text.rows[rowId]?.title ?? rowId;
}

/** As renamed by the planner, else the catalogue's name; undefined where it has neither. */
export function scenarioName({ name, catalogId }: Scenario, text: CatalogText): string | undefined {
  if (isGiven(name)) return name;
  return catalogId === undefined ? undefined : text.scenarios[catalogId]?.name;
}

/** The service and the row that a responsibility id (`<service>/<row>`) stands for. */
export function matrixPlace(
  responsibilityId: string,
  plan: Plan,
): { readonly service: CloudService; readonly rowId: string } | undefined {
  const service = liveRecords(plan, "services").find(({ id }) => responsibilityId.startsWith(`${id}/`));
  return service && { service, rowId: responsibilityId.slice(service.id.length + 1) };
}

/** "Microsoft 365: Client devices", or the id itself where its service is gone. */
export function responsibilityTitle(responsibilityId: string, plan: Plan, text: CatalogText): string {
  const place = matrixPlace(responsibilityId, plan);
  return place ? `${place.service.name}: ${rowTitle(place.rowId, text)}` : responsibilityId;
}

/** The name of a rated item: a question, or a row of a service's matrix. */
export function itemTitle(
  item: { readonly kind: "question" | "responsibility"; readonly id: string },
  plan: Plan,
  text: CatalogText,
): string {
  return item.kind === "question" ? questionTitle(item.id, text) : responsibilityTitle(item.id, plan, text);
}
