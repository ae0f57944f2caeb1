import { elementsToDisruptions, listElements } from "#src/domain/continuity/elements.ts";
import type { ContinuityModel } from "#src/domain/continuity/model.ts";
import { simulateEvent } from "#src/domain/continuity/simulate-event.ts";

const known = new WeakMap<ContinuityModel, ReadonlyMap<string, number>>();

/**
 * The longest outage of each activity over everything that can go wrong by itself: one thing, one holder, a broad
 * absence, a zone, a provider, each for its own recovery time or else as long as the model assumes. In minutes by
 * activity id; Infinity where it is not restored within the horizon, 0 where nothing by itself stops it.
 */
export function modelledOutages(model: ContinuityModel): ReadonlyMap<string, number> {
  const before = known.get(model);
  if (before) return before;
  const longest = new Map<string, number>();
  for (const element of Object.values(listElements(model)).flat()) {
    const { activities } = simulateEvent(model, elementsToDisruptions([element]));
    for (const [id, { longestOutageMinutes }] of Object.entries(activities)) {
      longest.set(id, Math.max(longest.get(id) ?? 0, longestOutageMinutes));
    }
  }
  known.set(model, longest);
  return longest;
}
