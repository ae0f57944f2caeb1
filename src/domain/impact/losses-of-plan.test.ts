import { expect, test } from "vitest";
import { lossesOfPlan } from "#src/domain/impact/losses-of-plan.ts";
import { setFields, type FieldsOf } from "#src/domain/plan/edit.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";

const plan = planOf({
  activities: [{ id: "support", name: "Support", criticality: "important" }],
  systems: [{ id: "crm", name: "CRM", recoveryMinutes: 60 }],
  needs: [{ id: "n1", nodeId: "support" }],
  needOptions: [{ id: "o1", needId: "n1", nodeId: "crm" }],
});

function outageAfter<K extends RecordKind>(kind: K, id: string, fields: FieldsOf<K>): number | undefined {
  lossesOfPlan(plan);
  const stamp = { at: "2031-05-01T10:00:00.000Z", by: "" };
  const changed = applyOperations(plan, setFields(plan, kind, id, fields, stamp));
  return lossesOfPlan(changed).outagesFrom("crm").get("support");
}

test("What is known of a plan follows its registers and needs", () => {
  expect(lossesOfPlan(plan).outagesFrom("crm").get("support")).toBe(60);
  expect(outageAfter("systems", "crm", { recoveryMinutes: 90 })).toBe(90);
  expect(outageAfter("needs", "n1", { nodeId: "other" })).toBeUndefined();
  expect(outageAfter("needOptions", "o1", { nodeId: "other" })).toBeUndefined();
});

test("What is known of a plan is kept while an analysis is typed into", () => {
  const stamp = { at: "2031-05-01T10:00:00.000Z", by: "" };
  const typed = applyOperations(plan, setFields(plan, "activities", "support", { mbco: "Calls" }, stamp));
  expect(lossesOfPlan(typed)).toBe(lossesOfPlan(plan));
});
