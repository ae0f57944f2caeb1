import { areas, areasOfRegion, regionIds, type RegionId } from "#src/domain/catalog.ts";
import type { ContinuityModel } from "#src/domain/continuity/model.ts";
import { simulateEvent } from "#src/domain/continuity/simulate-event.ts";
import { stronglyConnectedSets } from "#src/domain/continuity/strongly-connected.ts";
import type { FeasibilityFinding } from "#src/domain/feasibility/feasibility-finding.ts";

/**
 * Sets of nodes that lean on each other and do not start again once all of them were down, though nothing else is
 * missing. Candidates are the strongly connected sets over all options; the engine decides, with every node of a set
 * out for one minute. A fallback outside the set that becomes usable is no deadlock. (Continuity model, section 2.)
 */
export function findModelDeadlocks(model: ContinuityModel): FeasibilityFinding[] {
  const ids = Object.keys(model.nodes).sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const neighboursOf = (index: number): number[] => {
    const needs = model.nodes[ids[index] ?? ""]?.needs ?? [];
    return needs.flatMap(({ options }) => options.flatMap(({ nodeId }) => indexOf.get(nodeId) ?? []));
  };
  const candidates = stronglyConnectedSets([...ids.keys()], neighboursOf);
  return candidates.flatMap((candidate) => {
    const members = candidate.flatMap((index) => ids[index] ?? []);
    const own = new Set(members);
    const event = Object.fromEntries(members.map((id) => [id, [{ start: 0, end: 1 }]]));
    return simulateEvent(model, event)
      .deadlocks.filter((set) => set.every((id) => own.has(id)))
      .map((set): FeasibilityFinding => ({ rule: "deadlock", region: regionOf(model, set), recordIds: set }));
  });
}

/** The region of the areas that the nodes lie in; activities lie in none. */
function regionOf(model: ContinuityModel, nodeIds: readonly string[]): RegionId {
  const nodes = nodeIds.map((id) => model.nodes[id]);
  const hit = areas.filter((area) =>
    nodes.some((node) => node && node.kind !== "activity" && node.area === area),
  );
  return regionIds.find((region) => areasOfRegion[region].join() === hit.join()) ?? "PLS";
}
