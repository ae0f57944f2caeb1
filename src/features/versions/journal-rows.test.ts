import { describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import type { FieldValue, Operation } from "#src/domain/plan/operations.ts";
import { emptyPlan } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { nameOfRecord } from "#src/domain/report/field-wording.ts";
import { createWording } from "#src/domain/report/wording.ts";
import { smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import { planOfJournal } from "#src/features/versions/journal-names.ts";
import { recordsOfEntry } from "#src/features/versions/journal-rows.ts";
import { journalText } from "#src/features/versions/journal-text.ts";

const at = "2026-06-20T12:00:00.000Z";
const wording = createWording(smallCatalogText, reportWords, "en");

function operation(
  kind: RecordKind,
  id: string,
  field: string,
  from: FieldValue | undefined,
  to: FieldValue | undefined,
): Operation {
  return { kind, id, field, from, to };
}

const rowsOf = (...operations: readonly Operation[]) => recordsOfEntry({ operations });

describe("The records of an entry of the journal", () => {
  test("say what was changed, without what only comes along", () => {
    expect(
      rowsOf(
        operation("actions", "a", "title", "Old", "New"),
        operation("actions", "a", "changedAt", at, at),
        operation("contacts", "c", "order", "a0", "a1"),
      ),
    ).toEqual([
      { kind: "actions", id: "a", change: "changed", fields: [{ field: "title", from: "Old", to: "New" }] },
      { kind: "contacts", id: "c", change: "changed", fields: [{ field: "order", from: "a0", to: "a1" }] },
    ]);
  });

  test("tell a new record by what it cannot be without, and do not speak of its place in the list", () => {
    expect(
      rowsOf(
        operation("actions", "a", "title", undefined, "New"),
        operation("actions", "a", "order", undefined, "a0"),
      ),
    ).toEqual([
      { kind: "actions", id: "a", change: "added", fields: [{ field: "title", from: undefined, to: "New" }] },
    ]);
  });

  test("tell a first answer as a change: there is nothing that an answer cannot be without", () => {
    expect(rowsOf(operation("answers", "q", "value", undefined, "proven"))[0]?.change).toBe("changed");
  });

  test.each([
    ["removed", "deletedAt", undefined, at],
    ["removed", "title", "Old", undefined],
    ["restored", "deletedAt", at, undefined],
  ] as const)("tell that one was %s (%s)", (change, field, from, to) => {
    expect(rowsOf(operation("actions", "a", field, from, to))).toEqual([
      { kind: "actions", id: "a", change, fields: [] },
    ]);
  });

  test("leave out a record of which only a secret was changed", () => {
    expect(rowsOf(operation("privateContacts", "c", "salt", undefined, "ab".repeat(32)))).toEqual([]);
  });
});

describe("The names in the journal", () => {
  test("are those of the journal where the plan does not have the record any more", () => {
    const entries = [
      { startedAt: at, endedAt: at, by: "", operations: [operation("actions", "a", "note", "x", "y")] },
      {
        startedAt: at,
        endedAt: at,
        by: "",
        operations: [operation("actions", "a", "title", undefined, "Name deputies")],
      },
    ];
    const plans = [emptyPlan("plan"), planOfJournal(entries)];
    expect(nameOfRecord({ kind: "actions", id: "a" }, plans, wording)).toBe("Action “Name deputies”");
  });
});

describe("Private contact data in the journal", () => {
  const place = { kind: "privateContacts", id: "c", field: "phone" } as const;
  const textOf = (value: string | undefined, isPrivateShown: boolean) =>
    journalText(value, place, [], { wording, isPrivateShown });

  test("are masked, and that there are any is not", () => {
    expect(textOf("+46 70 123 45 67", false)).toBe(reportWords.records.hidden);
    expect(textOf(undefined, false)).toBe(reportWords.records.empty);
  });

  test("are shown to who asks for them", () => {
    expect(textOf("+46 70 123 45 67", true)).toBe("+46 70 123 45 67");
  });
});
