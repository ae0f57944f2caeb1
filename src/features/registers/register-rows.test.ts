import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRegisterKind, registerKinds } from "#src/domain/registers/register-kinds.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import {
  columnsOf,
  registerRows,
  type RegisterRow,
  type RowWords,
} from "#src/features/registers/register-rows.ts";
import { nextSort, sortRows } from "#src/features/registers/sort-rows.ts";
import { messages } from "#src/i18n/en/messages.ts";
import { createFormats } from "#src/i18n/formats.ts";
import { formatMessage } from "#src/i18n/message.ts";

const words: RowWords = {
  locale: "en",
  formats: createFormats("en"),
  t: (key, ...parameters) => formatMessage("en", messages[key], parameters[0]),
  areas: { people: "People", location: "Location", systems: "Systems" },
};

const plan = planOf({
  activities: [
    { id: "a1", name: "Support", criticality: "missionCritical", mtpdMinutes: 480, order: "a0" },
    { id: "a2", name: "Canteen", criticality: "deferrable", order: "a1" },
  ],
  roles: [
    { id: "r1", name: "Agents", headcount: 9, minimumHeadcount: 2, order: "a0" },
    { id: "r2", name: "Expert", headcount: 1, order: "a1" },
    { id: "r3", name: "Clerks", headcount: 4, order: "a2" },
  ],
  people: [{ id: "p1", name: "Anna", holds: { r1: true, gone: true }, locationId: "l1" }],
  locations: [{ id: "l1", name: "Head office", hazardZone: "Stockholm", seats: 1200 }],
  services: [{ id: "m", name: "Microsoft 365", templateId: "microsoft365" }],
  systems: [
    {
      id: "s1",
      name: "CRM",
      provider: "Telia",
      serviceId: "m",
      recoveryMinutes: 180,
      recoveryTestedOn: "2026-03-01",
      backupIntervalMinutes: 1500,
      order: "a0",
    },
    { id: "s2", name: "Mail", recoveryMinutes: 60, order: "a1" },
  ],
  suppliers: [{ id: "c1", name: "Carrier" }],
  utilities: [{ id: "u1", name: "Power", area: "systems" }],
  needs: [{ id: "n1", nodeId: "a1" }],
  needOptions: [{ id: "o1", needId: "n1", nodeId: "s1" }],
});

/** The cells of each row by its name: the text, and the mark in brackets. */
function written(kind: string): Record<string, string[]> {
  const rows = isRegisterKind(kind) ? registerRows(kind, plan, words) : [];
  return Object.fromEntries(
    rows.map(({ name, cells }) => [
      name,
      cells.map(({ text, mark }) => (mark === undefined ? text : `${text} [${mark}]`.trim())),
    ]),
  );
}

describe("A row of a register", () => {
  test.each([
    ["activities", "Support", ["Mission critical", "8 h", "", "1", "0", ""]],
    ["activities", "Canteen", ["Deferrable", "", "", "[None yet]", "0", ""]],
    ["roles", "Agents", ["1 linked [Below the minimum]", "2", "", "0"]],
    ["roles", "Expert", ["1 [Sole holder]", "", "", "0"]],
    ["roles", "Clerks", ["4", "", "", "0"]],
    ["people", "Anna", ["Agents", "", "Head office"]],
    ["locations", "Head office", ["Stockholm", "1,200", "", "", "0"]],
    ["systems", "CRM", ["Telia", "Microsoft 365", "3 h, tested Mar 1, 2026", "1 day 1 h", "", "1"]],
    ["systems", "Mail", ["", "", "1 h, not tested", "", "", "0"]],
    ["suppliers", "Carrier", ["Systems", "", "", "", "0"]],
    ["utilities", "Power", ["Systems", "", "", "", "0"]],
  ])("of the %s shows what matters of %s", (kind, name, cells) => {
    expect(written(kind)[name]).toEqual(cells);
  });

  test.each(registerKinds)("of the %s has a cell for each column", (kind) => {
    for (const { cells } of registerRows(kind, plan, words))
      expect(cells).toHaveLength(columnsOf(kind).length);
  });
});

describe("Sorting a register", () => {
  const compare = words.formats.compare;
  const anyRow = fc.record({
    id: fc.uuid(),
    name: fc.constantFrom("Åsa", "Bo", "bo", "Zoë", "System 9", "System 10"),
    cells: fc.tuple(
      fc.record({ text: fc.constant(""), sortBy: fc.option(fc.nat({ max: 5 }), { nil: undefined }) }),
    ),
  }) satisfies fc.Arbitrary<RegisterRow>;
  const rows = fc.array(anyRow, { maxLength: 12 });
  const directions = fc.constantFrom("ascending" as const, "descending" as const);

  test("loses no row, puts what is empty last, and orders the rest", () => {
    fc.assert(
      fc.property(rows, directions, (list, direction) => {
        const sorted = sortRows(list, { column: 0, direction }, compare);
        expect(new Set(sorted)).toEqual(new Set(list));
        const keys = sorted.map(({ cells }) => cells[0]?.sortBy);
        const given = keys.filter((key) => key !== undefined);
        expect(keys.slice(0, given.length)).toEqual(given);
        const sign = direction === "ascending" ? 1 : -1;
        expect(given).toEqual(given.toSorted((a, b) => sign * (Number(a) - Number(b))));
      }),
    );
  });

  test("keeps the plan's order among equals, and without a column", () => {
    fc.assert(
      fc.property(rows, directions, (list, direction) => {
        expect(sortRows(list, undefined, compare)).toBe(list);
        const sorted = sortRows(list, { column: 0, direction }, compare);
        for (const key of new Set(list.map(({ cells }) => cells[0].sortBy))) {
          const own = ({ cells }: RegisterRow): boolean => cells[0]?.sortBy === key;
          expect(sorted.filter(own)).toEqual(list.filter(own));
        }
      }),
    );
  });

  test("reads names as people do", () => {
    const named = ["System 10", "Zoë", "System 9"].map((name) => ({ id: name, name, cells: [] }));
    const sorted = sortRows(named, { column: -1, direction: "ascending" }, compare);
    expect(sorted.map(({ name }) => name)).toEqual(["System 9", "System 10", "Zoë"]);
  });

  test("goes up, then down, then back to the plan's order", () => {
    const up = nextSort(undefined, 2);
    const down = nextSort(up, 2);
    expect(up).toEqual({ column: 2, direction: "ascending" });
    expect(down).toEqual({ column: 2, direction: "descending" });
    expect(nextSort(down, 2)).toBeUndefined();
    expect(nextSort(down, 1)).toEqual({ column: 1, direction: "ascending" });
  });
});
