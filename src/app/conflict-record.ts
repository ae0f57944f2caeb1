import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import type { CatalogText } from "#src/domain/catalog.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { Conflict } from "#src/domain/ports.ts";
import { questionTitle, responsibilityTitle } from "#src/domain/report/item-names.ts";

/** The fields that name a record, whatever its kind. */
const nameFields = ["title", "name", "label", "text"] as const;

const maxNameLength = 80;

/**
 * Which record it is, in the person's own words or the catalogue's; undefined where it has none. One that is gone
 * here is named after what the other tab holds.
 *
 * @param conflicts those of this record
 */
export function conflictRecordName(
  { kind, id }: Pick<Conflict, "kind" | "id">,
  conflicts: readonly Conflict[],
  plan: Plan,
  text: CatalogText,
): string | undefined {
  if (kind === "profile") return undefined;
  if (kind === "answers") return questionTitle(id, text);
  if (kind === "details") return text.followUps[id]?.prompt;
  if (kind === "responsibilities") return responsibilityTitle(id, plan, text);
  if (kind === "privateContacts") return plan.contacts[id]?.name;
  const theirs = conflicts.map((conflict) => [conflict.field, conflict.theirs] as const);
  const fields = new Map<string, unknown>([...theirs, ...Object.entries(plan[kind][id] ?? {})]);
  const name = nameFields.map((field) => fields.get(field)).find(isText) ?? catalogName(fields, text);
  return name !== undefined && name.length > maxNameLength ? `${name.slice(0, maxNameLength)} …` : name;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && isGiven(value);
}

function catalogName(fields: ReadonlyMap<string, unknown>, text: CatalogText): string | undefined {
  const catalogId = fields.get("catalogId");
  return typeof catalogId === "string" ? text.scenarios[catalogId]?.name : undefined;
}
