/*
 * Down times of one node are a flat list here, start and end in turn, ascending: `[0, 60, 3120, 7200]`.
 */

/** Whether some outage is longer than the limit, or not over by the horizon. */
export function isTooLong(outages: readonly number[], limitMinutes: number, horizonMinutes: number): boolean {
  return outages.at(-1) === horizonMinutes || longestOfUnion([outages]) > limitMinutes;
}

/**
 * Outages that do not begin at 0, or a second one. In an event whose parts all start at 0, only these can lengthen
 * another outage by joining it: of two that begin at 0 the longer one covers the other.
 */
export function isLate(outages: readonly number[]): boolean {
  return outages.length > 2 || (outages[0] ?? 0) > 0;
}

/** The union of two lists of down times: outages that overlap or touch are one. */
export function uniteOutages(one: readonly number[], other: readonly number[]): readonly number[] {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const union: number[] = [];
  let [placeInOne, placeInOther] = [0, 0];
  while (placeInOne < one.length || placeInOther < other.length) {
    const isOneNext = (one[placeInOne] ?? Infinity) <= (other[placeInOther] ?? Infinity);
    const [list, place] = isOneNext ? [one, placeInOne] : [other, placeInOther];
    const [start, end] = [list[place] as number, list[place + 1] as number];
    const last = union.length - 1;
    if (last >= 0 && start <= (union[last] as number)) union[last] = Math.max(end, union[last] as number);
    else union.push(start, end);
    if (isOneNext) placeInOne += 2;
    else placeInOther += 2;
  }
  return union;
}

/** The longest outage of the union of several lists of down times; 0 where there is none. */
export function longestOfUnion(lists: readonly (readonly number[])[]): number {
  const outages = lists.reduce(uniteOutages, []);
  let longest = 0;
  for (let place = 0; place < outages.length; place += 2) {
    longest = Math.max(longest, (outages[place + 1] as number) - (outages[place] as number));
  }
  return longest;
}

/**
 * Until when an activity may be down from 0 on, beside its outages, and still no outage is longer than the limit.
 *
 * @param outages none longer than the limit
 */
export function slackBefore(outages: readonly number[], limitMinutes: number): number {
  for (let place = 0; place < outages.length; place += 2) {
    if ((outages[place + 1] as number) > limitMinutes)
      return Math.min(limitMinutes, (outages[place] as number) - 1);
  }
  return limitMinutes;
}
