import type { Stamp } from "#src/domain/plan/edit.ts";
import { fieldValue, type Operation } from "#src/domain/plan/operations.ts";
import type { Plan, RecordKind } from "#src/domain/plan/plan.ts";

/** Takes back that a record was removed. Gives no operation where it is there, or never was. */
export function restoreRecord(plan: Plan, kind: RecordKind, id: string, stamp: Stamp): Operation[] {
  const deletedAt = fieldValue(plan, kind, id, "deletedAt");
  if (deletedAt === undefined) return [];
  return [
    { kind, id, field: "deletedAt", from: deletedAt, to: undefined },
    { kind, id, field: "changedAt", from: fieldValue(plan, kind, id, "changedAt"), to: stamp.at },
  ];
}
