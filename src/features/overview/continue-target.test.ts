import { describe, expect, test } from "vitest";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import type { Depth } from "#src/domain/catalog.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import { continueTarget } from "#src/features/overview/continue-target.ts";

function targetOf(answered: readonly string[], lastPlace?: string, depth: Depth = "full"): string {
  return targetIn(planOf({ answers: answersOf(answered) }, depth), lastPlace);
}

function answersOf(ids: readonly string[]) {
  return ids.map((id) => ({ id, value: "partial" as const }));
}

function targetIn(plan: Plan, lastPlace?: string): string {
  const target = continueTarget(plan, smallCatalog, assessPlan(plan, smallCatalog, "2026-06-15"), lastPlace);
  switch (target.type) {
    case "question":
      return target.question.id;
    case "responsibility":
      return target.responsibilityId;
    case "gaps":
      return target.type;
  }
}

describe("Work on a plan goes on", () => {
  test("with the first question of a new plan", () => {
    expect(targetOf([])).toBe("people.deputies");
  });

  test("with the question that was left open", () => {
    expect(targetOf([], "questions/S/systems.backup-restore")).toBe("systems.backup-restore");
    expect(targetOf([], "/plans/plan/questions/S/systems.backup-restore")).toBe("systems.backup-restore");
  });

  test("with the next one without an answer after the one that was answered", () => {
    expect(targetOf(["people.training"], "questions/P/people.training")).toBe("systems.backup-restore");
  });

  test("with a question that the plan asks, where the one that was left is hidden now", () => {
    expect(targetOf([], "questions/P/people.training", "start")).toBe("systems.backup-restore");
  });

  test("with the first open question, where another page was remembered", () => {
    expect(targetOf(["people.deputies"], "responsibilities/mail")).toBe("people.training");
  });

  test("with the first task that nobody has treated, where every question has an answer", () => {
    const services = [{ id: "mail", name: "Mail", templateId: "cloud" }];
    const answers = answersOf(smallCatalog.questions.map(({ id }) => id));
    const unknown = {
      id: "mail/client-endpoints",
      serviceId: "mail",
      rowId: "client-endpoints",
      control: "unknown" as const,
    };
    expect(targetIn(planOf({ answers, services }))).toBe("mail/client-endpoints");
    expect(targetIn(planOf({ answers, services, responsibilities: [unknown] }))).not.toBe(unknown.id);
  });

  test("with the gaps, where everything has an answer", () => {
    expect(targetOf(smallCatalog.questions.map(({ id }) => id))).toBe("gaps");
  });
});
