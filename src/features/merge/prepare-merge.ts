import { applyOperations } from "#src/domain/plan/operations.ts";
import { recordKinds, type RecordKind } from "#src/domain/plan/record-kinds.ts";
import { comparePlans, ownRecord, stampOf } from "#src/domain/versions/compare/compare-plans.ts";
import type { MergeConflict, MergeSides, PlanMerge } from "#src/domain/versions/compare/merge.ts";
import { mergePlans } from "#src/domain/versions/compare/merge-plans.ts";
import { hasStandIns } from "#src/domain/versions/compare/private-data.ts";
import { recordKey, type RecordChange } from "#src/domain/versions/compare/record-difference.ts";
import { compareText } from "#src/domain/versions/compare/text-order.ts";

/** A merge and what there is to show of it. */
export interface PreparedMerge {
  readonly sides: MergeSides;
  readonly merge: PlanMerge;
  /**
   * What the merge does to my plan without being asked: of each change, `stamps.to` is when and by whom it was
   * made in the copy. Order keys that were only written anew are done and not shown.
   */
  readonly taken: readonly RecordChange[];
  /** In how many records something stays that only I changed. */
  readonly onlyMine: number;
}

/** Kinds that cannot be merged, because one of the plans has only stand-ins for their data. */
export function kindsLeftOut({ base, mine, theirs }: MergeSides): readonly RecordKind[] {
  return [base, mine, theirs].some(hasStandIns) ? ["privateContacts"] : [];
}

/** True where the copy says what my plan says: there is nothing to merge. */
export function saysTheSame(sides: Pick<MergeSides, "mine" | "theirs">): boolean {
  const { mine, theirs } = sides;
  const leftOut = kindsLeftOut({ base: mine, mine, theirs });
  return comparePlans(mine, theirs, leftOut).changes.every(isOnlyRekeyed);
}

export function prepareMerge(sides: MergeSides): PreparedMerge {
  const { base, mine, theirs } = sides;
  const leftOut = kindsLeftOut(sides);
  const { operations, conflicts } = mergePlans(base, mine, theirs, leftOut);
  const merged = applyOperations(mine, operations);
  return {
    sides,
    merge: { operations, conflicts: inListOrder(conflicts.filter(isForPeople), sides) },
    taken: inListOrder(
      comparePlans(mine, merged).changes.filter((change) => !isOnlyRekeyed(change) && !isOnlySalted(change)),
      sides,
    ).map((change) => ({
      ...change,
      stamps: { from: change.stamps.from, to: stampOf(ownRecord(theirs[change.kind], change.id)) },
    })),
    onlyMine: countOnlyMine(sides, leftOut),
  };
}

/** In the order of kinds, and within a kind as its list is ordered. */
function inListOrder<T extends { readonly kind: RecordKind; readonly id: string }>(
  items: readonly T[],
  { mine, theirs }: MergeSides,
): readonly T[] {
  const placed = items.map((item) => {
    const { kind, id } = item;
    const record = ownRecord(mine[kind], id) ?? ownRecord(theirs[kind], id);
    return { item, kind: recordKinds.indexOf(kind), order: record?.order ?? "~" };
  });
  return placed
    .sort((a, b) => a.kind - b.kind || compareText(a.order, b.order) || compareText(a.item.id, b.item.id))
    .map(({ item }) => item);
}

/** Marks of private contact data that nobody types. Where both sides made their own, mine is as good as theirs. */
const unseenFields: ReadonlySet<string> = new Set(["salt", "redactedHash"]);

function isForPeople(conflict: MergeConflict): boolean {
  return conflict.type === "removal" || !unseenFields.has(conflict.field);
}

function isOnlySalted(change: RecordChange): boolean {
  return change.change === "changed" && change.fields.every(({ field }) => unseenFields.has(field));
}

function isOnlyRekeyed(change: RecordChange): boolean {
  return change.change === "moved" && change.order.keepsPlace;
}

function countOnlyMine({ base, mine, theirs }: MergeSides, leftOut: readonly RecordKind[]): number {
  const theirChanges = new Map(
    comparePlans(base, theirs, leftOut).changes.map((change) => [recordKey(change.kind, change.id), change]),
  );
  return comparePlans(base, mine, leftOut).changes.filter((change) =>
    isOnlyMine(change, theirChanges.get(recordKey(change.kind, change.id))),
  ).length;
}

/** True where something of my change is neither in theirs nor against it. */
function isOnlyMine(mine: RecordChange, theirs: RecordChange | undefined): boolean {
  if (isOnlyRekeyed(mine) || isOnlySalted(mine)) return false;
  if (!theirs || theirs.change === "moved") return true;
  if (mine.change === "removed" || theirs.change === "removed") return false;
  const theirFields = fieldsOf(theirs);
  return [...fieldsOf(mine)].some((field) => !theirFields.has(field));
}

/** Names of the fields that a change gives a value to, or takes one from. */
function fieldsOf(change: Exclude<RecordChange, { readonly change: "removed" }>): ReadonlySet<string> {
  switch (change.change) {
    case "added":
      return new Set(Object.keys(change.record).filter((field) => !bookkeeping.has(field)));
    case "changed":
      return new Set(change.fields.map(({ field }) => field));
    case "moved":
      return new Set();
  }
}

const bookkeeping: ReadonlySet<string> = new Set([
  "id",
  "order",
  "changedAt",
  "changedBy",
  "deletedAt",
  ...unseenFields,
]);
