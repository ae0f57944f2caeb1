import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCsv } from "#src/domain/report/format-csv.ts";
import { parseCsv } from "#src/domain/report/testing/parse-csv.ts";

describe("A table as CSV", () => {
  test("begins with a byte order mark and ends each row with CR LF", () => {
    expect(
      formatCsv([
        ["Action", "Owner"],
        ["Öva", "Åsa"],
      ]),
    ).toBe("\uFEFFAction,Owner\r\nÖva,Åsa\r\n");
  });

  test.each([
    ["a, b", '"a, b"'],
    ['the "old" site', '"the ""old"" site"'],
    ["first\nsecond", '"first\nsecond"'],
    ["plain; text", "plain; text"],
    ["", ""],
  ])("writes the cell %j as %j", (text, written) => {
    expect(formatCsv([[text]])).toBe(`\uFEFF${written}\r\n`);
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["+46 8 123", "'+46 8 123"],
    ["-5", "'-5"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tcmd", "'\tcmd"],
    ["\rcmd", '"\'\rcmd"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ["a = b", "a = b"],
  ])("keeps a spreadsheet from running %j", (text, written) => {
    expect(formatCsv([[text]])).toBe(`\uFEFF${written}\r\n`);
  });

  test("gives back every cell, whatever it holds", () => {
    const row = fc.array(fc.string({ unit: "binary", maxLength: 8 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const read = parseCsv(formatCsv(rows));
        expect(read.map((cells) => cells.length)).toEqual(rows.map((cells) => cells.length));
        read.flat().forEach((cell, index) => {
          const original = rows.flat()[index] ?? "";
          expect([original, `'${original}`]).toContain(cell);
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        });
      }),
    );
  });
});
