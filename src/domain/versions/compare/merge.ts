import type { FieldValue, Operation } from "#src/domain/plan/operations.ts";
import type { Plan, PlanRecord } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import type { ChangeStamp } from "#src/domain/versions/compare/record-difference.ts";

/** The version that both started from, this plan, and a colleague's copy of it. */
export interface MergeSides {
  readonly base: Plan;
  readonly mine: Plan;
  readonly theirs: Plan;
}

interface OfConflict {
  readonly kind: RecordKind;
  readonly id: string;
  /** When and by whom the record was last changed on each side. */
  readonly stamps: { readonly mine: ChangeStamp; readonly theirs: ChangeStamp };
  /** What has to be done to mine so that it has theirs. Keeping mine needs nothing. */
  readonly takeTheirs: readonly Operation[];
}

/** Both sides gave the same field another value. `field` may be `order`, the place in the list. */
export interface FieldConflict extends OfConflict {
  readonly type: "field";
  readonly field: string;
  readonly base: FieldValue | undefined;
  readonly mine: FieldValue | undefined;
  readonly theirs: FieldValue | undefined;
}

/** One side removed a record and the other changed it, or something that belongs to it. */
export interface RemovalConflict extends OfConflict {
  readonly type: "removal";
  readonly removedBy: "mine" | "theirs";
  /** What the other side changed: the record itself, or its parts (a service's matrix, a contact's numbers). */
  readonly changed: "record" | "parts";
  readonly base: PlanRecord;
  /** Absent on the side that removed it. */
  readonly mine: PlanRecord | undefined;
  readonly theirs: PlanRecord | undefined;
}

export type MergeConflict = FieldConflict | RemovalConflict;

export interface PlanMerge {
  /** What only theirs changed, to be applied to mine. */
  readonly operations: readonly Operation[];
  /** What both changed, differently. Until they are resolved, mine stands. */
  readonly conflicts: readonly MergeConflict[];
}

/** Names a conflict within its merge, for choices and for lists. */
export function conflictKey(conflict: MergeConflict): string {
  const place = conflict.type === "field" ? conflict.field : "";
  return `${conflict.kind} ${conflict.id} ${place}`;
}
