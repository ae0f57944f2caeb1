import type { FieldValue } from "#src/domain/plan/operations.ts";
import type { PlanRecord } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";

/** When a record was last changed, and by whom; a side that the record does not say is absent. */
export interface ChangeStamp {
  /** ISO instant in UTC. */
  readonly at?: string;
  readonly by?: string;
}

/** One field, from one value to another; `undefined`: absent. */
export interface FieldChange {
  readonly field: string;
  readonly from: FieldValue | undefined;
  readonly to: FieldValue | undefined;
}

/** The order key of a record, from one to another. */
export interface OrderChange {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /**
   * True where only the key was written anew: the record stands where it stood among the records that both
   * plans have. People need not be shown it.
   */
  readonly keepsPlace: boolean;
}

interface OfRecord {
  readonly kind: RecordKind;
  readonly id: string;
  /**
   * The stamps of the record in the earlier and in the later plan, deleted or not. `to` is the "when" and
   * "who" of the change; they are never a change of their own.
   */
  readonly stamps: { readonly from: ChangeStamp; readonly to: ChangeStamp };
}

export interface RecordAdded extends OfRecord {
  readonly change: "added";
  /** As it stands in the later plan. */
  readonly record: PlanRecord;
}

export interface RecordRemoved extends OfRecord {
  readonly change: "removed";
  /** As it stood in the earlier plan. */
  readonly record: PlanRecord;
}

export interface RecordChanged extends OfRecord {
  readonly change: "changed";
  /** In the order of the record's schema; never empty. */
  readonly fields: readonly FieldChange[];
  /** Where it was moved as well. */
  readonly order?: OrderChange;
}

export interface RecordMoved extends OfRecord {
  readonly change: "moved";
  readonly order: OrderChange;
}

export type RecordChange = RecordAdded | RecordRemoved | RecordChanged | RecordMoved;

/** What is different between two plans: plain data, the same whatever order the plans were written in. */
export interface PlanDifference {
  /** Ids of the two plans; they differ where one is a copy of the other. */
  readonly planIds: { readonly from: string; readonly to: string };
  /** By kind in the fixed order of kinds, then by record id. */
  readonly changes: readonly RecordChange[];
}

/** The key of a record within a plan, for maps: ids have no spaces. */
export function recordKey(kind: RecordKind, id: string): string {
  return `${kind} ${id}`;
}
