import { describe, expect, it } from "vitest";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import { matrixOf } from "#src/domain/assessment/matrix.ts";
import type { Responsibility } from "#src/domain/plan/responsibility.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";

const at = "2026-06-15";
const service = { id: "mail", name: "Mail", templateId: "cloud" };

function row(rowId: string, fields: Partial<Responsibility>): Responsibility {
  return { id: `mail/${rowId}`, serviceId: "mail", rowId, ...fields };
}

function matrixWith(responsibilities: Responsibility[]) {
  const plan = planOf({ services: [service], responsibilities });
  const matrix = matrixOf(plan, service, smallCatalog, at);
  if (!matrix) throw new Error("the template is in the catalogue");
  return { plan, matrix, rows: [...matrix.operations, ...matrix.incident] };
}

describe("matrixOf", () => {
  it("groups the rows of the template, in its order, recorded or not", () => {
    const { matrix } = matrixWith([]);
    expect(matrix.operations.map(({ id }) => id)).toEqual([
      "mail/client-endpoints",
      "mail/identity",
      "mail/storage",
    ]);
    expect(matrix.incident.map(({ id }) => id)).toEqual(["mail/watch-channels"]);
  });

  it("is undefined where the catalogue does not know the template", () => {
    const unknown = { ...service, templateId: "retired" };
    expect(matrixOf(planOf({ services: [unknown] }), unknown, smallCatalog, at)).toBeUndefined();
  });

  it("shows the default until somebody else is recorded", () => {
    const { matrix } = matrixWith([
      row("client-endpoints", { note: "Read" }),
      row("identity", { responsible: "customer" }),
      row("storage", { responsible: "provider" }),
    ]);
    const shown = matrix.operations.map(({ responsible, departsFromTemplate }) => [
      responsible,
      departsFromTemplate,
    ]);
    expect(shown).toEqual([
      ["customer", false],
      ["customer", true],
      ["provider", false],
    ]);
  });

  it("flags unclear without calling it a departure", () => {
    const { matrix } = matrixWith([row("client-endpoints", { responsible: "unclear" })]);
    expect(matrix.operations[0]).toMatchObject({
      responsible: "unclear",
      departsFromTemplate: false,
      flags: ["unclear"],
    });
  });

  it("flags a missing owner, a weak control and what is assumed to be the provider's", () => {
    const { matrix, rows } = matrixWith([
      row("client-endpoints", { control: "partial" }),
      row("identity", { responsible: "provider" }),
    ]);
    expect(rows.map(({ flags }) => flags)).toEqual([
      ["noOwner", "weakControl"],
      ["assumedProvider"],
      [],
      ["noOwner"],
    ]);
    expect(matrix.operations[1]?.departsFromTemplate).toBe(true);
  });

  it("shows a deleted record as none", () => {
    const deletedAt = "2026-06-01T00:00:00.000Z";
    const { matrix } = matrixWith([row("identity", { responsible: "provider", deletedAt })]);
    expect(matrix.operations[1]).toMatchObject({ record: undefined, responsible: "shared" });
  });

  it("rates each row as the assessment does", () => {
    const { plan, rows } = matrixWith([row("identity", { control: "documented", owner: "Anna" })]);
    const { itemsById } = assessPlan(plan, smallCatalog, at);
    for (const { id, item } of rows) expect(item).toEqual(itemsById.get(id));
  });

  it("brings the evidence of its rows", () => {
    const evidence = {
      id: "e1",
      subjectKind: "responsibilities",
      subjectId: "mail/identity",
      kind: "document",
      label: "Contract",
    } as const;
    const matrix = matrixOf(planOf({ services: [service], evidence: [evidence] }), service, smallCatalog, at);
    expect(matrix?.operations.map((shown) => shown.evidence)).toEqual([[], [evidence], []]);
  });
});
