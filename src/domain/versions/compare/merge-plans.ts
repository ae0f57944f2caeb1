import type { Plan } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { comparePlans, ownRecord } from "#src/domain/versions/compare/compare-plans.ts";
import type {
  MergeConflict,
  MergeSides,
  PlanMerge,
  RemovalConflict,
} from "#src/domain/versions/compare/merge.ts";
import { mergeFields } from "#src/domain/versions/compare/merge-fields.ts";
import { joinRemovedParts } from "#src/domain/versions/compare/merge-parts.ts";
import {
  operationsToRemove,
  operationsToTake,
  sideStamps,
} from "#src/domain/versions/compare/merge-operations.ts";
import {
  recordKey,
  type RecordChange,
  type RecordRemoved,
} from "#src/domain/versions/compare/record-difference.ts";
import { wholesWithTouchedParts } from "#src/domain/versions/compare/record-parts.ts";

/**
 * Three-way merge of a colleague's copy into this plan, field by field, against the version that both started
 * from. What only one side changed is taken; what both changed to the same value stands; the rest is a conflict
 * that shows both sides.
 *
 * A record removed on one side is a conflict where the other side changed it or its parts; having only been
 * moved does not keep it. Parts that were removed with it wait for the same choice. Two new keys of order make a conflict only where both sides really moved the record.
 * What makes a plan itself is never merged: its id, when it was created, what it was copied from, and the mark
 * of a sample. A merged record carries the later of the two stamps.
 *
 * Laws: merging with an unchanged copy changes nothing; merging into an unchanged plan gives theirs; swapping
 * the sides swaps the conflicts; every change of either side is in the merged plan or in a conflict.
 *
 * @param leftOut kinds that theirs does not carry, such as the private contact data of a redacted copy: without
 * this they would count as removed
 */
export function mergePlans(
  base: Plan,
  mine: Plan,
  theirs: Plan,
  leftOut: readonly RecordKind[] = [],
): PlanMerge {
  const sides = { base, mine, theirs };
  const myChanges = comparePlans(base, mine, leftOut).changes;
  const theirChanges = comparePlans(base, theirs, leftOut).changes;
  const mineByKey = byKey(myChanges);
  const theirsByKey = byKey(theirChanges);
  // My own parts are in my plan, whatever theirs does not carry: they are not to go out of sight either.
  const myWholes = wholesWithTouchedParts(comparePlans(base, mine).changes, mine);
  const theirWholes = wholesWithTouchedParts(theirChanges, theirs);

  const merges = theirChanges.map((change) => {
    const key = recordKey(change.kind, change.id);
    return mergeChange(sides, mineByKey.get(key), change, myWholes.has(key));
  });
  const lostWholes = myChanges.flatMap((change): MergeConflict[] => {
    const key = recordKey(change.kind, change.id);
    const theirChange = theirsByKey.get(key)?.change ?? "moved";
    if (change.change !== "removed" || theirChange !== "moved" || !theirWholes.has(key)) return [];
    return [removalConflict(sides, change, "mine", "parts")];
  });
  const merge = {
    operations: merges.flatMap(({ operations }) => operations),
    conflicts: [...merges.flatMap(({ conflicts }) => conflicts), ...lostWholes],
  };
  return joinRemovedParts(merge, sides, leftOut);
}

function byKey(changes: readonly RecordChange[]): ReadonlyMap<string, RecordChange> {
  return new Map(changes.map((change) => [recordKey(change.kind, change.id), change]));
}

function mergeChange(
  sides: MergeSides,
  mine: RecordChange | undefined,
  theirs: RecordChange,
  didTouchParts: boolean,
): PlanMerge {
  const { kind, id } = theirs;
  if (theirs.change === "removed") {
    if (mine?.change === "removed") return { operations: [], conflicts: [] };
    const changed = mine?.change === "changed" ? "record" : didTouchParts ? "parts" : undefined;
    return changed
      ? { operations: [], conflicts: [removalConflict(sides, theirs, "theirs", changed)] }
      : { operations: operationsToRemove(sides, kind, id), conflicts: [] };
  }
  if (mine?.change === "removed") {
    return theirs.change === "changed"
      ? { operations: [], conflicts: [removalConflict(sides, mine, "mine", "record")] }
      : { operations: [], conflicts: [] };
  }
  return theirs.change === "added" && !mine
    ? { operations: operationsToTake(sides, kind, id), conflicts: [] }
    : mergeFields(sides, mine, theirs);
}

function removalConflict(
  sides: MergeSides,
  { kind, id, record }: RecordRemoved,
  removedBy: "mine" | "theirs",
  changed: "record" | "parts",
): RemovalConflict {
  const other = removedBy === "mine" ? "theirs" : "mine";
  const kept = ownRecord(sides[other][kind], id);
  return {
    type: "removal",
    kind,
    id,
    removedBy,
    changed,
    base: record,
    mine: removedBy === "mine" ? undefined : kept,
    theirs: removedBy === "theirs" ? undefined : kept,
    stamps: sideStamps(sides, kind, id),
    takeTheirs:
      removedBy === "theirs" ? operationsToRemove(sides, kind, id) : operationsToTake(sides, kind, id),
  };
}
