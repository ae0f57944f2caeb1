import type { RegisterCell, RegisterRow } from "#src/features/registers/register-rows.ts";
import type { SortDirection } from "#src/ui/table.tsx";

/** By which column a register is sorted: -1 is the name, the others count from 0. */
export interface RowSort {
  readonly column: number;
  readonly direction: SortDirection;
}

/** The next sorting when a heading is pressed: up, down, then the plan's own order again. */
export function nextSort(sort: RowSort | undefined, column: number): RowSort | undefined {
  if (sort?.column !== column) return { column, direction: "ascending" };
  return sort.direction === "ascending" ? { column, direction: "descending" } : undefined;
}

/**
 * The rows in the order asked for, in the plan's order where nothing is asked for or cells are equal. Cells that
 * hold nothing come last in either direction.
 *
 * @param compare compares text as the language does
 */
export function sortRows(
  rows: readonly RegisterRow[],
  sort: RowSort | undefined,
  compare: (a: string, b: string) => number,
): readonly RegisterRow[] {
  if (!sort) return rows;
  const { column, direction } = sort;
  const sign = direction === "ascending" ? 1 : -1;
  const keyOf = (row: RegisterRow): RegisterCell["sortBy"] =>
    column < 0 ? row.name : row.cells[column]?.sortBy;
  return rows.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    if (typeof a === "number" && typeof b === "number") return sign * (a - b);
    return sign * compare(String(a), String(b));
  });
}
