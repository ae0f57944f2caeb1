import { areValuesEqual, type FieldValue } from "#src/domain/plan/operations.ts";
import { compareFields } from "#src/domain/versions/compare/compare-plans.ts";
import { operationsToSet, sideStamps } from "#src/domain/versions/compare/merge-operations.ts";
import type { FieldConflict, MergeSides, PlanMerge } from "#src/domain/versions/compare/merge.ts";
import type {
  FieldChange,
  OrderChange,
  RecordChange,
  RecordRemoved,
} from "#src/domain/versions/compare/record-difference.ts";

/** A change after which the record is there. */
type Kept = Exclude<RecordChange, RecordRemoved>;

/** What makes a plan itself: a copy has its own, and keeps it. */
const neverMerged: ReadonlySet<string> = new Set(["createdAt", "originPlanId", "sample"]);

/** Merges a record that both sides have, field by field. */
export function mergeFields(sides: MergeSides, mine: Kept | undefined, theirs: Kept): PlanMerge {
  const { kind, id } = theirs;
  const myFields = new Map(mine && fieldsOf(mine).map((change) => [change.field, change]));
  const taken: Pick<FieldChange, "field" | "to">[] = [];
  const conflicts: FieldConflict[] = [];
  const conflict = (
    field: string,
    base: FieldValue | undefined,
    mineTo: FieldValue | undefined,
    to: FieldValue | undefined,
  ): void => {
    const takeTheirs = operationsToSet(sides, kind, id, [{ field, to }]);
    const stamps = sideStamps(sides, kind, id);
    conflicts.push({ type: "field", kind, id, field, base, mine: mineTo, theirs: to, stamps, takeTheirs });
  };

  for (const { field, from, to } of fieldsOf(theirs)) {
    if (kind === "profile" && neverMerged.has(field)) continue;
    const my = myFields.get(field);
    if (!my) taken.push({ field, to });
    else if (!areValuesEqual(my.to, to)) conflict(field, from, my.to, to);
  }

  const [myOrder, theirOrder] = [mine && orderOf(mine), orderOf(theirs)];
  if (theirOrder && !(myOrder && myOrder.to === theirOrder.to)) {
    if (myOrder && isMove(myOrder) && isMove(theirOrder)) {
      conflict("order", theirOrder.from, myOrder.to, theirOrder.to);
    } else if (isTheirsBetter(myOrder, theirOrder)) taken.push({ field: "order", to: theirOrder.to });
  }
  return { operations: operationsToSet(sides, kind, id, taken), conflicts };
}

/** Every field that a change gives a value to, or takes one from. */
function fieldsOf(change: Kept): readonly FieldChange[] {
  if (change.change === "moved") return [];
  return change.change === "changed" ? change.fields : compareFields(change.kind, {}, change.record);
}

/** An added record was given a place, which is no move. */
function orderOf(change: Kept): OrderChange | undefined {
  if (change.change !== "added") return change.order;
  const to = change.record.order;
  return to === undefined ? undefined : { from: undefined, to, keepsPlace: true };
}

function isMove({ keepsPlace }: OrderChange): boolean {
  return !keepsPlace;
}

/** A move is better than a key written anew; between two of those, the choice is the same on both sides. */
function isTheirsBetter(mine: OrderChange | undefined, theirs: OrderChange): boolean {
  if (!mine) return true;
  if (isMove(mine) !== isMove(theirs)) return isMove(theirs);
  return (theirs.to ?? "~") < (mine.to ?? "~");
}
