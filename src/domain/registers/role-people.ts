import { countLinked } from "#src/domain/continuity/model-of-plan.ts";
import { liveRecords, type Plan, type RecordOf } from "#src/domain/plan/plan.ts";

export interface RolePeople {
  readonly holders: readonly RecordOf<"people">[];
  /** Those trained to take it over who do not hold it. */
  readonly deputies: readonly RecordOf<"people">[];
}

/** Who holds a role and who can stand in, in the order of the register. */
export function peopleOfRole(plan: Plan, roleId: string): RolePeople {
  const people = liveRecords(plan, "people");
  const has = (set: Readonly<Record<string, true>> | undefined): boolean => Object.hasOwn(set ?? {}, roleId);
  return {
    holders: people.filter(({ holds }) => has(holds)),
    deputies: people.filter(({ holds, deputises }) => has(deputises) && !has(holds)),
  };
}

/** How a role is staffed, as the model counts it. */
export interface Staffing {
  /** People linked to the role, as holders or deputies. */
  readonly linked: number;
  /** Linked people, or the typed figure where none is linked; undefined where neither is known. */
  readonly headcount: number | undefined;
  /** One person alone can do it. */
  readonly isSoleHolder: boolean;
  /** Fewer than the role needs at least. */
  readonly isBelowMinimum: boolean;
}

/** The staffing of any role of the plan. */
export function readStaffing(plan: Plan): (role: RecordOf<"roles">) => Staffing {
  const linkedByRole = countLinked(plan);
  return ({ id, headcount: typed, minimumHeadcount }) => {
    const linked = linkedByRole.get(id) ?? 0;
    const headcount = linked > 0 ? linked : typed;
    return {
      linked,
      headcount,
      isSoleHolder: headcount === 1,
      isBelowMinimum:
        headcount !== undefined && minimumHeadcount !== undefined && headcount < minimumHeadcount,
    };
  };
}
