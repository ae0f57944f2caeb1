import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyOperations,
  areValuesEqual,
  fieldValue,
  reverseOperations,
} from "#src/domain/plan/operations.ts";
import { liveRecord, recordSchemas, type Plan } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";
import { profileId } from "#src/domain/plan/profile.ts";
import { compareFields, comparePlans } from "#src/domain/versions/compare/compare-plans.ts";
import { conflictKey, type MergeConflict } from "#src/domain/versions/compare/merge.ts";
import { mergePlans } from "#src/domain/versions/compare/merge-plans.ts";
import { recordKey, type RecordChange } from "#src/domain/versions/compare/record-difference.ts";
import {
  resolveMerge,
  type MergeChoice,
  type MergeRule,
} from "#src/domain/versions/compare/resolve-merge.ts";
import { arbitraryMerge } from "#src/domain/versions/compare/testing/arbitrary-versions.ts";

const none: ReadonlyMap<string, MergeChoice> = new Map();

/** The plan with the fields that are never merged taken from another one. */
function withOwnMarks(plan: Plan, other: Plan): Plan {
  const [own, others] = [plan.profile[profileId], other.profile[profileId]];
  if (!own || !others) throw new Error("A plan without a profile");
  const { originPlanId: _origin, sample: _sample, ...rest } = own;
  const profile = {
    ...rest,
    createdAt: others.createdAt,
    ...(others.originPlanId !== undefined && { originPlanId: others.originPlanId }),
    ...(others.sample && { sample: others.sample }),
  };
  return { ...plan, profile: { [profileId]: profile } };
}

const arbitrarySides = arbitraryMerge.map(({ base, mine, theirs }) => ({
  base,
  mine: withOwnMarks(mine, base),
  theirs: withOwnMarks(theirs, base),
}));

function merged(base: Plan, mine: Plan, theirs: Plan, rule?: MergeRule): Plan {
  return applyOperations(mine, resolveMerge(mergePlans(base, mine, theirs), none, rule).operations);
}

function mirrored(conflict: MergeConflict): unknown {
  const { takeTheirs: _, ...rest } = conflict;
  const stamps = { mine: rest.stamps.theirs, theirs: rest.stamps.mine };
  const swapped = { ...rest, mine: rest.theirs, theirs: rest.mine, stamps };
  if (rest.type === "field") return swapped;
  return { ...swapped, removedBy: rest.removedBy === "mine" ? "theirs" : "mine" };
}

function plain(conflict: MergeConflict): unknown {
  const { takeTheirs: _, ...rest } = conflict;
  return rest;
}

const byKey = (conflicts: readonly MergeConflict[]) =>
  [...conflicts].sort((a, b) => (conflictKey(a) < conflictKey(b) ? -1 : 1));

/** What a plan has in the place of a conflict. */
function standing(conflict: MergeConflict, plan: Plan): unknown {
  const { kind, id } = conflict;
  return conflict.type === "field" ? fieldValue(plan, kind, id, conflict.field) : liveRecord(plan, kind, id);
}

/** The records that a conflict is about: that of its removal, and the parts that were removed with it. */
const recordsOf = (conflict: MergeConflict): string[] =>
  [conflict, ...conflict.takeTheirs].map(({ kind, id }) => recordKey(kind, id));

/** Keys of the fields that a plan does not have as the change left them; places in lists aside. */
function lostFields(change: RecordChange, plan: Plan): string[] {
  const { kind, id } = change;
  switch (change.change) {
    case "moved":
      return [];
    case "removed":
      return liveRecord(plan, kind, id) ? [`${kind} ${id} is back`] : [];
    case "added":
    case "changed": {
      const fields = change.change === "added" ? compareFields(kind, {}, change.record) : change.fields;
      return fields
        .filter(({ field, to }) => !areValuesEqual(fieldValue(plan, kind, id, field), to))
        .map(({ field }) => `${kind} ${id} ${field}`);
    }
  }
}

