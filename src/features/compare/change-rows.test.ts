import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { createWording } from "#src/domain/report/wording.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import { compareVersions } from "#src/domain/versions/compare/compare-versions.ts";
import { arbitraryVersions } from "#src/domain/versions/compare/testing/arbitrary-versions.ts";
import { changeRow, piecesOf, wholeRecord, type ChangeRow } from "#src/features/compare/change-rows.ts";

const wording = createWording(smallCatalogText, reportWords, "en");
const at = "2026-06-15";
type Plans = Parameters<typeof changeRow>[1];

function rowsBetween(plans: Plans): ChangeRow[] {
  const { changes } = compareVersions(
    { plan: plans.before, history: [], at },
    { plan: plans.after, history: [], at },
    smallCatalog,
  );
  return changes.map((change) => changeRow(change, plans, wording));
}

const answers = (note: string): Plans["before"] =>
  planOf({ answers: [{ id: "systems.backup-restore", value: "partial", owner: "Ann", note }] });

describe("a changed record in words", () => {
  test("shows every changed field among those of the whole record, the same on both sides", () => {
    fc.assert(
      fc.property(arbitraryVersions, ([before, after]) => {
        const plans = { before, after };
        for (const { change, fields } of rowsBetween(plans)) {
          const whole = new Map(wholeRecord(change, plans, wording).map((field) => [field.field, field]));
          for (const { field, from, to } of fields.filter((one) => one.field !== "order")) {
            const shown = whole.get(field);
            expect([shown?.from === undefined, shown?.to === undefined]).toEqual([
              from === undefined,
              to === undefined,
            ]);
          }
          for (const { field } of change.fields) expect(whole.has(field)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("says that a field is empty where the record is there, and that it is not there where it is not", () => {
    const without = planOf({ answers: [{ id: "systems.backup-restore", value: "partial", owner: "Ann" }] });
    const [noted] = rowsBetween({ before: without, after: answers("Tapes") });
    expect(noted?.fields).toMatchObject([{ name: "Note", from: "(empty)", to: "Tapes" }]);
    const [added] = rowsBetween({ before: planOf({}), after: without });
    expect(added?.fields.map(({ from, to }) => [from, to])).toEqual([
      [undefined, "Partial"],
      [undefined, "Ann"],
    ]);
  });

  test("compares what somebody wrote by word, and nothing else", () => {
    const [row] = rowsBetween({ before: answers("Tapes in the safe"), after: answers("Tapes in the bank") });
    expect(row?.fields.flatMap((field) => piecesOf(field) ?? [])).toMatchObject([
      { kind: "same", text: "Tapes in the " },
      { kind: "removed", text: "safe" },
      { kind: "added", text: "bank" },
    ]);
    const [answered] = rowsBetween({
      before: planOf({ answers: [{ id: "people.deputies", value: "none" }] }),
      after: planOf({ answers: [{ id: "people.deputies", value: "partial" }] }),
    });
    expect(answered?.fields.map(piecesOf)).toEqual([undefined]);
  });

  test("is found by what is written about it", () => {
    const [row] = rowsBetween({ before: answers("Tapes in the safe"), after: answers("Tapes in the bank") });
    expect(row?.texts.join("\n")).toMatch(/Backup and restore[^]*Note[^]*safe[^]*bank/);
  });
});
