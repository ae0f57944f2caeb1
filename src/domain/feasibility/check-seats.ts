import type { ContinuityModel, ResourceNode } from "#src/domain/continuity/model.ts";
import type { FeasibilityFinding } from "#src/domain/feasibility/feasibility-finding.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";

/**
 * Places that seat fewer than the roles need at least. Counted are the roles that work there as a rule, and those of
 * the one other place whose loss sends the most people here (as the first fallback that is a place). Each role counts
 * with its minimum headcount; a role without one, and a place without a number of seats, is not known and not checked.
 */
export function findFullPlaces(plan: Plan, model: ContinuityModel): FeasibilityFinding[] {
  const homes = liveRecords(plan, "roles").flatMap(({ id }) => placesOf(model, model.nodes[id]));
  return liveRecords(plan, "locations").flatMap(({ id, seats }): FeasibilityFinding[] => {
    if (seats === undefined) return [];
    const here = homes.filter(({ usual }) => usual === id);
    const comers = new Map<string, Home[]>();
    for (const home of homes) {
      if (home.usual === id || home.alternate !== id) continue;
      comers.set(home.usual, [...(comers.get(home.usual) ?? []), home]);
    }
    const most = [...comers.values()].toSorted((a, b) => minimumOf(b) - minimumOf(a))[0] ?? [];
    const together = [...new Map([...here, ...most].map((home) => [home.roleId, home])).values()];
    const minimum = minimumOf(together);
    if (minimum <= seats) return [];
    const recordIds = [id, ...together.map(({ roleId }) => roleId)];
    return [{ rule: "seats-below-minimum", region: "PL", recordIds, seats, minimum }];
  });
}

/** Where a role works as a rule, and where it goes when that is lost. */
interface Home {
  readonly roleId: string;
  readonly minimum: number;
  readonly usual: string;
  readonly alternate: string | undefined;
}

function minimumOf(homes: readonly Home[]): number {
  return homes.reduce((sum, { minimum }) => sum + minimum, 0);
}

function placesOf(model: ContinuityModel, role: ContinuityModel["nodes"][string] | undefined): Home[] {
  if (role?.kind !== "role" || role.minimumHeadcount === undefined) return [];
  const { id: roleId, minimumHeadcount: minimum } = role;
  return role.needs.flatMap(({ options }) => {
    const [usual, alternate] = options
      .map(({ nodeId }) => model.nodes[nodeId])
      .filter((node): node is ResourceNode => node?.kind === "location");
    return usual ? [{ roleId, minimum, usual: usual.id, alternate: alternate?.id }] : [];
  });
}
