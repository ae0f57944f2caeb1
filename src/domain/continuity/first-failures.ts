import type { Area } from "#src/domain/catalog.ts";
import { overlaps } from "#src/domain/continuity/bit-set.ts";
import type { ConeEffect, ConeRunner } from "#src/domain/continuity/cone-runner.ts";
import type { EventPart } from "#src/domain/continuity/event-part.ts";
import { createEventSet, type EventSet } from "#src/domain/continuity/event-set.ts";
import { createPairTable, type Limits, type PairTable } from "#src/domain/continuity/pair-table.ts";
import { isLate, isTooLong, longestOfUnion } from "#src/domain/continuity/union-of-outages.ts";

interface Search {
  /** In the order of their numbers; the activity fails under none of them alone. */
  readonly parts: readonly EventPart[];
  readonly pairs: PairTable;
  readonly limits: Limits;
  /** Whether parts that are run together make the activity fail. */
  readonly failsTogether: (...places: readonly number[]) => boolean;
}

/**
 * The events of two and of three elements in which an activity fails first: in none of their proper sub-events.
 *
 * Exact without running every event (README.md, "Cheap and exact"):
 * - Where no need with fallbacks has an option touched by one part and an option touched by another, the outages under
 *   both are the unions of the outages under each. Only parts that meet at such a need are run together.
 * - An event is passed over if the activity would stay up long enough with no fallback at all.
 * - So is one of which a part leaves no trace once it is over, if the activity would stay up long enough even if it
 *   were down all along until then.
 *
 * @param parts in the order of their numbers
 */
export function findFirstFailures(parts: readonly EventPart[], runner: ConeRunner, limits: Limits): EventSet {
  const { mtpdMinutes, horizonMinutes } = limits;
  const failures = createEventSet();
  const open = parts.filter(({ outages }) => !isTooLong(outages, mtpdMinutes, horizonMinutes));
  if (!open.some(({ worstMinutes }) => worstMinutes > mtpdMinutes)) return failures;
  const search: Search = {
    parts: open,
    pairs: createPairTable(open, runner, limits),
    limits,
    failsTogether: (...places) =>
      isTooLong(
        runner.runForOutages(places.map((place) => open[place]?.strikes ?? [])),
        mtpdMinutes,
        horizonMinutes,
      ),
  };
  const placesIn = (area: Area): readonly number[] =>
    open.flatMap((part, place) => (part.area === area ? [place] : []));
  const [people, locations, systems] = [placesIn("people"), placesIn("location"), placesIn("systems")];

  const failing = new Uint8Array(open.length * open.length);
  const fail = (...places: readonly number[]): void =>
    failures.add(places.map((place) => open[place]?.number ?? -1));
  const failPairs = (ones: readonly number[], twos: readonly number[]): void => {
    for (const one of ones) {
      for (const two of twos) {
        if (!failsInPair(search, one, two)) continue;
        failing[one * open.length + two] = 1;
        fail(one, two);
      }
    }
  };
  failPairs(people, locations);
  failPairs(people, systems);
  failPairs(locations, systems);
  const isPassing = (one: number, two: number): boolean => failing[one * open.length + two] === 0;
  for (const one of people) {
    for (const two of locations.filter((place) => isPassing(one, place))) {
      for (const three of systems) {
        if (isPassing(one, three) && isPassing(two, three) && failsInTriple(search, one, two, three)) {
          fail(one, two, three);
        }
      }
    }
  }
  return failures;
}

function worstOf({ parts }: Search, place: number): number {
  return parts[place]?.worstMinutes ?? 0;
}

function outagesOf({ parts }: Search, place: number): readonly number[] {
  return parts[place]?.outages ?? [];
}

function failsInPair(search: Search, one: number, two: number): boolean {
  const { pairs, limits } = search;
  if (Math.max(worstOf(search, one), worstOf(search, two)) <= limits.mtpdMinutes) return false;
  if (!pairs.doMeet(one, two)) return failsApart(limits, outagesOf(search, one), outagesOf(search, two));
  if (pairs.isHarmless(one, two) || pairs.isHarmless(two, one)) return false;
  return isTooLong(pairs.effectOf(one, two).outages, limits.mtpdMinutes, limits.horizonMinutes);
}

/** @param one and so on: places in ascending order; the activity fails in none of their pairs */
function failsInTriple(search: Search, one: number, two: number, three: number): boolean {
  const { parts, pairs, limits } = search;
  const worst = Math.max(worstOf(search, one), worstOf(search, two), worstOf(search, three));
  if (worst <= limits.mtpdMinutes) return false;
  const [first, second, last] = orderByMeeting(pairs, one, two, three);
  if (!pairs.doMeet(first, second)) {
    const lists = [outagesOf(search, one), outagesOf(search, two), outagesOf(search, three)];
    return lists.filter(isLate).length > 1 && longestOfUnion(lists) > limits.mtpdMinutes;
  }
  const harmless = (part: number, other: number, rest: number): boolean =>
    pairs.isHarmless(part, rest) && pairs.isHarmless(other, rest);
  if (harmless(one, two, three) || harmless(one, three, two) || harmless(two, three, one)) return false;
  if (
    pairs.isHarmlessToPair(three, one, two) ||
    pairs.isHarmlessToPair(two, one, three) ||
    pairs.isHarmlessToPair(one, two, three)
  ) {
    return false;
  }
  const pair: ConeEffect = pairs.effectOf(first, second);
  const part = parts[last];
  return part !== undefined && overlaps(pair.meetings, part.meetings)
    ? search.failsTogether(one, two, three)
    : failsApart(limits, pair.outages, outagesOf(search, last));
}

/** The first two meet, if any two do. */
function orderByMeeting(
  { doMeet }: PairTable,
  one: number,
  two: number,
  three: number,
): readonly [number, number, number] {
  if (doMeet(one, two)) return [one, two, three];
  return doMeet(one, three) ? [one, three, two] : [two, three, one];
}

/** Whether the activity fails in two effects that do not meet, given that it fails in neither. */
function failsApart({ mtpdMinutes }: Limits, one: readonly number[], other: readonly number[]): boolean {
  return (isLate(one) || isLate(other)) && longestOfUnion([one, other]) > mtpdMinutes;
}
