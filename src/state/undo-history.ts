import { isRequiredField, type Stamp } from "#src/domain/plan/edit.ts";
import {
  applyOperations,
  areValuesEqual,
  coalesceOperations,
  fieldValue,
  groupByRecord,
  stampFields,
  type Operation,
} from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { cellKey, isBookkeeping } from "#src/state/cells.ts";

/** Typing pauses longer than this begin a new step of undo. */
const mergeWithinMilliseconds = 1500;

/** What one press of undo takes back: one edit, or one run of typing in one field. */
export interface UndoEntry {
  /** Without stamps. */
  readonly operations: readonly Operation[];
  /** When it was last added to. */
  readonly at: string;
}

export interface UndoHistory {
  readonly undo: readonly UndoEntry[];
  readonly redo: readonly UndoEntry[];
  /** False right after undo and redo: what is typed then is a step of its own. */
  readonly canMerge: boolean;
}

export const emptyHistory: UndoHistory = { undo: [], redo: [], canMerge: false };

function withoutStamps(operations: readonly Operation[]): Operation[] {
  return operations.filter((operation) => !stampFields.has(operation.field));
}

/** The one cell that the operations change, or undefined where they change several. */
function onlyCell(operations: readonly Operation[]): string | undefined {
  const cells = new Set(operations.filter((operation) => !isBookkeeping(operation)).map(cellKey));
  return cells.size === 1 ? [...cells][0] : undefined;
}

export function recordEdit(history: UndoHistory, edit: readonly Operation[], at: string): UndoHistory {
  const operations = coalesceOperations(withoutStamps(edit));
  if (operations.length === 0) return history;
  const last = history.undo.at(-1);
  const cell = onlyCell(operations);
  const isTyping =
    last !== undefined &&
    history.canMerge &&
    cell !== undefined &&
    cell === onlyCell(last.operations) &&
    Date.parse(at) - Date.parse(last.at) <= mergeWithinMilliseconds;
  if (!isTyping) return { undo: [...history.undo, { operations, at }], redo: [], canMerge: true };
  const merged = coalesceOperations([...last.operations, ...operations]);
  const earlier = history.undo.slice(0, -1);
  return {
    undo: merged.length === 0 ? earlier : [...earlier, { operations: merged, at }],
    redo: [],
    canMerge: true,
  };
}

/** Like `recordEdit`, for an edit that is a step of its own whatever is typed before and after it. */
export function recordStep(history: UndoHistory, edit: readonly Operation[], at: string): UndoHistory {
  return { ...recordEdit({ ...history, canMerge: false }, edit, at), canMerge: false };
}

function stampOperations(
  plan: Plan,
  group: Pick<Operation, "kind" | "id">,
  stamp: Stamp | undefined,
): Operation[] {
  const { kind, id } = group;
  return [
    { kind, id, field: "changedAt", from: fieldValue(plan, kind, id, "changedAt"), to: stamp?.at },
    {
      kind,
      id,
      field: "changedBy",
      from: fieldValue(plan, kind, id, "changedBy"),
      to: stamp?.by || undefined,
    },
  ].filter(({ from, to }) => !areValuesEqual(from, to));
}

/** The operations with fresh stamps on every record that is there after them. */
export function stampRecords(plan: Plan, operations: readonly Operation[], stamp: Stamp): Operation[] {
  const after = applyOperations(plan, operations);
  return groupByRecord(operations).flatMap((group) => {
    const isThere = fieldValue(after, group.kind, group.id, "id") !== undefined;
    return group.operations.concat(stampOperations(plan, group, isThere ? stamp : undefined));
  });
}

/**
 * Those of the operations that still make sense on the plan as it is now: a cell whose value is no longer
 * the `from` of its operation was changed by somebody else and is left alone, and so is a record that
 * would lose something that the operations do not know of, that has gone, or that is removed and stays so.
 */
export function findApplicable(plan: Plan, operations: readonly Operation[]): Operation[] {
  return groupByRecord(operations).flatMap(({ kind, id, operations: group }) => {
    const fitting = group.filter(({ field, from }) =>
      areValuesEqual(fieldValue(plan, kind, id, field), from),
    );
    const idOperation = group.find(({ field }) => field === "id");
    const isThere = fieldValue(plan, kind, id, "id") !== undefined;
    if (!isThere) return idOperation?.to === undefined ? [] : fitting;
    const isRemoved = fieldValue(plan, kind, id, "deletedAt") !== undefined;
    if (isRemoved && !fitting.some(({ field }) => field === "deletedAt")) return [];
    if (!idOperation || idOperation.to !== undefined) return fitting;

    const known = new Set(fitting.map(({ field }) => field));
    const isWhole = Object.keys(plan[kind][id] ?? {}).every(
      (field) => known.has(field) || stampFields.has(field),
    );
    if (isWhole) return fitting;
    const data = fitting.filter(({ field }) => field !== "id");
    return data.some(({ field, to }) => to === undefined && isRequiredField(kind, field)) ? [] : data;
  });
}
