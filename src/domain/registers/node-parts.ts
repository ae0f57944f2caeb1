import { removeRecord, restoreRecord, type Stamp } from "#src/domain/plan/edit.ts";
import type { Operation } from "#src/domain/plan/operations.ts";
import { liveRecord, type Plan } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";

interface RecordRef {
  readonly kind: RecordKind;
  readonly id: string;
}

/**
 * Removes a record of a register with all that belongs to it: its needs and their options, and the analysis of
 * an activity. Needs of others that name it stay, and show that it is missing.
 */
export function removeFromRegister(plan: Plan, kind: RegisterKind, id: string, stamp: Stamp): Operation[] {
  if (!liveRecord(plan, kind, id)) return [];
  const parts = findParts(plan, id).filter(
    ({ kind: of, id: part }) => liveRecord(plan, of, part) !== undefined,
  );
  return [{ kind, id }, ...parts].flatMap((ref) => removeRecord(plan, ref.kind, ref.id, stamp));
}

/**
 * Brings back a record that was removed, with what was removed together with it. What had been removed before
 * stays so. Gives no operation where it is there, or never was.
 */
export function restoreToRegister(plan: Plan, kind: RegisterKind, id: string, stamp: Stamp): Operation[] {
  const deletedAt = plan[kind][id]?.deletedAt;
  if (deletedAt === undefined) return [];
  const parts = findParts(plan, id).filter(
    ({ kind: of, id: part }) => plan[of][part]?.deletedAt === deletedAt,
  );
  return [{ kind, id }, ...parts].flatMap((ref) => restoreRecord(plan, ref.kind, ref.id, stamp));
}

/** Removes a need and its options. */
export function removeNeed(plan: Plan, needId: string, stamp: Stamp): Operation[] {
  if (!liveRecord(plan, "needs", needId)) return [];
  const options = optionsOf(plan, new Set([needId])).filter(({ id }) => liveRecord(plan, "needOptions", id));
  return [{ kind: "needs" as const, id: needId }, ...options].flatMap((ref) =>
    removeRecord(plan, ref.kind, ref.id, stamp),
  );
}

/** Brings back a need that was removed, with the options that were removed together with it. */
export function restoreNeed(plan: Plan, needId: string, stamp: Stamp): Operation[] {
  const deletedAt = plan.needs[needId]?.deletedAt;
  if (deletedAt === undefined) return [];
  const options = optionsOf(plan, new Set([needId])).filter(
    ({ id }) => plan.needOptions[id]?.deletedAt === deletedAt,
  );
  return [{ kind: "needs" as const, id: needId }, ...options].flatMap((ref) =>
    restoreRecord(plan, ref.kind, ref.id, stamp),
  );
}

/** What belongs to a node, deleted or not. */
function findParts(plan: Plan, nodeId: string): RecordRef[] {
  const needs = idsOf(plan.needs, (need) => need.nodeId === nodeId);
  const ofActivity = (record: { readonly activityId: string }): boolean => record.activityId === nodeId;
  return [
    ...needs.map((id) => ({ kind: "needs", id }) as const),
    ...optionsOf(plan, new Set(needs)),
    ...idsOf(plan.impacts, ofActivity).map((id) => ({ kind: "impacts", id }) as const),
    ...idsOf(plan.minimumResources, ofActivity).map((id) => ({ kind: "minimumResources", id }) as const),
  ];
}

function optionsOf(plan: Plan, needIds: ReadonlySet<string>): { kind: "needOptions"; id: string }[] {
  return idsOf(plan.needOptions, ({ needId }) => needIds.has(needId)).map((id) => ({
    kind: "needOptions",
    id,
  }));
}

function idsOf<T extends { readonly id: string }>(
  records: Readonly<Record<string, T>>,
  isMeant: (record: T) => boolean,
): string[] {
  return Object.values(records)
    .filter(isMeant)
    .map(({ id }) => id);
}
