import { areas, areasOfRegion, regionIds, type RegionId } from "#src/domain/catalog.ts";
import { findColdStartDeadlocks } from "#src/domain/continuity/cold-start.ts";
import type { ContinuityModel } from "#src/domain/continuity/model.ts";
import type { FeasibilityFinding } from "#src/domain/feasibility/feasibility-finding.ts";

/** The deadlocks of a cold start, each in the region of its areas. */
export function findModelDeadlocks(model: ContinuityModel): FeasibilityFinding[] {
  return findColdStartDeadlocks(model).map((recordIds) => ({
    rule: "deadlock",
    region: regionOf(model, recordIds),
    recordIds,
  }));
}

/** The region of the areas that the nodes lie in; activities lie in none. */
function regionOf(model: ContinuityModel, nodeIds: readonly string[]): RegionId {
  const nodes = nodeIds.map((id) => model.nodes[id]);
  const hit = areas.filter((area) =>
    nodes.some((node) => node && node.kind !== "activity" && node.area === area),
  );
  return regionIds.find((region) => areasOfRegion[region].join() === hit.join()) ?? "PLS";
}
