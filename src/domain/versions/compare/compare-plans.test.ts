import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stampFields } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";
import { arbitraryPlan } from "#src/domain/testing/arbitrary-plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import {
  applyDifference,
  comparePlans,
  reverseDifference,
} from "#src/domain/versions/compare/compare-plans.ts";
import { arbitraryVersions } from "#src/domain/versions/compare/testing/arbitrary-versions.ts";

/** What a plan says: without deleted records, and without stamps. */
function contentOf(plan: Plan): unknown {
  const kinds = recordKinds.map((kind) => [
    kind,
    Object.fromEntries(
      Object.entries(plan[kind])
        .filter(([, record]) => record.deletedAt === undefined)
        .map(([id, record]) => [
          id,
          Object.fromEntries(Object.entries(record).filter(([field]) => !stampFields.has(field))),
        ]),
    ),
  ]);
  return { id: plan.id, ...Object.fromEntries(kinds) };
}

describe("what every comparison keeps to", () => {
  it("a plan does not differ from itself, nor from a copy of its bytes", () => {
    fc.assert(
      fc.property(arbitraryPlan(smallCatalog), (plan) => {
        expect(comparePlans(plan, plan).changes).toEqual([]);
        expect(comparePlans(plan, structuredClone(plan)).changes).toEqual([]);
      }),
    );
  });

  it("the reverse of a difference is the difference the other way round", () => {
    fc.assert(
      fc.property(arbitraryVersions, ([a, b]) => {
        expect(reverseDifference(comparePlans(a, b))).toEqual(comparePlans(b, a));
      }),
    );
  });

  it("the earlier plan with the difference says what the later one says", () => {
    fc.assert(
      fc.property(arbitraryVersions, ([a, b]) => {
        expect(contentOf(applyDifference(a, comparePlans(a, b)))).toEqual(contentOf(b));
      }),
    );
  });

  it("the same holds for two plans that have nothing to do with each other", () => {
    fc.assert(
      fc.property(arbitraryPlan(smallCatalog), arbitraryPlan(smallCatalog), (a, b) => {
        expect(contentOf(applyDifference(a, comparePlans(a, b)))).toEqual(contentOf(b));
      }),
    );
  });

  it("there are no changes exactly where both say the same", () => {
    fc.assert(
      fc.property(arbitraryVersions, ([a, b]) => {
        const isSame = JSON.stringify(sorted(contentOf(a))) === JSON.stringify(sorted(contentOf(b)));
        expect(comparePlans(a, b).changes.length === 0).toBe(isSame);
      }),
    );
  });

  it("a difference survives being written as JSON and read again", () => {
    fc.assert(
      fc.property(arbitraryVersions, ([a, b]) => {
        const read = JSON.parse(JSON.stringify(comparePlans(a, b))) as ReturnType<typeof comparePlans>;
        expect(contentOf(applyDifference(a, read))).toEqual(contentOf(b));
      }),
    );
  });
});

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

describe("comparing plans", () => {
  const objectives = [
    { id: "a", text: "Stay open", order: "a0" },
    { id: "b", text: "Pay wages", order: "a1" },
    { id: "c", text: "Answer the phone", order: "a2" },
  ];

  it("names each changed field with both values, and who changed it when", () => {
    const before = planOf({
      answers: [{ id: "people.deputies", value: "partial", note: "Only the night shift", owner: "Anna" }],
    });
    const after = planOf({
      answers: [
        {
          id: "people.deputies",
          value: "documented",
          note: "Only the night shift",
          changedAt: "2026-03-01T09:00:00.000Z",
          changedBy: "Ben",
        },
      ],
    });
    expect(comparePlans(before, after).changes).toEqual([
      {
        change: "changed",
        kind: "answers",
        id: "people.deputies",
        fields: [
          { field: "value", from: "partial", to: "documented" },
          { field: "owner", from: "Anna", to: undefined },
        ],
        stamps: { from: {}, to: { at: "2026-03-01T09:00:00.000Z", by: "Ben" } },
      },
    ]);
  });

  it("takes a deleted record for removed, and says who deleted it when", () => {
    const after = planOf({
      objectives: [
        { id: "a", text: "Stay open", deletedAt: "2026-03-01T09:00:00.000Z", changedBy: "Ben" },
        ...objectives.slice(1),
      ],
    });
    expect(comparePlans(planOf({ objectives }), after).changes).toEqual([
      {
        change: "removed",
        kind: "objectives",
        id: "a",
        record: objectives[0],
        stamps: { from: {}, to: { at: "2026-03-01T09:00:00.000Z", by: "Ben" } },
      },
    ]);
  });

  it("does not take a new stamp for a change", () => {
    const after = planOf({
      objectives: objectives.map((objective) => ({ ...objective, changedAt: "2026-03-01T09:00:00.000Z" })),
    });
    expect(comparePlans(planOf({ objectives }), after).changes).toEqual([]);
  });

  it("calls a record moved where it changed sides with another one", () => {
    const after = planOf({
      objectives: [{ id: "a", text: "Stay open", order: "a3" }, ...objectives.slice(1)],
    });
    expect(comparePlans(planOf({ objectives }), after).changes).toMatchObject([
      { change: "moved", id: "a", order: { from: "a0", to: "a3", keepsPlace: false } },
    ]);
  });

  it("says that a record keeps its place where only the keys were written anew", () => {
    const after = planOf({
      objectives: objectives.map((objective, index) => ({ ...objective, order: `b${index}` })),
    });
    const { changes } = comparePlans(planOf({ objectives }), after);
    expect(changes.map((change) => change.change === "moved" && change.order.keepsPlace)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("puts a move beside the fields that changed with it", () => {
    const after = planOf({
      objectives: [{ id: "a", text: "Stay open all night", order: "a3" }, ...objectives.slice(1)],
    });
    expect(comparePlans(planOf({ objectives }), after).changes).toMatchObject([
      {
        change: "changed",
        fields: [{ field: "text", from: "Stay open", to: "Stay open all night" }],
        order: { from: "a0", to: "a3", keepsPlace: false },
      },
    ]);
  });

  it("leaves out the kinds that one side does not carry", () => {
    const before = planOf({ privateContacts: [{ id: "anna", phone: "+46 70 000 00 00" }] });
    expect(comparePlans(before, planOf({}), ["privateContacts"]).changes).toEqual([]);
    expect(comparePlans(before, planOf({})).changes).toHaveLength(1);
  });

  it("carries the ids of both plans, and gives the copy's id with the copy's content", () => {
    const copy = { ...planOf({}), id: "copy" };
    const difference = comparePlans(planOf({}), copy);
    expect(difference).toEqual({ planIds: { from: "plan", to: "copy" }, changes: [] });
    expect(applyDifference(planOf({}), difference).id).toBe("copy");
  });

  it("throws where it is applied to a plan that lacks a changed record", () => {
    const after = planOf({ objectives: [{ id: "a", text: "Close" }] });
    const difference = comparePlans(planOf({ objectives: [{ id: "a", text: "Open" }] }), after);
    expect(() => applyDifference(planOf({}), difference)).toThrow("objectives a");
  });
});
