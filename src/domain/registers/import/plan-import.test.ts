import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "#src/catalog/catalog.ts";
import { catalogText } from "#src/catalog/text/en/catalog-text.ts";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { applyOperations, reverseOperations } from "#src/domain/plan/operations.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { guessMapping } from "#src/domain/registers/import/guess-mapping.ts";
import {
  planImport,
  type ImportInput,
  type PlannedImport,
} from "#src/domain/registers/import/plan-import.ts";
import { registerKinds, type RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { registerAsTable } from "#src/domain/registers/register-as-table.ts";
import { tableFields } from "#src/domain/registers/table-fields.ts";
import { createWording } from "#src/domain/report/wording.ts";
import { arbitraryPlan } from "#src/domain/testing/arbitrary-plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";

const wording = createWording(catalogText, reportWords, "en");
const stamp = { at: "2031-05-01T10:00:00.000Z", by: "Ann" };

function run(plan: Plan, kind: RegisterKind, rows: ImportInput["rows"], options: Partial<ImportInput> = {}) {
  let ids = 0;
  const newId = (): string => `new-${(ids += 1)}`;
  const mapping = guessMapping(rows[0] ?? [], kind, wording);
  const planned = planImport(
    plan,
    { kind, rows, mapping, mode: "update", makeNamed: true, ...options },
    { newId, stamp, wording },
  );
  return { planned, after: applyOperations(plan, planned.operations) };
}

const types = ({ outcomes }: PlannedImport): string[] => outcomes.map(({ type }) => type);
const anyKind = fc.constantFrom(...registerKinds);

describe("Importing a table", () => {
  test("gives the same fields as the register that it was exported from", () => {
    fc.assert(
      fc.property(arbitraryPlan(catalog), anyKind, (plan, kind) => {
        const rows = registerAsTable(plan, kind, wording).map((row) => row.map((cell) => cell.trim()));
        const { after, planned } = run(planOf({}), kind, rows, { mode: "add" });
        const taken = new Set(planned.outcomes.flatMap(({ type, row }) => (type === "added" ? [row] : [])));
        const expected = rows.filter((_, at) => at > 0 && taken.has(at + 1));
        expect(
          registerAsTable(after, kind, wording)
            .slice(1)
            .map((row) => row[0]?.trim()),
        ).toEqual(expected.map((row) => row[0]));
        const plain = tableFields[kind].flatMap(({ type }, at) => (type === "roles" ? [] : [at]));
        const plainOf = (row: readonly string[]): string[] => plain.map((at) => row[at]?.trim() ?? "");
        expect(registerAsTable(after, kind, wording).slice(1).map(plainOf)).toEqual(expected.map(plainOf));
      }),
      { numRuns: 100 },
    );
  });

  test("a second time changes nothing, and its undo gives the plan back", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("Desk", "4 h", "2031-01-01", "7", "Important", "a; b", ""),
    );
    fc.assert(
      fc.property(
        arbitraryPlan(catalog),
        anyKind,
        fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }),
        fc.boolean(),
        (plan, kind, cells, makeNamed) => {
          const heads = registerAsTable(plan, kind, wording)[0] ?? [];
          const rows = [heads, ...cells];
          const { planned, after } = run(plan, kind, rows, { makeNamed });
          const back = applyOperations(after, reverseOperations(planned.operations));
          expect(liveRecords(back, kind)).toEqual(liveRecords(plan, kind));
          const names = liveRecords(after, kind).map(({ name }) => name.toLowerCase().trim());
          fc.pre(new Set(names).size === names.length);
          const again = run(after, kind, rows, { makeNamed }).planned;
          expect(types(again).filter((type) => type === "added" || type === "changed")).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("takes the good rows and leaves out the bad ones whole, each with its reason", () => {
    const { planned, after } = run(planOf({}), "systems", [
      ["System", "Recovery (h)", "Tested on", "Unknown head"],
      ["CRM", "4", "2031-01-01", "x"],
      ["", "4", "", ""],
      ["Mail", "soon", "1 May", ""],
      ["", "", "", ""],
      ["crm ", "1", "", ""],
    ]);
    expect(planned.outcomes).toEqual([
      { row: 2, name: "CRM", type: "added" },
      { row: 3, name: "", type: "refused", problems: [{ type: "noName" }] },
      {
        row: 4,
        name: "Mail",
        type: "refused",
        problems: [
          { type: "cell", field: "recoveryMinutes", cell: "soon", problem: "notADuration" },
          { type: "cell", field: "recoveryTestedOn", cell: "1 May", problem: "notADate" },
        ],
      },
      { row: 6, name: "crm", type: "refused", problems: [{ type: "repeated", row: 2 }] },
    ]);
    expect(liveRecords(after, "systems")).toMatchObject([
      { name: "CRM", recoveryMinutes: 240, recoveryTestedOn: "2031-01-01" },
    ]);
  });

  test("knows a record by its name, and leaves alone what the table has no cell for", () => {
    const plan = planOf({ roles: [{ id: "desk", name: "Desk", headcount: 3, note: "Kept", order: "a0" }] });
    const rows = [
      ["Role", "Number of people", "Minimum"],
      ["  DESK", "4", ""],
      ["Gate", "", "2"],
    ];
    const { planned, after } = run(plan, "roles", rows);
    expect(planned.outcomes).toEqual([
      { row: 2, name: "DESK", type: "changed", changes: [{ field: "headcount", from: 3, to: 4 }] },
      { row: 3, name: "Gate", type: "added" },
    ]);
    expect(liveRecords(after, "roles")).toMatchObject([
      { id: "desk", name: "Desk", headcount: 4, note: "Kept" },
      { name: "Gate", minimumHeadcount: 2 },
    ]);
    const added = run(plan, "roles", rows, { mode: "add" });
    expect(types(added.planned)).toEqual(["added", "added"]);
  });

  test("links people to the roles and the place that they name, and makes those that are missing if asked", () => {
    const plan = planOf({ roles: [{ id: "desk", name: "Service desk", order: "a0" }] });
    const rows = [
      ["Name", "Roles", "Deputy for", "Site"],
      ["Ann", "service desk; Gate", "", "Quay 2"],
      ["Ben", "", "Gate", "quay 2"],
    ];
    const made = run(plan, "people", rows);
    const [desk, gate] = liveRecords(made.after, "roles");
    const [quay] = liveRecords(made.after, "locations");
    expect(made.planned.made).toEqual(["Gate", "Quay 2"]);
    expect([desk?.id, gate?.name, quay?.name]).toEqual(["desk", "Gate", "Quay 2"]);
    expect(liveRecords(made.after, "people")).toMatchObject([
      { name: "Ann", holds: { desk: true, [gate?.id ?? ""]: true }, locationId: quay?.id },
      { name: "Ben", deputises: { [gate?.id ?? ""]: true }, locationId: quay?.id },
    ]);
    const without = run(plan, "people", rows, { makeNamed: false });
    expect(without.planned.leftOut).toEqual(["Gate", "Quay 2", "quay 2"]);
    expect(liveRecords(without.after, "people")).toMatchObject([
      { name: "Ann", holds: { desk: true } },
      { name: "Ben" },
    ]);
    expect(liveRecords(without.after, "roles")).toHaveLength(1);
  });

  test("stands in the order of the table, behind what is there", () => {
    const plan = planOf({ utilities: [{ id: "power", name: "Power", order: "a5" }] });
    const rows = [["Name"], ...Array.from({ length: 300 }, (_, at) => [`Line ${at}`])];
    const { after } = run(plan, "utilities", rows);
    expect(liveRecords(after, "utilities").map(({ name }) => name)).toEqual([
      "Power",
      ...rows.slice(1).map(([name]) => name),
    ]);
  });

  test("without a column for the name refuses every row", () => {
    const { planned } = run(planOf({}), "systems", [["Comment"], ["x"]]);
    expect(types(planned)).toEqual(["refused"]);
    expect(planned.operations).toEqual([]);
  });
});
