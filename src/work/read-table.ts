import Papa from "papaparse";
import { unzipSync } from "fflate";
import { readSheet, type CellValue } from "read-excel-file/universal";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import { tableLimits, type ReadTableError, type TableRows } from "#src/domain/registers/import/table.ts";

/** A table from outside as rows of clean text: CSV with any of the usual separators, or the first sheet of an XLSX file. */
export async function readTable(bytes: Uint8Array<ArrayBuffer>): Promise<Result<TableRows, ReadTableError>> {
  if (bytes.length > tableLimits.bytes) return fail({ type: "tooLarge", limit: tableLimits.bytes });
  const read = isZip(bytes) ? await readWorkbook(bytes) : readCsv(bytes);
  return read.ok ? bound(read.value) : read;
}

const isZip = ([p, k]: Uint8Array): boolean => p === 0x50 && k === 0x4b;

function readCsv(bytes: Uint8Array<ArrayBuffer>): Result<TableRows, ReadTableError> {
  const text = decode(bytes);
  if (text.includes("\u0000")) return fail({ type: "notATable" });
  const { data } = Papa.parse<string[]>(text, {
    delimitersToGuess: [",", ";", "\t", "|"],
    skipEmptyLines: false,
    preview: tableLimits.rows + 2,
  });
  return succeed(data);
}

/** By the mark at its beginning; otherwise UTF-8, or where it cannot be that, what old spreadsheets write. */
function decode(bytes: Uint8Array<ArrayBuffer>): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Result<TableRows, ReadTableError>> {
  const problem = findWorkbookProblem(bytes);
  if (problem) return fail(problem);
  try {
    const rows = await readSheet(bytes.buffer, { trim: false });
    return succeed(rows.map((row) => row.map(cellText)));
  } catch {
    return fail({ type: "notATable" });
  }
}

/** Read before the library unpacks anything: how large it is unpacked, and how far its sheets reach. */
function findWorkbookProblem(bytes: Uint8Array<ArrayBuffer>): ReadTableError | undefined {
  let unpacked = 0;
  let hasWorkbook = false;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        if (name === "xl/workbook.xml") hasWorkbook = true;
        return false;
      },
    });
    if (!hasWorkbook) return { type: "notATable" };
    if (unpacked > tableLimits.unpackedBytes) return { type: "tooLarge", limit: tableLimits.bytes };
    const sheets = unzipSync(bytes, { filter: ({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name) });
    for (const sheet of Object.values(sheets)) {
      const found = findReachProblem(new TextDecoder().decode(sheet));
      if (found) return found;
    }
    return undefined;
  } catch {
    return { type: "notATable" };
  }
}

/** A single cell far away makes a table of all that lies between. */
function findReachProblem(sheet: string): ReadTableError | undefined {
  for (const [, letters = "", digits = ""] of sheet.matchAll(
    /\b(?:r|ref)="(?:[A-Z]+\d+:)?([A-Z]{1,4})(\d{1,9})"/gu,
  )) {
    if (Number(digits) > tableLimits.rows + 1) return { type: "tooManyRows", limit: tableLimits.rows };
    if (columnNumber(letters) > tableLimits.columns)
      return { type: "tooManyColumns", limit: tableLimits.columns };
  }
  return undefined;
}

function columnNumber(letters: string): number {
  return Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce(
    (sum, digit) => sum * 26 + digit,
    0,
  );
}

function cellText(value: CellValue | null): string {
  if (value === null) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" ? value : String(value);
}

function bound(rows: TableRows): Result<TableRows, ReadTableError> {
  if (rows.length > tableLimits.rows + 1) return fail({ type: "tooManyRows", limit: tableLimits.rows });
  const clean: string[][] = [];
  for (const [at, row] of rows.entries()) {
    if (row.length > tableLimits.columns) return fail({ type: "tooManyColumns", limit: tableLimits.columns });
    const column = row.findIndex((cell) => cell.length > tableLimits.cell);
    if (column >= 0)
      return fail({ type: "cellTooLong", row: at + 1, column: column + 1, limit: tableLimits.cell });
    clean.push(row.map(cleanCell));
  }
  const last = clean.findLastIndex((row) => row.some((cell) => cell !== ""));
  return last < 1 ? fail({ type: "empty" }) : succeed(clean.slice(0, last + 1));
}

/** Without what cannot be seen and could mislead, and without the guard that spreadsheets need against formulas. */
function cleanCell(cell: string): string {
  return cell
    .toWellFormed()
    .replace(/\r\n?/gu, "\n")
    .replace(/(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ")
    .replace(/^'(?=[=+\-@])/u, "")
    .trim();
}
