import { describe, expect, test } from "vitest";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import { profileOf, type Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import { partState, planParts, type PlanParts } from "#src/features/overview/plan-parts.ts";

const today = "2026-06-15";

function partsOf(plan: Plan): PlanParts {
  return planParts(plan, smallCatalog, assessPlan(plan, smallCatalog, today));
}

describe("The parts of a plan", () => {
  test("name the facts about the plan that are missing", () => {
    const plan = planOf({ objectives: [{ id: "o", text: "Open every day" }] });
    const { about } = partsOf({
      ...plan,
      profile: { profile: { ...profileOf(plan), organisation: "Harbour", scope: "  " } },
    });
    expect(about).toMatchObject({ done: 2, total: 10 });
    expect(about.missing).not.toContain("organisation");
    expect(about.missing).not.toContain("objectives");
    expect(about.missing).toContain("scope");
  });

  test("count answers, unknown ones too, in each region and in all", () => {
    const parts = partsOf(
      planOf({
        answers: [
          { id: "people.deputies", value: "none" },
          { id: "people.training", value: "unknown" },
        ],
      }),
    );
    expect(parts.questionsByRegion.P).toMatchObject({ asked: 2, answered: 2, unknown: 1 });
    expect(parts.questions).toMatchObject({ asked: 5, answered: 2, unknown: 1 });
  });

  test("count the tasks of a matrix in which the organisation has a part", () => {
    const services = [{ id: "mail", name: "Mail", templateId: "cloud" }];
    const before = partsOf(planOf({ services })).responsibilities;
    const after = partsOf(
      planOf({
        services,
        responsibilities: [
          { id: "mail/identity", serviceId: "mail", rowId: "identity", control: "partial", owner: "Bo" },
        ],
      }),
    ).responsibilities;
    expect(before).toMatchObject({ done: 0, services: 1 });
    expect(before.total).toBeLessThan(4);
    expect(after).toEqual({ ...before, done: 1 });
  });

  test("count the activities that say what they need, and what stands in the other registers", () => {
    const { registers } = partsOf(
      planOf({
        activities: [
          { id: "a1", name: "Support", criticality: "important" },
          { id: "a2", name: "Canteen", criticality: "deferrable" },
        ],
        systems: [{ id: "s1", name: "CRM" }],
        people: [{ id: "p1", name: "Anna" }],
        needs: [
          { id: "n1", nodeId: "a1" },
          { id: "n2", nodeId: "s1" },
        ],
      }),
    );
    expect(registers).toEqual({ done: 1, total: 2, others: 2 });
  });

  test("count scenarios with every area marked, and contacts checked within 12 months", () => {
    const parts = partsOf(
      planOf({
        scenarios: [
          { id: "s1", people: "yes", location: "no", systems: "unknown" },
          { id: "s2", people: "yes" },
        ],
        contacts: [
          { id: "c1", name: "Anna", verifiedOn: "2025-06-15" },
          { id: "c2", name: "Bo", verifiedOn: "2025-06-14" },
          { id: "c3", name: "Cia" },
        ],
      }),
    );
    expect(parts.scenarios).toEqual({ done: 1, total: 2 });
    expect(parts.contacts).toEqual({ done: 1, total: 3 });
  });

  test("count the actions that are left and those that are late", () => {
    const parts = partsOf(
      planOf({
        actions: [
          { id: "a1", title: "Late", status: "open", due: "2026-06-14" },
          { id: "a2", title: "In time", status: "inProgress", due: today },
          { id: "a3", title: "Done", status: "done", due: "2026-01-01" },
        ],
      }),
    );
    expect(parts.actions).toEqual({ toDo: 2, overdue: 1, total: 3 });
  });

  test("say when the review was missed", () => {
    const plan = planOf({});
    const withReview = (reviewDate: string): PlanParts["document"] =>
      partsOf({ ...plan, profile: { profile: { ...profileOf(plan), reviewDate } } }).document;
    expect(withReview(today).isReviewOverdue).toBe(false);
    expect(withReview("2026-06-14").isReviewOverdue).toBe(true);
    expect(partsOf(plan).document).toEqual({ reviewDate: undefined, isReviewOverdue: false });
  });
});

describe("The state of a part", () => {
  test.each([
    [0, 0, "empty"],
    [0, 3, "notStarted"],
    [1, 3, "started"],
    [3, 3, "complete"],
  ] as const)("with %i of %i is %s", (done, total, state) => {
    expect(partState({ done, total })).toBe(state);
  });
});
