import type { Evidence } from "#src/domain/plan/evidence.ts";
import type { Plan, PlanRecord } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import type { Responsibility } from "#src/domain/plan/responsibility.ts";
import { ownRecord } from "#src/domain/versions/compare/compare-plans.ts";
import { recordKey, type RecordChange } from "#src/domain/versions/compare/record-difference.ts";

/** Kinds whose records may be a part of another record. */
export const partKinds = ["responsibilities", "evidence", "privateContacts"] as const satisfies RecordKind[];

/** The key of the record without which nobody sees this one, or undefined where it stands on its own. */
export function wholeKeyOf(kind: RecordKind, record: PlanRecord): string | undefined {
  if (kind === "privateContacts") return recordKey("contacts", record.id);
  if (kind === "responsibilities") return recordKey("services", (record as Responsibility).serviceId);
  if (kind !== "evidence") return undefined;
  const { subjectKind, subjectId } = record as Evidence;
  if (subjectKind !== "responsibilities") return undefined;
  // A responsibility's id is `<service>/<row>`; its record may be missing while the row stands at its default.
  return recordKey("services", subjectId.slice(0, subjectId.lastIndexOf("/")));
}

/**
 * Keys of services and contacts of which a part was added or changed: removing such a record on the other
 * side would take that change out of sight.
 *
 * @param plan the later plan of the changes
 */
export function wholesWithTouchedParts(changes: readonly RecordChange[], plan: Plan): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ change, kind, id }) => {
      const isTouched = change === "added" || change === "changed";
      const record = isTouched ? ownRecord(plan[kind], id) : undefined;
      return (record && wholeKeyOf(kind, record)) ?? [];
    }),
  );
}
