import { describe, expect, it } from "vitest";
import { applyOperations } from "#src/domain/plan/operations.ts";
import { liveRecord, type Plan } from "#src/domain/plan/plan.ts";
import { profileId } from "#src/domain/plan/profile.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { conflictKey } from "#src/domain/versions/compare/merge.ts";
import { mergePlans } from "#src/domain/versions/compare/merge-plans.ts";
import {
  resolveMerge,
  type MergeChoice,
  type MergeRule,
} from "#src/domain/versions/compare/resolve-merge.ts";

const none: ReadonlyMap<string, MergeChoice> = new Map();

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