describe("what every merge keeps to", () => {
  it("with an unchanged copy it changes nothing", () => {
    fc.assert(
      fc.property(arbitrarySides, ({ base, mine }) => {
        expect(mergePlans(base, mine, base)).toEqual({ operations: [], conflicts: [] });
      }),
    );
  });

  it("into an unchanged plan it gives theirs", () => {
    fc.assert(
      fc.property(arbitrarySides, ({ base, theirs }) => {
        expect(mergePlans(base, base, theirs).conflicts).toEqual([]);
        expect(comparePlans(merged(base, base, theirs), theirs).changes).toEqual([]);
      }),
    );
  });

  it("with the same changes on both sides it changes nothing", () => {
    fc.assert(
      fc.property(arbitrarySides, ({ base, mine }) => {
        expect(mergePlans(base, mine, structuredClone(mine))).toEqual({ operations: [], conflicts: [] });
      }),
    );
  });

  it("swapping the sides swaps the conflicts", () => {
    fc.assert(
      fc.property(arbitrarySides, ({ base, mine, theirs }) => {
        const there = byKey(mergePlans(base, mine, theirs).conflicts);
        const back = byKey(mergePlans(base, theirs, mine).conflicts);
        expect(back.map(plain)).toEqual(there.map(mirrored));
      }),
    );
  });

  it("swapping the sides and the choice gives the same plan", () => {
    fc.assert(
      fc.property(arbitrarySides, ({ base, mine, theirs }) => {
        const one = merged(base, mine, theirs, "theirs");
        const other = merged(base, theirs, mine, "mine");
        expect(comparePlans(one, other).changes).toEqual([]);
      }),
    );
  });

  it("every change of either side is in the merged plan or in a conflict", () => {
    fc.assert(
      fc.property(arbitrarySides, ({ base, mine, theirs }) => {
        const merge = mergePlans(base, mine, theirs);
        const result = applyOperations(mine, merge.operations);
        const inConflict = new Set(merge.conflicts.map(conflictKey));
        const inRemoval = new Set(
          merge.conflicts.filter(({ type }) => type === "removal").flatMap(recordsOf),
        );
        const lost = [mine, theirs]
          .flatMap((side) => comparePlans(base, side).changes)
          .filter(({ kind, id }) => !inRemoval.has(recordKey(kind, id)))
          .flatMap((change) => lostFields(change, result))
          .filter((key) => !inConflict.has(key));
        expect(lost).toEqual([]);
      }),
    );
  });

  it("while a conflict is open, mine stands in it", () => {
    fc.assert(
      fc.property(arbitrarySides, ({ base, mine, theirs }) => {
        const merge = mergePlans(base, mine, theirs);
        const result = applyOperations(mine, merge.operations);
        expect(merge.conflicts.map((conflict) => standing(conflict, result))).toEqual(
          merge.conflicts.map((conflict) => conflict.mine),
        );
      }),
    );
  });

  it("choosing theirs everywhere leaves nothing open and puts theirs in each conflict", () => {
    fc.assert(
      fc.property(arbitrarySides, ({ base, mine, theirs }) => {
        const merge = mergePlans(base, mine, theirs);
        const { operations, open } = resolveMerge(merge, none, "theirs");
        const result = applyOperations(mine, operations);
        expect(open).toEqual([]);
        expect(merge.conflicts.map((conflict) => standing(conflict, result))).toEqual(
          merge.conflicts.map((conflict) => conflict.theirs),
        );
      }),
    );
  });

  it("whatever is chosen, every record is valid, and one undo takes all of it back", () => {
    const rule = fc.constantFrom<MergeRule | undefined>(undefined, "mine", "theirs", "later");
    fc.assert(
      fc.property(arbitrarySides, rule, ({ base, mine, theirs }, chosen) => {
        const { operations } = resolveMerge(mergePlans(base, mine, theirs), none, chosen);
        const result = applyOperations(mine, operations);
        for (const kind of recordKinds) {
          for (const record of Object.values(result[kind])) {
            expect(recordSchemas[kind].safeParse(record).success).toBe(true);
          }
        }
        expect(applyOperations(result, reverseOperations(operations))).toEqual(mine);
        expect(operations.every(({ from, to }) => !areValuesEqual(from, to))).toBe(true);
      }),
    );
  });
});
