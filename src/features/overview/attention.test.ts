import { describe, expect, test } from "vitest";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import { attentionGroups } from "#src/features/overview/attention.ts";

const today = "2026-06-15";

function idsByKind(plan: Plan): Record<string, string[]> {
  const assessment = assessPlan(plan, smallCatalog, today);
  const groups = attentionGroups(plan, smallCatalog, assessment, smallCatalogText);
  return Object.fromEntries(groups.map(({ kind, entries }) => [kind, entries.map(({ id }) => id)]));
}

const answeredWell = smallCatalog.questions.map(({ id }) => ({ id, value: "documented" as const }));

describe("What needs attention", () => {
  test("is nothing where everything is answered and nothing is late", () => {
    expect(idsByKind(planOf({ answers: answeredWell }))).toEqual({});
  });

  test("are knock-outs that strike, apart from those nobody has answered", () => {
    const [first = "", second = "", ...others] = Object.values(smallCatalog.knockOuts);
    const answers = [
      { id: first, value: "none" as const },
      ...answeredWell.filter(({ id }) => others.includes(id)),
    ];
    expect(idsByKind(planOf({ answers }))).toMatchObject({
      knockOutStrikes: [first],
      knockOutOpen: expect.arrayContaining([second]) as string[],
    });
  });

  test("are actions past their day, longest overdue first", () => {
    const actions = [
      { id: "late", title: "Late", status: "open", due: "2026-06-01" },
      { id: "later", title: "Later", status: "inProgress", due: "2026-05-01" },
      { id: "done", title: "Done", status: "done", due: "2026-05-01" },
    ] as const;
    expect(idsByKind(planOf({ answers: answeredWell, actions }))).toEqual({ overdue: ["later", "late"] });
  });

  test("are answers that say “proven” without showing it, that nobody knows, or that were flagged", () => {
    const answers = [
      ...answeredWell,
      { id: "people.training", value: "proven" as const, flagged: true as const },
      { id: "location-systems.local-egress", value: "unknown" as const },
    ];
    expect(idsByKind(planOf({ answers }))).toMatchObject({
      provenNotShown: ["people.training"],
      unknown: ["location-systems.local-egress"],
      flagged: ["people.training"],
    });
  });

  test("is not what the plan does not ask at its depth", () => {
    const answers = [
      ...answeredWell,
      { id: "people.training", value: "unknown" as const, flagged: true as const },
    ];
    expect(idsByKind(planOf({ answers }, "start"))).toEqual({});
  });

  test("is not a control that nobody knows where the work is the provider's", () => {
    const responsibilities = [
      { id: "mail/storage", serviceId: "mail", rowId: "storage", control: "unknown" as const },
      { id: "mail/identity", serviceId: "mail", rowId: "identity", control: "unknown" as const },
    ];
    const services = [{ id: "mail", name: "Mail", templateId: "cloud" }];
    expect(idsByKind(planOf({ answers: answeredWell, services, responsibilities }))).toEqual({
      unknown: ["mail/identity"],
    });
  });
});
