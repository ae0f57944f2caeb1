import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import { summarizePlan } from "#src/domain/assessment/summarize-plan.ts";
import { answerValues } from "#src/domain/catalog.ts";
import type { PlanSummary } from "#src/domain/ports.ts";
import { coveragePercent, wholePercent } from "#src/domain/report/format.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import { isReviewOverdue, listedReadiness } from "#src/features/plans/plan-numbers.ts";

const now = "2026-06-15T08:00:00.000Z";
const today = "2026-06-15";

const summary: PlanSummary = {
  id: "p",
  title: "Plan",
  language: "en",
  depth: "start",
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
  asked: 10,
  answered: 0,
  openActions: 0,
};

describe("Readiness in the plan list", () => {
  test("says nothing where nothing applies", () => {
    expect(listedReadiness(summary)).toEqual({ type: "none" });
  });

  test("gives no number to a plan that its own pages and its document do not rate yet", () => {
    const plans = fc.array(
      fc.record({
        id: fc.constantFrom(...smallCatalog.questions.map(({ id }) => id)),
        value: fc.constantFrom(...answerValues),
      }),
    );
    fc.assert(
      fc.property(plans, (answers) => {
        const plan = planOf({ answers });
        const { whole } = assessPlan(plan, smallCatalog, today);
        const listed = listedReadiness(summarizePlan(plan, smallCatalog, { now, today }));
        expect(listed).toMatchObject(
          whole
            ? { type: whole.isRated ? "rated" : "notRated", coverage: coveragePercent(whole) }
            : { type: "none" },
        );
      }),
    );
  });

  test("shows 0 and 100 only for exactly nothing and exactly everything", () => {
    expect(listedReadiness({ ...summary, low: 0.001, high: 0.999, coverage: 1 })).toEqual({
      type: "rated",
      range: { low: 1, high: 99 },
      coverage: 100,
    });
  });

  test("is rounded as on the plan's own pages, which know the exact fraction", () => {
    const fractions = fc
      .tuple(fc.nat({ max: 2000 }), fc.integer({ min: 1, max: 2000 }))
      .filter(([part, whole]) => part <= whole);
    fc.assert(
      fc.property(fractions, ([numerator, denominator]) => {
        const shown = listedReadiness({ ...summary, low: numerator / denominator, high: 1, coverage: 1 });
        expect(shown).toMatchObject({ range: { low: wholePercent({ numerator, denominator }) } });
      }),
    );
  });
});

test("A review is overdue from the day after its date", () => {
  const plan = { ...summary, reviewDate: "2026-11-12" };
  expect(isReviewOverdue(plan, "2026-11-12")).toBe(false);
  expect(isReviewOverdue(plan, "2026-11-13")).toBe(true);
  expect(isReviewOverdue(summary, "2026-11-13")).toBe(false);
});
