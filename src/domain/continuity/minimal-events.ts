import type { ActivityCone } from "#src/domain/continuity/activity-cone.ts";
import { createConeRunner } from "#src/domain/continuity/cone-runner.ts";
import { createEventParts, type EventPart } from "#src/domain/continuity/event-part.ts";
import type { EventNumbers } from "#src/domain/continuity/event-set.ts";
import { findFirstFailures } from "#src/domain/continuity/first-failures.ts";
import type { NumberedElements } from "#src/domain/continuity/numbered-elements.ts";
import type { Limits } from "#src/domain/continuity/pair-table.ts";
import { isTooLong } from "#src/domain/continuity/union-of-outages.ts";

/**
 * The minimal events of an activity with an MTPD (README.md, "Regions"): it fails in the event, in none of its proper
 * non-empty sub-events, and in no event in which an element is replaced by a strictly smaller one.
 *
 * @returns in the order of their sizes, then of their element numbers
 */
export function findMinimalEvents(
  numbered: NumberedElements,
  cone: ActivityCone,
  limits: Limits,
): EventNumbers[] {
  const { smaller } = numbered;
  const runner = createConeRunner(cone, limits.horizonMinutes);
  const isFailure = (outages: readonly number[]): boolean =>
    isTooLong(outages, limits.mtpdMinutes, limits.horizonMinutes);
  const parts = createEventParts(numbered, cone, runner, limits.horizonMinutes);
  const partOf = new Map(parts.map((part) => [part.number, part]));
  const failing = new Set(parts.flatMap(({ outages, number }) => (isFailure(outages) ? [number] : [])));
  const failsAtRest = isFailure(runner.runForOutages([]));
  const failsAlone = (number: number): boolean => (partOf.has(number) ? failing.has(number) : failsAtRest);
  const failures = findFirstFailures(parts, runner, limits);

  /**
   * Whether the activity fails in a pair or triple, given that it fails first in the same event with a greater
   * element in the place of `replacement`. Either it fails first here too, or it fails in a sub-event with the
   * replacement. Then the whole event has to be run, because more damage can also shorten an outage.
   */
  function failsWith(event: EventNumbers, replacement: number): boolean {
    if (!partOf.has(replacement)) return false;
    if (failures.has(event)) return true;
    const isInDoubt =
      failing.has(replacement) ||
      event.some((left) => left !== replacement && failures.has(event.filter((number) => number !== left)));
    if (!isInDoubt) return false;
    const strikes = event.map((number): EventPart["strikes"] => partOf.get(number)?.strikes ?? []);
    return isFailure(runner.runForOutages(strikes));
  }

  const singles = [...numbered.elements.keys()].filter(
    (number) => failsAlone(number) && !(smaller[number] ?? []).some(failsAlone),
  );
  const events = [...failures.events()].filter((event) =>
    event.every((number, place) =>
      (smaller[number] ?? []).every((replacement) => !failsWith(event.with(place, replacement), replacement)),
    ),
  );
  return [...singles.map((number) => [number]), ...events];
}
