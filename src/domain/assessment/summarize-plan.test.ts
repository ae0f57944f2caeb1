import { describe, expect, it } from "vitest";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import { summarizePlan } from "#src/domain/assessment/summarize-plan.ts";
import { emptyPlan, type Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";

const at = { now: "2026-06-15T21:30:00.000Z", today: "2026-06-16" };

describe("summarizePlan", () => {
  it("says what the profile says, and when it was made", () => {
    const profile = {
      id: "profile",
      title: "Bakery",
      organisation: "Bread AB",
      classification: "internal",
      language: "sv",
      depth: "start",
      reviewDate: "2027-01-01",
      createdAt: "2026-01-01T00:00:00.000Z",
      sample: true,
    } as const;
    const plan: Plan = { ...emptyPlan("plan-1"), profile: { profile } };
    expect(summarizePlan(plan, smallCatalog, at)).toEqual({
      id: "plan-1",
      title: "Bakery",
      organisation: "Bread AB",
      language: "sv",
      depth: "start",
      sample: true,
      createdAt: "2026-01-01T00:00:00.000Z",
      updatedAt: "2026-06-15T21:30:00.000Z",
      reviewDate: "2027-01-01",
      asked: 3,
      answered: 0,
      low: 0,
      high: 1,
      coverage: 0,
      openActions: 0,
    });
  });

  it("leaves out what the profile does not say, and a readiness that is not there", () => {
    const answers = smallCatalog.questions.map(({ id }) => ({
      id,
      value: "notApplicable" as const,
      reason: "Closed",
    }));
    expect(summarizePlan(planOf({ answers }), smallCatalog, at)).toEqual({
      id: "plan",
      title: "Plan",
      language: "en",
      depth: "full",
      createdAt: "2026-01-01T00:00:00.000Z",
      updatedAt: at.now,
      asked: 5,
      answered: 5,
      openActions: 0,
    });
  });

  it("counts the answers to visible questions: unknown is one, not applicable without reason is none", () => {
    const answers = [
      { id: "people.deputies", value: "unknown" },
      { id: "people.training", value: "none" },
      { id: "systems.backup-restore", value: "notApplicable" },
      { id: "retired.question", value: "proven" },
    ] as const;
    expect(summarizePlan(planOf({ answers }), smallCatalog, at)).toMatchObject({ asked: 5, answered: 2 });
    expect(summarizePlan(planOf({ answers }, "start"), smallCatalog, at)).toMatchObject({
      asked: 3,
      answered: 1,
    });
  });

  it("gives the readiness of the whole plan as of today", () => {
    const plan = planOf({
      services: [{ id: "mail", name: "Mail", templateId: "cloud" }],
      answers: [{ id: "people.deputies", value: "proven" }],
      evidence: [
        {
          id: "e1",
          subjectKind: "answers",
          subjectId: "people.deputies",
          kind: "test",
          label: "Drill",
          date: at.today,
        },
      ],
    });
    const whole = assessPlan(plan, smallCatalog, at.today).whole;
    expect(whole?.low).toBe(9 / 60);
    expect(summarizePlan(plan, smallCatalog, at)).toMatchObject({
      low: whole?.low,
      high: whole?.high,
      coverage: whole?.coverage,
    });
  });

  it("counts the actions that are not done, dropped or deleted", () => {
    const actions = [
      { id: "1", title: "A", status: "open" },
      { id: "2", title: "B", status: "inProgress" },
      { id: "3", title: "C", status: "done" },
      { id: "4", title: "D", status: "dropped" },
      { id: "5", title: "E", status: "open", deletedAt: "2026-06-01T00:00:00.000Z" },
    ] as const;
    expect(summarizePlan(planOf({ actions }), smallCatalog, at).openActions).toBe(2);
  });
});
