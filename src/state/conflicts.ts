import {
  applyOperations,
  areValuesEqual,
  fieldValue,
  groupByRecord,
  stampFields,
  type Operation,
} from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";
import type { Conflict } from "#src/domain/ports.ts";
import { cellKey, isBookkeeping, isSameRecord, type Cell } from "#src/state/cells.ts";

export type ConflictChoice = "mine" | "theirs";

/** True for the conflict which says that one side no longer has the record, or has it marked as deleted. */
function isAboutWhole({ field }: Pick<Conflict, "field">): boolean {
  return field === "id" || field === "deletedAt";
}

/** True where one side no longer has the record, so that all its conflicts are decided together. */
export function isRecordDisputed(conflicts: readonly Conflict[], record: Omit<Cell, "field">): boolean {
  return conflicts.some((conflict) => isAboutWhole(conflict) && isSameRecord(conflict, record));
}

/** The open conflicts after a write: those that it met are in, those of cells that it wrote are out. */
export function updateConflicts(
  open: readonly Conflict[],
  written: readonly Operation[],
  met: readonly Conflict[],
): readonly Conflict[] {
  if (open.length === 0 && met.length === 0) return open;
  const settled = new Set([...written, ...met].map(cellKey));
  return [...open.filter((conflict) => !settled.has(cellKey(conflict))), ...met];
}

/**
 * Nobody has to choose between two texts of a record that is removed here, unless its removal is in dispute:
 * theirs stays.
 */
export function settleRemoved(
  plan: Plan,
  open: readonly Conflict[],
): { plan: Plan; conflicts: readonly Conflict[] } {
  const settled = open.filter(
    (conflict) =>
      fieldValue(plan, conflict.kind, conflict.id, "deletedAt") !== undefined &&
      !isRecordDisputed(open, conflict),
  );
  if (settled.length === 0) return { plan, conflicts: open };
  return {
    plan: applyOperations(plan, takeTheirs(plan, settled)),
    conflicts: open.filter((conflict) => !settled.includes(conflict)),
  };
}

/** The conflicts that are decided together with this one. */
export function findDecidedWith(open: readonly Conflict[], conflict: Conflict): Conflict[] {
  const isWhole = isRecordDisputed(open, conflict);
  return open.filter((other) =>
    isWhole ? isSameRecord(other, conflict) : cellKey(other) === cellKey(conflict),
  );
}

/** What makes memory hold what the database holds. */
export function takeTheirs(plan: Plan, decided: readonly Conflict[]): Operation[] {
  return decided.map(({ kind, id, field, theirs }) => {
    return { kind, id, field, from: fieldValue(plan, kind, id, field), to: theirs };
  });
}

/** What has to be written so that the database holds what memory holds. Stamps are not among it. */
export function keepMine(plan: Plan, decided: readonly Conflict[]): Operation[] {
  const theirs = new Map(decided.map((conflict) => [cellKey(conflict), conflict.theirs]));
  const cells: Cell[] = [...decided];
  // The database no longer has the record: all of it is written again, not only the field that was changed.
  for (const { kind, id } of decided.filter((conflict) => conflict.field === "id")) {
    for (const field of Object.keys(plan[kind][id] ?? {})) {
      if (!isBookkeeping({ field }) && !theirs.has(cellKey({ kind, id, field })))
        cells.push({ kind, id, field });
    }
  }
  const operations = cells
    .map(({ kind, id, field }) => {
      return {
        kind,
        id,
        field,
        from: theirs.get(cellKey({ kind, id, field })),
        to: fieldValue(plan, kind, id, field),
      };
    })
    .filter(({ from, to }) => !areValuesEqual(from, to));
  return [...operations, ...decided.flatMap((conflict) => restoreTogether(plan, conflict))];
}

/** What was deleted in the same step under the same id, a contact's private channels, comes back with it. */
function restoreTogether(plan: Plan, { id, field, theirs }: Conflict): Operation[] {
  if (field !== "deletedAt" || theirs === undefined) return [];
  return recordKinds
    .filter((kind) => areValuesEqual(fieldValue(plan, kind, id, "deletedAt"), theirs))
    .map((kind) => ({ kind, id, field, from: theirs, to: undefined }));
}

export interface LocalChanges {
  wouldHide(remote: Operation): boolean;
  hasUnsavedData(record: Omit<Cell, "field">): boolean;
}

/**
 * What a change made in another tab does here. Cells with an unsaved change are left alone: saving them
 * meets the other change and makes a conflict. A cell already in conflict learns the newer value. A record
 * removed there stays here while something of it is unsaved or undecided; one that is marked as deleted there
 * is in dispute at once, because what is unsaved may have been written before the mark and then meets nothing.
 */
export function admitRemote(
  plan: Plan,
  remote: readonly Operation[],
  local: LocalChanges,
  open: readonly Conflict[],
): { operations: Operation[]; conflicts: readonly Conflict[] } {
  const operations: Operation[] = [];
  const learned: Conflict[] = [];
  for (const group of groupByRecord(remote)) {
    const { kind, id } = group;
    const isGone = group.operations.some(({ field, to }) => field === "id" && to === undefined);
    const isMarked = group.operations.some(({ field, to }) => field === "deletedAt" && to !== undefined);
    const isUnsaved = local.hasUnsavedData(group);
    if (isGone && isUnsaved) continue;
    const isUndecided = isUnsaved || open.some((conflict) => isSameRecord(conflict, group));
    const isHere = fieldValue(plan, kind, id, "id") !== undefined;
    const isLive = isHere && fieldValue(plan, kind, id, "deletedAt") === undefined;
    const isKeptHere = isUndecided && ((isGone && isHere) || (isMarked && isLive));
    for (const operation of group.operations) {
      const { field, to } = operation;
      const isOpen = open.some((conflict) => cellKey(conflict) === cellKey(operation));
      if (isOpen || (isKeptHere && !stampFields.has(field))) {
        learned.push({ kind, id, field, mine: fieldValue(plan, kind, id, field), theirs: to });
      } else if (!isKeptHere && !local.wouldHide(operation)) operations.push(operation);
    }
  }
  if (learned.length === 0) return { operations, conflicts: open };
  const conflicts = updateConflicts(open, [], learned);
  return { operations, conflicts: conflicts.filter(({ mine, theirs }) => !areValuesEqual(mine, theirs)) };
}
