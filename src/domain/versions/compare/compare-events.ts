import { isSmallerElement, type Element } from "#src/domain/continuity/elements.ts";
import type { RegionEvent } from "#src/domain/overlap/plan-analysis.ts";
import { isKnown, type ActivityStanding } from "#src/domain/versions/compare/activity-standing.ts";

/**
 * What became of an event that only one side has among the smallest that stop an activity. An event is the same on
 * both sides where its elements have the same types and ids.
 *
 * - appeared, went: it stops the activity on this side only
 * - remains: new in the list, and it stopped the activity before as well: then a part of it was enough
 * - covered: no longer in the list, and it stops the activity all the same: a part of it is enough now
 * - uncovered, outOfSight: the activity is not in the plan, not modelled, or without an MTPD on the other side
 */
export type EventTurn = "appeared" | "went" | "remains" | "covered" | "uncovered" | "outOfSight";

export interface EventChange {
  readonly turn: EventTurn;
  /** As the side has it that has it. */
  readonly event: RegionEvent;
}

/** One side: its events, and where its activities stand. */
export interface EventSide {
  /** All of an activity, of every region. */
  readonly eventsOf: (activityId: string) => readonly RegionEvent[];
  readonly standings: ReadonlyMap<string, ActivityStanding>;
}

/** Events of one region that came and went, those that came first; and how many are on both sides. */
export function compareEvents(
  events: { readonly before: readonly RegionEvent[]; readonly after: readonly RegionEvent[] },
  sides: { readonly before: EventSide; readonly after: EventSide },
): { readonly changes: readonly EventChange[]; readonly keptCount: number } {
  const known = { before: keysOf(events.before), after: keysOf(events.after) };
  const came = events.after.filter((event) => !known.before.has(keyOf(event)));
  const gone = events.before.filter((event) => !known.after.has(keyOf(event)));
  return {
    changes: [
      ...came.map((event): EventChange => {
        if (!isKnownOn(event, sides.before)) return { turn: "uncovered", event };
        return { turn: isStoppedBy(event, sides.before) ? "remains" : "appeared", event };
      }),
      ...gone.map((event): EventChange => {
        if (!isKnownOn(event, sides.after)) return { turn: "outOfSight", event };
        return { turn: isStoppedBy(event, sides.after) ? "covered" : "went", event };
      }),
    ],
    keptCount: events.after.length - came.length,
  };
}

function keyOf({ activityId, elements }: RegionEvent): string {
  return JSON.stringify([activityId, ...elements.map(({ type, id }) => [type, id])]);
}

function keysOf(events: readonly RegionEvent[]): ReadonlySet<string> {
  return new Set(events.map(keyOf));
}

function isKnownOn({ activityId }: RegionEvent, { standings }: EventSide): boolean {
  return isKnown(standings.get(activityId));
}

/** Whether a part of the event stops its activity on a side. */
function isStoppedBy({ activityId, elements }: RegionEvent, { eventsOf }: EventSide): boolean {
  return eventsOf(activityId).some((smaller) =>
    smaller.elements.every((part) => elements.some((element) => isPart(part, element))),
  );
}

function isPart(part: Element, whole: Element): boolean {
  return (part.type === whole.type && part.id === whole.id) || isSmallerElement(part, whole);
}
