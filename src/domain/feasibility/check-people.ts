import type { FeasibilityFinding } from "#src/domain/feasibility/feasibility-finding.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { peopleOfRole, readStaffing } from "#src/domain/registers/role-people.ts";

/** Roles that one person alone can do, and roles whose deputies all share one site with a holder. */
export function findPeopleGaps(plan: Plan): FeasibilityFinding[] {
  const staffingOf = readStaffing(plan);
  const places = new Set(liveRecords(plan, "locations").map(({ id }) => id));
  return liveRecords(plan, "roles").flatMap((role): FeasibilityFinding[] => {
    const { holders, deputies } = peopleOfRole(plan, role.id);
    if (staffingOf(role).isSoleHolder) {
      const people = [...holders, ...deputies].map(({ id }) => id);
      return [{ rule: "sole-holder", region: "P", recordIds: [role.id, ...people] }];
    }
    const locationId = deputies[0]?.locationId;
    // A deputy whose place is not known, or is another, may be there when the site is lost.
    const isOnePlace = deputies.every((deputy) => deputy.locationId === locationId);
    const isShared = isOnePlace && holders.some((holder) => holder.locationId === locationId);
    if (locationId === undefined || !places.has(locationId) || !isShared) return [];
    const recordIds = [role.id, locationId, ...deputies.map(({ id }) => id)];
    return [{ rule: "deputy-at-same-site", region: "PL", recordIds, locationId }];
  });
}
