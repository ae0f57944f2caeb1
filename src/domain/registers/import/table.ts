/** Rows of text, the heads first. */
export type TableRows = readonly (readonly string[])[];

/** What a table from outside may be at the most. */
export const tableLimits = {
  bytes: 10 * 2 ** 20,
  /** Of a workbook, with everything in it. */
  unpackedBytes: 100 * 2 ** 20,
  /** Below the heads. */
  rows: 20_000,
  columns: 200,
  /** Characters of one cell. */
  cell: 20_000,
} as const;

/** Why a table is refused whole. */
export type ReadTableError =
  | { readonly type: "tooLarge" | "tooManyRows" | "tooManyColumns"; readonly limit: number }
  /** Row and column count from 1. */
  | { readonly type: "cellTooLong"; readonly row: number; readonly column: number; readonly limit: number }
  /** Neither text nor a workbook that can be read: damaged, protected, or something else. */
  | { readonly type: "notATable" }
  /** Nothing below the heads. */
  | { readonly type: "empty" };
