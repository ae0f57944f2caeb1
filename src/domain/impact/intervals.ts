import type { Interval } from "#src/domain/continuity/model.ts";

/** The same moments as intervals that are in order, not empty, and neither overlap nor touch. */
export function joinIntervals(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const joined: Interval[] = [];
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (last && start <= last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}

/** The moments of some intervals that are in none of the others. */
export function withoutIntervals(intervals: readonly Interval[], others: readonly Interval[]): Interval[] {
  let left = [...intervals];
  for (const { start, end } of others) {
    left = left.flatMap((one) => [
      { start: one.start, end: Math.min(one.end, start) },
      { start: Math.max(one.start, end), end: one.end },
    ]);
    left = left.filter((one) => one.start < one.end);
  }
  return joinIntervals(left);
}

/** The length of the longest; 0 where there is none. */
export function longestInterval(intervals: readonly Interval[]): number {
  return Math.max(0, ...intervals.map(({ start, end }) => end - start));
}
