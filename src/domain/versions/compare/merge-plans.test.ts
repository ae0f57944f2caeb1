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
import { planOf } from "#src/domain/testing/plan-of.ts";
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

describe("merging a colleague's copy", () => {
  const deputies = { id: "people.deputies", value: "partial" as const, note: "Day shift only" };
  const base = planOf({
    answers: [deputies],
    services: [{ id: "mail", name: "Mail", templateId: "cloud" }],
    contacts: [{ id: "anna", name: "Anna" }],
    objectives: [
      { id: "a", text: "Stay open", order: "a0" },
      { id: "b", text: "Pay wages", order: "a1" },
      { id: "c", text: "Answer the phone", order: "a2" },
    ],
  });
  const at = (hour: string) => `2026-03-01T${hour}:00:00.000Z`;
  const withAnswer = (fields: object, hour?: string, by?: string): Plan => ({
    ...base,
    answers: {
      [deputies.id]: {
        ...deputies,
        ...fields,
        ...(hour !== undefined && { changedAt: at(hour) }),
        ...(by !== undefined && { changedBy: by }),
      },
    },
  });

  it("takes fields of one record from both sides, with the later stamp", () => {
    const mine = withAnswer({ value: "documented" }, "09", "Me");
    const theirs = withAnswer({ owner: "Ben" }, "10", "Ben");
    const { operations, conflicts } = mergePlans(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(applyOperations(mine, operations).answers[deputies.id]).toEqual({
      ...deputies,
      value: "documented",
      owner: "Ben",
      changedAt: at("10"),
      changedBy: "Ben",
    });
  });

  it("shows both sides of a field that both changed, and goes by choice or by rule", () => {
    const mine = withAnswer({ value: "documented" }, "09", "Me");
    const theirs = withAnswer({ value: "none" }, "10", "Ben");
    const merge = mergePlans(base, mine, theirs);
    expect(merge.operations).toEqual([]);
    expect(merge.conflicts).toMatchObject([
      {
        type: "field",
        field: "value",
        base: "partial",
        mine: "documented",
        theirs: "none",
        stamps: { mine: { at: at("09"), by: "Me" }, theirs: { at: at("10"), by: "Ben" } },
      },
    ]);
    const key = merge.conflicts.map(conflictKey)[0] ?? "";
    const valueAfter = (choices: ReadonlyMap<string, MergeChoice>, rule?: MergeRule) => {
      const { operations, open } = resolveMerge(merge, choices, rule);
      return [applyOperations(mine, operations).answers[deputies.id]?.value, open.length];
    };
    expect(valueAfter(none)).toEqual(["documented", 1]);
    expect(valueAfter(none, "later")).toEqual(["none", 0]);
    expect(valueAfter(none, "mine")).toEqual(["documented", 0]);
    expect(valueAfter(new Map([[key, "mine"]]), "theirs")).toEqual(["documented", 0]);
    expect(valueAfter(new Map([[key, "theirs"]]))).toEqual(["none", 0]);
  });

  it("leaves a conflict open where the rule is the later change and nobody says when", () => {
    const merge = mergePlans(base, withAnswer({ value: "none" }), withAnswer({ value: "documented" }, "10"));
    expect(resolveMerge(merge, none, "later").open).toHaveLength(1);
  });

  it("makes a conflict of a record that one side removed and the other changed", () => {
    const removed: Plan = {
      ...base,
      answers: { [deputies.id]: { ...deputies, deletedAt: at("08"), changedAt: at("08"), changedBy: "Ben" } },
    };
    const edited = withAnswer({ note: "Both shifts" }, "09", "Me");
    const lost = mergePlans(base, edited, removed);
    expect(lost.conflicts).toMatchObject([
      { type: "removal", removedBy: "theirs", changed: "record", theirs: undefined },
    ]);
    const byRule = resolveMerge(lost, none, "theirs").operations;
    expect(liveRecord(applyOperations(edited, byRule), "answers", deputies.id)).toBeUndefined();

    const kept = mergePlans(base, removed, edited);
    expect(kept.operations).toEqual([]);
    const restored = applyOperations(removed, resolveMerge(kept, none, "later").operations);
    expect(restored.answers[deputies.id]).toEqual(edited.answers[deputies.id]);
  });

  it("removes what theirs purged, leaving nothing behind", () => {
    const theirs: Plan = { ...base, contacts: {} };
    const { operations, conflicts } = mergePlans(base, base, theirs);
    expect(conflicts).toEqual([]);
    expect(applyOperations(base, operations).contacts).toEqual({});
  });

  it("keeps what a redacted copy does not carry", () => {
    const full: Plan = { ...base, privateContacts: { anna: { id: "anna", phone: "+46 70 000 00 00" } } };
    const redacted: Plan = { ...full, privateContacts: {} };
    expect(mergePlans(full, full, redacted, ["privateContacts"])).toEqual({ operations: [], conflicts: [] });
    expect(mergePlans(full, full, redacted).operations.length).toBeGreaterThan(0);
  });

  it("does not let a removed service take a row with it that the other side filled in", () => {
    const filled: Plan = {
      ...base,
      responsibilities: {
        "mail/identity": { id: "mail/identity", serviceId: "mail", rowId: "identity", owner: "Me" },
      },
    };
    const removed: Plan = { ...base, services: {} };
    expect(mergePlans(base, filled, removed).conflicts).toMatchObject([
      { type: "removal", kind: "services", id: "mail", removedBy: "theirs", changed: "parts" },
    ]);
    const { conflicts, operations } = mergePlans(base, removed, filled);
    expect(conflicts).toMatchObject([{ kind: "services", removedBy: "mine", changed: "parts" }]);
    expect(applyOperations(removed, operations).responsibilities).toEqual(filled.responsibilities);
    const both = resolveMerge({ conflicts, operations }, none, "theirs").operations;
    expect(applyOperations(removed, both).services).toEqual(base.services);
  });

  it("does the same for a contact and its private numbers, and for evidence of a row", () => {
    const numbered: Plan = { ...base, privateContacts: { anna: { id: "anna", phone: "112" } } };
    expect(mergePlans(base, { ...base, contacts: {} }, numbered).conflicts).toMatchObject([
      { kind: "contacts", id: "anna", changed: "parts" },
    ]);
    const shown = planOf({
      ...Object.fromEntries(Object.entries(base).filter(([kind]) => kind === "none")),
      services: Object.values(base.services),
      evidence: [
        {
          id: "e1",
          subjectKind: "responsibilities",
          subjectId: "mail/identity",
          kind: "document",
          label: "Contract",
        },
      ],
    });
    const start = planOf({ services: Object.values(base.services) });
    expect(mergePlans(start, shown, planOf({})).conflicts).toMatchObject([
      { kind: "services", id: "mail", removedBy: "theirs", changed: "parts" },
    ]);
  });

  it("keeps a contact together with the private numbers that were removed with it", () => {
    const numbered: Plan = { ...base, privateContacts: { anna: { id: "anna", phone: "112" } } };
    const removedAt = { deletedAt: at("08"), changedAt: at("08") };
    const removed: Plan = {
      ...base,
      contacts: { anna: { id: "anna", name: "Anna", ...removedAt } },
      privateContacts: { anna: { id: "anna", phone: "112", ...removedAt } },
    };
    const renamed: Plan = { ...numbered, contacts: { anna: { id: "anna", name: "Anna Berg" } } };

    const lost = mergePlans(numbered, renamed, removed);
    expect(lost).toMatchObject({ operations: [], conflicts: [{ kind: "contacts", removedBy: "theirs" }] });
    expect(applyOperations(renamed, resolveMerge(lost, none, "theirs").operations)).toEqual({
      ...removed,
      contacts: { anna: { id: "anna", name: "Anna Berg", ...removedAt } },
    });

    const kept = mergePlans(numbered, removed, renamed);
    expect(kept).toMatchObject({ operations: [], conflicts: [{ kind: "contacts", removedBy: "mine" }] });
    expect(applyOperations(removed, resolveMerge(kept, none, "theirs").operations)).toEqual(renamed);
  });

  it("asks once where the numbers of a removed contact were changed too", () => {
    const numbered: Plan = { ...base, privateContacts: { anna: { id: "anna", phone: "112" } } };
    const called: Plan = { ...base, privateContacts: { anna: { id: "anna", phone: "113" } } };
    const removed: Plan = { ...base, contacts: {} };
    const lost = mergePlans(numbered, called, removed);
    expect(lost.conflicts).toMatchObject([{ kind: "contacts", removedBy: "theirs", changed: "parts" }]);
    expect(applyOperations(called, resolveMerge(lost, none, "theirs").operations)).toEqual(removed);
    const kept = mergePlans(numbered, removed, called);
    expect(kept.conflicts).toMatchObject([{ kind: "contacts", removedBy: "mine", changed: "parts" }]);
    expect(applyOperations(removed, resolveMerge(kept, none, "theirs").operations)).toEqual(called);
  });

  it("does not let a redacted copy remove a contact whose private numbers I changed", () => {
    const numbered: Plan = { ...base, privateContacts: { anna: { id: "anna", phone: "112" } } };
    const called: Plan = { ...base, privateContacts: { anna: { id: "anna", phone: "113" } } };
    const redacted: Plan = { ...base, contacts: {} };
    expect(mergePlans(numbered, called, redacted, ["privateContacts"]).conflicts).toMatchObject([
      { kind: "contacts", id: "anna", removedBy: "theirs", changed: "parts" },
    ]);
  });

  it("makes a conflict of two moves, and none of keys that were written anew", () => {
    const orders = (keys: Readonly<Record<string, string>>): Plan => ({
      ...base,
      objectives: Object.fromEntries(
        Object.values(base.objectives).map((record) => [
          record.id,
          { ...record, order: keys[record.id] ?? record.order ?? "a0" },
        ]),
      ),
    });
    const toEnd = orders({ a: "a3" });
    const toMiddle = orders({ a: "a1V" });
    expect(mergePlans(base, toEnd, toMiddle).conflicts).toMatchObject([
      { field: "order", base: "a0", mine: "a3", theirs: "a1V" },
    ]);
    const rekeyed = orders({ a: "Zz", b: "a1", c: "a2" });
    expect(mergePlans(base, toEnd, rekeyed)).toEqual({ operations: [], conflicts: [] });
    expect(mergePlans(base, rekeyed, toEnd).operations).toMatchObject([{ field: "order", to: "a3" }]);
  });

  it("never merges what makes a plan itself", () => {
    const copy: Plan = {
      ...base,
      id: "copy",
      profile: {
        [profileId]: {
          ...(base.profile[profileId] ?? {
            id: profileId,
            title: "",
            classification: "internal",
            language: "en",
            depth: "full",
          }),
          title: "Copy",
          createdAt: at("07"),
          originPlanId: "plan",
        },
      },
    };
    const { operations } = mergePlans(base, base, copy);
    expect(operations.map(({ field, to }) => [field, to])).toEqual([["title", "Copy"]]);
  });
});
