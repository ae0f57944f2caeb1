import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { formatCsv } from "#src/domain/report/format-csv.ts";
import { readTable } from "#src/work/read-table.ts";

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const read = (text: string) => readTable(bytesOf(text));
const people = [
  ["Name", "Roles"],
  ["Åsa Öberg", "Desk"],
];

/** A workbook of one sheet with texts in its cells. */
function workbook(rows: readonly (readonly string[])[], sheetXml?: string): Uint8Array<ArrayBuffer> {
  const column = (at: number): string => String.fromCharCode(65 + at);
  const cells = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row
        .map((cell, of) => `<c r="${column(of)}${at + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`)
        .join("")}</row>`,
  );
  const sheet =
    sheetXml ??
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells.join("")}</sheetData></worksheet>`;
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return new Uint8Array(
    zipSync({
      "xl/workbook.xml": strToU8(
        `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relation}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      "xl/worksheets/sheet1.xml": strToU8(sheet),
    }),
  );
}

describe("A table of text", () => {
  test.each([",", ";", "\t", "|"])("is read with %j between its cells", async (separator) => {
    const text = people.map((row) => row.join(separator)).join("\r\n");
    await expect(read(text)).resolves.toEqual({ ok: true, value: people });
  });

  test("keeps what quotes hold together", async () => {
    await expect(read('Name,Note\n"Berg, Anna","two\nlines ""quoted"""')).resolves.toEqual({
      ok: true,
      value: [
        ["Name", "Note"],
        ["Berg, Anna", 'two\nlines "quoted"'],
      ],
    });
  });

  test("is read as old and new spreadsheets write it", async () => {
    const text = people.map((row) => row.join(";")).join("\n");
    const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...Array.from(text, (sign) => [sign.charCodeAt(0) & 255, 0]).flat(),
    ]);
    for (const bytes of [latin, wide, bytesOf(`\uFEFF${text}`)]) {
      await expect(readTable(bytes)).resolves.toEqual({ ok: true, value: people });
    }
  });

  test("gives back what was exported, formulas that are none among it", async () => {
    const rows = [
      ["Name", "Note"],
      ["=SUM(A1)", "-5, +4 and 'quoted'"],
    ];
    await expect(read(formatCsv(rows))).resolves.toEqual({ ok: true, value: rows });
  });

  test("loses what cannot be seen and could mislead", async () => {
    await expect(read("Name\nA\u202Enna\u200B \uD800Berg")).resolves.toEqual({
      ok: true,
      value: [["Name"], ["A nna  \uFFFDBerg"]],
    });
  });
});

describe("A workbook", () => {
  test("gives its first sheet", async () => {
    await expect(readTable(workbook(people))).resolves.toEqual({ ok: true, value: people });
  });

  test("with a cell far away is refused before the space between is made", async () => {
    const sheet = (ref: string): string =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="${ref}"><v>1</v></c></row></sheetData></worksheet>`;
    await expect(readTable(workbook([], sheet("A1048576")))).resolves.toMatchObject({
      error: { type: "tooManyRows" },
    });
    await expect(readTable(workbook([], sheet("XFD1")))).resolves.toMatchObject({
      error: { type: "tooManyColumns" },
    });
  });

  test("that unpacks to more than a hundred times its size is refused before it is unpacked", async () => {
    const bomb = new Uint8Array(
      zipSync({
        "xl/workbook.xml": strToU8("<workbook/>"),
        "xl/worksheets/sheet1.xml": new Uint8Array(120 * 2 ** 20),
      }),
    );
    expect(bomb.length).toBeLessThan(10 * 2 ** 20);
    await expect(readTable(bomb)).resolves.toMatchObject({ error: { type: "tooLarge" } });
  });

  test("that is cut off, or something else in a zip file, is refused", async () => {
    await expect(readTable(workbook(people).slice(0, 300))).resolves.toEqual({
      ok: false,
      error: { type: "notATable" },
    });
    const other = new Uint8Array(zipSync({ "hello.txt": strToU8("Hello") }));
    await expect(readTable(other)).resolves.toEqual({ ok: false, error: { type: "notATable" } });
  });
});

describe("A table that is too much", () => {
  test("is refused whole, with the limit or the place", async () => {
    const wide = Array.from({ length: 201 }, (_, at) => `c${at}`).join(",");
    await expect(read(`${wide}\n${wide}`)).resolves.toMatchObject({
      error: { type: "tooManyColumns", limit: 200 },
    });
    await expect(read(`Name\n${"x\n".repeat(20_001)}`)).resolves.toMatchObject({
      error: { type: "tooManyRows" },
    });
    await expect(read(`Name,Note\nA,${"x".repeat(20_001)}`)).resolves.toMatchObject({
      error: { type: "cellTooLong", row: 2, column: 2 },
    });
    await expect(readTable(new Uint8Array(10 * 2 ** 20 + 1))).resolves.toMatchObject({
      error: { type: "tooLarge" },
    });
    await expect(read("Name\n\n")).resolves.toMatchObject({ error: { type: "empty" } });
    await expect(read("PNG\u0000\u0001")).resolves.toMatchObject({ error: { type: "notATable" } });
  });
});
