import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordSchemas } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";
import { arbitraryPlan } from "#src/domain/testing/arbitrary-plan.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";

describe("arbitraryPlan", () => {
  it("gives only records that their schema accepts, under their own id", () => {
    fc.assert(
      fc.property(arbitraryPlan(smallCatalog), (plan) => {
        for (const kind of recordKinds) {
          for (const [id, record] of Object.entries(plan[kind])) {
            expect(record.id).toBe(id);
            expect(recordSchemas[kind].parse(record)).toEqual(record);
          }
        }
      }),
    );
  });

  it("fills every field of every kind, sooner or later", () => {
    const plans = fc.sample(arbitraryPlan(smallCatalog), { numRuns: 200, seed: 1 });
    const filled = new Set(
      plans.flatMap((plan) =>
        recordKinds.flatMap((kind) =>
          Object.values(plan[kind]).flatMap((record) =>
            Object.keys(record).map((field) => `${kind}.${field}`),
          ),
        ),
      ),
    );
    const fields = recordKinds
      .flatMap((kind) => Object.keys(recordSchemas[kind].shape).map((field) => `${kind}.${field}`))
      .filter((field) => field !== "profile.order" && field !== "profile.deletedAt");
    expect(fields.filter((field) => !filled.has(field))).toEqual([]);
  });
});
