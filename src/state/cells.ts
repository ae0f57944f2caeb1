import { stampFields } from "#src/domain/plan/operations.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";

/** One field of one record: what a planner changes, what is saved, and what two tabs can disagree about. */
export interface Cell {
  readonly kind: RecordKind;
  readonly id: string;
  readonly field: string;
}

export function cellKey({ kind, id, field }: Cell): string {
  return `${kind} ${id} ${field}`;
}

export function isSameRecord(a: Omit<Cell, "field">, b: Omit<Cell, "field">): boolean {
  return a.kind === b.kind && a.id === b.id;
}

/** True for the fields that come along with a change: that the record is there, and its stamps. */
export function isBookkeeping({ field }: Pick<Cell, "field">): boolean {
  return field === "id" || stampFields.has(field);
}
