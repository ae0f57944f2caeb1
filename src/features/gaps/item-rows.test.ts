import { describe, expect, test } from "vitest";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import { addSums } from "#src/domain/assessment/readiness.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import {
  actionsByItem,
  fromThirds,
  regionSums,
  splitSuggestions,
  stepFor,
} from "#src/features/gaps/item-rows.ts";

const plan = planOf({
  answers: [
    { id: "people.deputies", value: "none" },
    { id: "people.training", value: "documented" },
    { id: "all.activation", value: "unknown" },
  ],
  services: [{ id: "mail", name: "Mail", templateId: "cloud" }],
});
const assessment = assessPlan(plan, smallCatalog, "2026-06-15");

describe("The sums behind the scores", () => {
  test("add up to the sum of the whole plan", () => {
    expect(addSums(regionSums(assessment))).toEqual(assessment.whole?.sum);
  });

  test.each([
    [0, 0],
    [1, 0.33],
    [2, 0.67],
    [3, 1],
    [7, 2.33],
  ])("write %i thirds as %d", (thirds, number) => {
    expect(fromThirds(thirds)).toBe(number);
  });
});

describe("What an answer would give back", () => {
  test("is told apart: known gaps, and what nobody has answered", () => {
    const { known, open } = splitSuggestions(assessment.suggestions);
    expect(known.map(({ item }) => item.id)).toEqual(["people.deputies", "people.training"]);
    expect(open.map(({ item }) => item.id)).toContain("all.activation");
  });

  test.each([
    ["all.activation", "findOut"],
    ["people.deputies", "putInPlace"],
    ["people.training", "prove"],
  ])("begins for %s with the step to %s", (id, step) => {
    const item = assessment.itemsById.get(id);
    expect(item && stepFor(item)).toBe(step);
  });
});

describe("Actions by what they are about", () => {
  test("are found by question and by row, unless they were dropped", () => {
    const actions = actionsByItem(
      planOf({
        actions: [
          { id: "a", order: "a0", title: "A", status: "open", questionId: "people.deputies" },
          { id: "b", order: "a1", title: "B", status: "done", questionId: "people.deputies" },
          { id: "c", order: "a2", title: "C", status: "dropped", questionId: "people.deputies" },
          { id: "d", order: "a3", title: "D", status: "open", responsibilityId: "mail/identity" },
          { id: "e", order: "a4", title: "E", status: "open", region: "P" },
        ],
      }),
    );
    expect(actions.get("people.deputies")?.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(actions.get("mail/identity")?.map(({ id }) => id)).toEqual(["d"]);
    expect(actions.size).toBe(2);
  });
});
