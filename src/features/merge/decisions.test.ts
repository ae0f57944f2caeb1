import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyOperations, fieldValue } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { conflictKey, type MergeConflict } from "#src/domain/versions/compare/merge.ts";
import { mergePlans } from "#src/domain/versions/compare/merge-plans.ts";
import { resolveMerge, type MergeChoice } from "#src/domain/versions/compare/resolve-merge.ts";
import { arbitraryMerge } from "#src/domain/versions/compare/testing/arbitrary-versions.ts";
import {
  choicesFor,
  decide,
  decideByRule,
  noDecisions,
  standOf,
  type Decisions,
} from "#src/features/merge/decisions.ts";

/** My plan after somebody went on working in it: some kinds stand as they stand in another plan. */
function goneOn(mine: Plan, other: Plan, taken: readonly boolean[]): Plan {
  const kinds = recordKinds.filter((_, index) => taken[index]);
  return { ...mine, ...Object.fromEntries(kinds.map((kind) => [kind, other[kind]])) };
}

const choice = fc.constantFrom<MergeChoice | undefined>("mine", "theirs", undefined);
const choices = fc.array(choice, { minLength: 40, maxLength: 40 });

function decideSome(
  conflicts: readonly MergeConflict[],
  some: readonly (MergeChoice | undefined)[],
): Decisions {
  return conflicts.reduce((decisions, conflict, index) => {
    const chosen = some[index % some.length];
    return chosen ? decide(decisions, conflict, chosen) : decisions;
  }, noDecisions);
}

/** A merge, what was decided in it, and the same merge after my plan changed. */
const arbitraryRecomputation = fc
  .tuple(arbitraryMerge, choices, fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), fc.boolean())
  .map(([{ base, mine, theirs }, chosen, kinds, isTowardsTheirs]) => {
    const before = mergePlans(base, mine, theirs);
    const mineLater = goneOn(mine, isTowardsTheirs ? theirs : base, kinds);
    return {
      before,
      decisions: decideSome(before.conflicts, chosen),
      mineLater,
      after: mergePlans(base, mineLater, theirs),
    };
  });

const shown = (conflict: MergeConflict): unknown => {
  const { stamps: _, takeTheirs: __, ...rest } = conflict;
  return rest.type === "field"
    ? rest
    : { ...rest, mine: withoutStamps(rest.mine), theirs: withoutStamps(rest.theirs) };
};

function withoutStamps(record: object | undefined): unknown {
  return (
    record &&
    Object.fromEntries(
      Object.entries(record).filter(([field]) => !["changedAt", "changedBy", "order"].includes(field)),
    )
  );
}

describe("decisions, when my plan changes while they are made", () => {
  test("all stand where it did not change", () => {
    fc.assert(
      fc.property(arbitraryRecomputation, ({ before, decisions }) => {
        expect(choicesFor(decisions, structuredClone(before.conflicts))).toEqual(
          new Map([...decisions].map(([key, decision]) => [key, decision.choice])),
        );
      }),
    );
  });

  test("each stands exactly where its conflict still shows what was decided on", () => {
    fc.assert(
      fc.property(arbitraryRecomputation, ({ before, decisions, after }) => {
        const earlier = new Map(before.conflicts.map((conflict) => [conflictKey(conflict), conflict]));
        for (const conflict of after.conflicts) {
          const key = conflictKey(conflict);
          const decided = decisions.get(key);
          const was = earlier.get(key);
          const isAsShown =
            was !== undefined && JSON.stringify(shown(was)) === JSON.stringify(shown(conflict));
          expect(standOf(decisions, conflict)).toEqual({
            choice: isAsShown ? decided?.choice : undefined,
            isOutdated: decided !== undefined && !isAsShown,
          });
        }
      }),
    );
  });

  test("what they make of the merge fits the plan as it is now, and leaves mine in all that is open", () => {
    fc.assert(
      fc.property(arbitraryRecomputation, ({ decisions, mineLater, after }) => {
        const { operations, open } = resolveMerge(after, choicesFor(decisions, after.conflicts));
        for (const { kind, id, field, from } of operations) {
          expect(fieldValue(mineLater, kind, id, field)).toEqual(from);
        }
        const merged = applyOperations(mineLater, operations);
        for (const conflict of open.filter(({ type }) => type === "field")) {
          const field = conflict.type === "field" ? conflict.field : "";
          expect(fieldValue(merged, conflict.kind, conflict.id, field)).toEqual(conflict.mine);
        }
      }),
    );
  });
});

describe("a rule", () => {
  test("decides all that is open and changes nothing that was decided", () => {
    fc.assert(
      fc.property(arbitraryRecomputation, fc.constantFrom<MergeChoice>("mine", "theirs"), (made, rule) => {
        const { conflicts } = made.before;
        const before = choicesFor(made.decisions, conflicts);
        const after = choicesFor(decideByRule(made.decisions, conflicts, rule), conflicts);
        expect(after.size).toBe(conflicts.length);
        for (const [key, chosen] of after) expect(chosen).toBe(before.get(key) ?? rule);
      }),
    );
  });

  const base = planOf({
    answers: [
      { id: "a", value: "none" },
      { id: "b", value: "none" },
    ],
  });
  const side = (value: "partial" | "documented", hourOfA: string): Plan => ({
    ...base,
    answers: {
      a: { id: "a", value, changedAt: `2026-03-01T${hourOfA}:00:00.000Z` },
      b: { id: "b", value },
    },
  });
  const { conflicts } = mergePlans(base, side("partial", "09"), side("documented", "10"));

  test("of the later change leaves open what does not say when", () => {
    const decided = choicesFor(decideByRule(noDecisions, conflicts, "later"), conflicts);
    expect([...decided.values()]).toEqual(["theirs"]);
    expect(conflicts).toHaveLength(2);
  });

  test("decides again what was decided on something else", () => {
    const earlier = mergePlans(base, side("documented", "08"), side("partial", "10")).conflicts;
    const outdated = decideByRule(noDecisions, earlier, "theirs");
    expect(conflicts.map((conflict) => standOf(outdated, conflict).isOutdated)).toEqual([true, true]);
    const again = decideByRule(outdated, conflicts, "mine");
    expect([...choicesFor(again, conflicts).values()]).toEqual(["mine", "mine"]);
  });
});
