/** Excel takes a file without this mark for one in the old code page of the country. */
const byteOrderMark = "\uFEFF";

/** A cell that begins like this would be run as a formula when the file is opened in a spreadsheet. */
const formulaStart = /^[=+\-@\t\r]/;

function formatCell(text: string): string {
  const guarded = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Rows of text as RFC 4180 has it, safe to open in a spreadsheet. The first row is the header. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(formatCell).join(",")}\r\n`).join("");
}
