import type { RegionEvent } from "#src/domain/overlap/plan-analysis.ts";

/**
 * The events of a region for a list that is cut short: the worst one of every activity first, then the second of every
 * activity, and so on; within these the longest outage first. So the head of the list speaks of as many activities as
 * it can.
 *
 * @param events the longest outage first
 */
export function worstOfEachFirst(events: readonly RegionEvent[]): RegionEvent[] {
  const soFar = new Map<string, number>();
  const ranked = events.map((event) => {
    const rank = soFar.get(event.activityId) ?? 0;
    soFar.set(event.activityId, rank + 1);
    return { event, rank };
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ event }) => event);
}
