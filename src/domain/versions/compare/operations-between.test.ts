import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyOperations, reverseOperations } from "#src/domain/plan/operations.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { arbitraryPlan } from "#src/domain/testing/arbitrary-plan.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import { arbitraryVersions } from "#src/domain/versions/compare/testing/arbitrary-versions.ts";
import { operationsBetween } from "#src/domain/versions/compare/operations-between.ts";

const pairs = fc.oneof(arbitraryVersions, fc.tuple(arbitraryPlan(smallCatalog), arbitraryPlan(smallCatalog)));

describe("the operations between two plans", () => {
  test("make one the other, and their reverse takes it back", () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const operations = operationsBetween(from, to);
        const after = applyOperations(from, operations);
        expect(after).toEqual({ ...to, id: from.id });
        expect(applyOperations(after, reverseOperations(operations))).toEqual(from);
      }),
    );
  });

  test("are none between a plan and itself, also where it was read anew", () => {
    fc.assert(
      fc.property(arbitraryPlan(smallCatalog), (plan) => {
        expect(operationsBetween(plan, structuredClone(plan))).toEqual([]);
      }),
    );
  });

  test("bring back stamps, places and marks of deletion as they were", () => {
    const record = { id: "a", title: "Test", status: "open" as const, order: "a0", changedBy: "Ann" };
    const from = planOf({ actions: [{ ...record, order: "a1", deletedAt: "2026-06-01T00:00:00.000Z" }] });
    const fields = operationsBetween(from, planOf({ actions: [record] })).map(({ field }) => field);
    expect(fields.sort()).toEqual(["deletedAt", "order"]);
  });
});
