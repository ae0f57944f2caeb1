import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlanSummary } from "#src/domain/ports.ts";
import { nextOrder, sortPlans, type PlanColumn } from "#src/features/plans/sort-plans.ts";
import { createFormats } from "#src/i18n/formats.ts";

const plan = (id: string, fields: Partial<PlanSummary> = {}): PlanSummary => ({
  id,
  title: id,
  language: "en",
  depth: "start",
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
  asked: 10,
  answered: 0,
  openActions: 0,
  ...fields,
});

const swedish = createFormats("sv").compare;
const idsBy = (plans: PlanSummary[], column: PlanColumn, direction: "ascending" | "descending"): string[] =>
  sortPlans(plans, { column, direction }, swedish).map(({ id }) => id);

describe("The order of the plan list", () => {
  test("by title is the order of the language, with numbers as numbers", () => {
    const plans = ["Öland", "Ronneby 10", "Ronneby 9", "Ale", "Åmål"].map((title) => plan(title));
    expect(idsBy(plans, "title", "ascending")).toEqual(["Ale", "Ronneby 9", "Ronneby 10", "Åmål", "Öland"]);
  });

  test("by next review has plans without a date last in both directions", () => {
    const plans = [
      plan("none"),
      plan("late", { reviewDate: "2027-05-01" }),
      plan("soon", { reviewDate: "2026-12-01" }),
    ];
    expect(idsBy(plans, "review", "ascending")).toEqual(["soon", "late", "none"]);
    expect(idsBy(plans, "review", "descending")).toEqual(["late", "soon", "none"]);
  });

  test("by readiness has plans that say nothing yet last, not among the weak ones", () => {
    const plans = [
      plan("empty", { low: 0, high: 1, coverage: 0 }),
      plan("strong", { low: 0.6, high: 0.8, coverage: 0.9 }),
      plan("weak", { low: 0.1, high: 0.3, coverage: 0.8 }),
    ];
    expect(idsBy(plans, "readiness", "ascending")).toEqual(["weak", "strong", "empty"]);
  });

  test("by questions answered goes by share, not by number", () => {
    const plans = [
      plan("half", { asked: 70, answered: 35 }),
      plan("most", { asked: 30, answered: 28 }),
      plan("nothing asked", { asked: 0 }),
    ];
    expect(idsBy(plans, "answered", "descending")).toEqual(["most", "half", "nothing asked"]);
  });

  test("is the same whatever order the plans come in, and loses none", () => {
    const summaries = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,3}$/),
        title: fc.constantFrom("a", "b", "Å"),
        low: fc.constantFrom(0, 0.5),
        reviewDate: fc.constantFrom("2026-01-01", "2026-02-01"),
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    const columns = fc.constantFrom<PlanColumn>(
      "title",
      "answered",
      "readiness",
      "review",
      "saved",
      "changed",
    );
    const directions = fc.constantFrom<"ascending" | "descending">("ascending", "descending");
    fc.assert(
      fc.property(
        summaries,
        columns,
        directions,
        fc.infiniteStream(fc.nat()),
        (list, column, direction, noise) => {
          const plans = list.map(({ id, ...fields }) => plan(id, fields));
          const shuffled = plans
            .map((one) => ({ one, at: noise.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
          expect(idsBy(shuffled, column, direction)).toEqual(idsBy(plans, column, direction));
          expect(new Set(idsBy(plans, column, direction))).toEqual(new Set(list.map(({ id }) => id)));
        },
      ),
    );
  });

  test("turns round when its column is pressed again, and starts new columns the useful way", () => {
    const byTitle = nextOrder({ column: "changed", direction: "descending" }, "title");
    expect(byTitle).toEqual({ column: "title", direction: "ascending" });
    expect(nextOrder(byTitle, "title").direction).toBe("descending");
    expect(nextOrder(byTitle, "saved").direction).toBe("descending");
  });
});
