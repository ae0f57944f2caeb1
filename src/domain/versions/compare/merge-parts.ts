import type { Operation } from "#src/domain/plan/operations.ts";
import { liveRecord, liveRecords } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import type {
  MergeConflict,
  MergeSides,
  PlanMerge,
  RemovalConflict,
} from "#src/domain/versions/compare/merge.ts";
import { operationsToRemove, operationsToTake } from "#src/domain/versions/compare/merge-operations.ts";
import { recordKey } from "#src/domain/versions/compare/record-difference.ts";
import { partKinds, wholeKeysOf } from "#src/domain/versions/compare/record-parts.ts";

/**
 * Parts go where their whole goes: what was removed together with a record whose removal is in dispute (the
 * private numbers of a contact) waits for the same choice, and is no conflict of its own. Otherwise keeping the
 * contact would lose its numbers without a word.
 */
export function joinRemovedParts(
  { operations, conflicts }: PlanMerge,
  sides: MergeSides,
  leftOut: readonly RecordKind[],
): PlanMerge {
  const removals = new Map(conflicts.filter(isRemoval).map((removal) => [keyOf(removal), removal]));
  if (removals.size === 0) return { operations, conflicts };
  const joined = new Set<string>();
  const withWhole = new Map<string, Operation[]>();
  for (const kind of partKinds.filter((one) => !leftOut.includes(one))) {
    for (const part of liveRecords(sides.base, kind)) {
      const whole = wholeKeysOf(kind, part, sides.base).flatMap((key) => removals.get(key) ?? [])[0];
      const toTake = whole && operationsWith(whole, sides, kind, part.id);
      if (!toTake) continue;
      joined.add(recordKey(kind, part.id));
      withWhole.set(keyOf(whole), [...(withWhole.get(keyOf(whole)) ?? []), ...toTake]);
    }
  }
  return {
    operations: operations.filter((operation) => !joined.has(keyOf(operation))),
    conflicts: conflicts
      .filter((conflict) => !joined.has(keyOf(conflict)))
      .map((conflict) => withOperations(conflict, withWhole.get(keyOf(conflict)))),
  };
}

/** What taking theirs does to a part; undefined where it was not removed on the side that removed the whole. */
function operationsWith(
  { removedBy }: RemovalConflict,
  sides: MergeSides,
  kind: RecordKind,
  id: string,
): Operation[] | undefined {
  const other = removedBy === "mine" ? "theirs" : "mine";
  if (liveRecord(sides[removedBy], kind, id) || !liveRecord(sides[other], kind, id)) return undefined;
  return removedBy === "theirs" ? operationsToRemove(sides, kind, id) : operationsToTake(sides, kind, id);
}

function withOperations(conflict: MergeConflict, more: readonly Operation[] | undefined): MergeConflict {
  return more ? { ...conflict, takeTheirs: [...conflict.takeTheirs, ...more] } : conflict;
}

function isRemoval(conflict: MergeConflict): conflict is RemovalConflict {
  return conflict.type === "removal";
}

function keyOf({ kind, id }: { readonly kind: RecordKind; readonly id: string }): string {
  return recordKey(kind, id);
}
