import type { ContinuityModel } from "#src/domain/continuity/model.ts";
import { simulateEvent } from "#src/domain/continuity/simulate-event.ts";

/**
 * The deadlocks that the recorded needs allow: sets of nodes that wait for each other and do not start again after
 * everything was down for a minute, though nothing is broken any more (README.md, "One event"). A fallback that can be
 * kept up for some time is a way to start. Ids in order, sets by their first one; a node that waits for itself is a set
 * of one.
 */
export function findColdStartDeadlocks(model: ContinuityModel): readonly (readonly string[])[] {
  const blackout = Object.keys(model.nodes).map((id) => [id, [{ start: 0, end: 1 }]] as const);
  return simulateEvent(model, Object.fromEntries(blackout)).deadlocks;
}
