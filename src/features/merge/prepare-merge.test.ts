import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyOperations, areValuesEqual, fieldValue } from "#src/domain/plan/operations.ts";
import { emptyPlan, liveRecord, type Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { compareFields, comparePlans } from "#src/domain/versions/compare/compare-plans.ts";
import { recordKey, type RecordChange } from "#src/domain/versions/compare/record-difference.ts";
import { arbitraryMerge } from "#src/domain/versions/compare/testing/arbitrary-versions.ts";
import { redactPlan } from "#src/domain/versions/content.ts";
import { kindsLeftOut, prepareMerge, saysTheSame } from "#src/features/merge/prepare-merge.ts";

const at = "2026-03-01T10:00:00.000Z";
const salt = "a".repeat(64);

const base = planOf({
  answers: [{ id: "people.deputies", value: "partial", note: "Day shift only" }],
  contacts: [{ id: "anna", name: "Anna" }],
  privateContacts: [{ id: "anna", phone: "112", salt }],
  objectives: [
    { id: "a", text: "Stay open", order: "a0" },
    { id: "b", text: "Pay wages", order: "a1" },
  ],
});

const withNote = (note: string, stamp: object = {}): Plan => ({
  ...base,
  answers: { "people.deputies": { id: "people.deputies", value: "partial", note, ...stamp } },
});

/** True where a plan has what a change brings, marks of the plan itself and of private data aside. */
function isAlreadyIn(plan: Plan, change: RecordChange): boolean {
  const record = liveRecord(plan, change.kind, change.id);
  if (change.change === "removed") return record === undefined;
  if (change.change === "moved" || !record) return false;
  const ownMarks = new Set(["createdAt", "originPlanId", "sample", "salt", "redactedHash"]);
  const fields = change.change === "changed" ? change.fields : compareFields(change.kind, {}, change.record);
  return fields
    .filter(({ field }) => !ownMarks.has(field))
    .every(({ field, to }) => areValuesEqual(fieldValue(plan, change.kind, change.id, field), to));
}

describe("what a merge shows", () => {
  test("is what it takes from the copy, with when and by whom it was changed there", () => {
    const theirs = withNote("Both shifts", { changedAt: at, changedBy: "Ben" });
    const { taken, onlyMine } = prepareMerge({ base, mine: base, theirs });
    expect(taken).toMatchObject([
      {
        change: "changed",
        kind: "answers",
        fields: [{ field: "note", from: "Day shift only", to: "Both shifts" }],
        stamps: { to: { at, by: "Ben" } },
      },
    ]);
    expect(onlyMine).toBe(0);
  });

  test("counts the records in which something stays that only I changed", () => {
    const mine = {
      ...withNote("Mine"),
      objectives: { ...base.objectives, c: { id: "c", text: "New", order: "a2" } },
    };
    const theirs = withNote("Theirs");
    expect(prepareMerge({ base, mine, theirs }).onlyMine).toBe(1);
    expect(prepareMerge({ base, mine, theirs: base }).onlyMine).toBe(2);
    expect(prepareMerge({ base, mine: base, theirs }).onlyMine).toBe(0);
  });

  test("leaves nothing unsaid that they changed: it is shown, in a conflict, or mine says it already", () => {
    fc.assert(
      fc.property(arbitraryMerge, (sides) => {
        const { merge, taken } = prepareMerge(sides);
        const told = new Set(
          [...taken, ...merge.conflicts, ...merge.conflicts.flatMap(({ takeTheirs }) => takeTheirs)].map(
            ({ kind, id }) => recordKey(kind, id),
          ),
        );
        const unsaid = comparePlans(sides.base, sides.theirs, kindsLeftOut(sides))
          .changes.filter(({ change, kind, id }) => change !== "moved" && !told.has(recordKey(kind, id)))
          .filter((change) => !isAlreadyIn(sides.mine, change));
        expect(unsaid).toEqual([]);
      }),
    );
  });

  test("stands in the order of the lists", () => {
    const said = (word: string): Plan => ({
      ...base,
      objectives: {
        a: { id: "a", text: `Stay ${word}`, order: "a1" },
        b: { id: "b", text: `Pay ${word}`, order: "a0" },
      },
    });
    const { merge } = prepareMerge({ base, mine: said("now"), theirs: said("then") });
    expect(merge.conflicts.map(({ id }) => id)).toEqual(["b", "a"]);
  });

  test("of two orders that say the same, nothing", () => {
    const rekeyed: Plan = {
      ...base,
      objectives: {
        a: { id: "a", text: "Stay open", order: "a5" },
        b: { id: "b", text: "Pay wages", order: "a6" },
      },
    };
    expect(prepareMerge({ base, mine: base, theirs: rekeyed }).taken).toEqual([]);
    expect(saysTheSame({ mine: base, theirs: rekeyed })).toBe(true);
  });

  test("of the marks of private data that both sides made, nothing", () => {
    const unsalted: Plan = { ...base, privateContacts: { anna: { id: "anna", phone: "112" } } };
    const theirs: Plan = {
      ...base,
      privateContacts: { anna: { id: "anna", phone: "112", salt: "b".repeat(64) } },
    };
    const { merge, taken, onlyMine } = prepareMerge({ base: unsalted, mine: base, theirs });
    expect({ conflicts: merge.conflicts, taken, onlyMine }).toEqual({
      conflicts: [],
      taken: [],
      onlyMine: 0,
    });
    expect(prepareMerge({ base: unsalted, mine: unsalted, theirs }).taken).toEqual([]);
  });
});

describe("a redacted copy", () => {
  test("says the same as its original, and takes no private number with it", () => {
    const redacted = redactPlan(base);
    expect(saysTheSame({ mine: base, theirs: redacted })).toBe(true);
    const theirs: Plan = { ...redacted, contacts: { anna: { id: "anna", name: "Anna Berg" } } };
    const { merge, taken } = prepareMerge({ base, mine: base, theirs });
    expect(taken).toMatchObject([{ kind: "contacts", fields: [{ field: "name", to: "Anna Berg" }] }]);
    expect(applyOperations(base, merge.operations).privateContacts).toEqual(base.privateContacts);
  });
});

describe("without a common version", () => {
  test("nothing of mine is removed, what only the copy has is added, and the rest has to be chosen", () => {
    const mine = planOf({
      answers: [{ id: "people.deputies", value: "none" }],
      objectives: [{ id: "a", text: "Stay open" }],
    });
    const theirs = planOf({
      answers: [{ id: "people.deputies", value: "partial" }],
      objectives: [{ id: "b", text: "Pay wages" }],
    });
    const { merge, taken } = prepareMerge({ base: emptyPlan("plan"), mine, theirs });
    expect(taken).toMatchObject([{ change: "added", kind: "objectives", id: "b" }]);
    expect(merge.conflicts).toMatchObject([
      { kind: "answers", field: "value", mine: "none", theirs: "partial" },
    ]);
  });
});
