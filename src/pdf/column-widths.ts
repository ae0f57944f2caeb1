export interface ColumnNeed {
  /** Part of the total width, relative to the other columns. */
  readonly share: number;
  /** Width of the longest word: with less, it is broken. */
  readonly min: number;
  /** Width of the longest line: with more, paper is wasted. */
  readonly max: number;
}

/**
 * Widths that add up to the total and follow the shares as far as no column gets less than its longest word
 * or more than its longest line. Works like the flexible lengths of CSS (css-flexbox 9.7): what one column
 * does not need goes to the others.
 */
export function fitColumns(total: number, needs: readonly ColumnNeed[]): number[] {
  const sumOf = (pick: (need: ColumnNeed) => number) => needs.reduce((sum, need) => sum + pick(need), 0);
  const minSum = sumOf((need) => need.min);
  if (minSum >= total) return needs.map((need) => (need.min / minSum) * total);
  // Where all lines fit, the table still takes the whole width.
  const isWide = sumOf((need) => Math.max(need.min, need.max)) <= total;
  const widths = new Map<ColumnNeed, number>();
  while (widths.size < needs.length) {
    const open = needs.filter((need) => !widths.has(need));
    const free = total - [...widths.values()].reduce((sum, width) => sum + width, 0);
    const shares = open.reduce((sum, need) => sum + need.share, 0);
    const wished = open.map((need) => {
      const width = (need.share / shares) * free;
      const max = isWide ? width : Math.max(need.min, need.max);
      return { need, width, fitted: Math.max(need.min, Math.min(width, max)) };
    });
    const excess = wished.reduce((sum, { width, fitted }) => sum + fitted - width, 0);
    for (const { need, width, fitted } of wished) {
      const isFixed = excess > 0 ? fitted > width : excess < 0 ? fitted < width : true;
      if (isFixed) widths.set(need, fitted);
    }
  }
  return needs.map((need) => widths.get(need) ?? 0);
}
