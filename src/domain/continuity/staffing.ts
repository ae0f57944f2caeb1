import type { ContinuityModel, ModelNode, ResourceNode } from "#src/domain/continuity/model.ts";

/** A role whose headcount and minimum are both known. */
export interface StaffedRole extends ResourceNode {
  readonly headcount: number;
  readonly minimumHeadcount: number;
}

/**
 * How far the computed probability may lie from the exact one. A probability this close to the confidence asked for
 * counts as reaching it, so that 1 of 1 people at 5 % absence reaches 95 %, as it does on paper.
 */
const tolerance = 1e-12;

export function isStaffedRole(node: ModelNode): node is StaffedRole {
  return node.kind === "role" && node.headcount !== undefined && node.minimumHeadcount !== undefined;
}

/**
 * The probability that enough people are there: P(X >= minimum), X ~ Binomial(headcount, 1 - absenceRate). Exact to
 * 1e-12 for headcounts up to 10,000.
 *
 * The terms are built from the most likely one outwards by their ratios and divided by their own sum, so that neither
 * factorials nor powers can overflow, and only numbers above 0 are added.
 *
 * @param headcount whole, 0 or more
 * @param minimumHeadcount whole, 0 or more; above the headcount the probability is 0
 * @param absenceRate each person's probability to be absent, 0..1
 * @throws RangeError for anything else
 */
export function probabilityOfEnoughPeople(
  headcount: number,
  minimumHeadcount: number,
  absenceRate: number,
): number {
  for (const count of [headcount, minimumHeadcount]) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of people: ${count}`);
  }
  if (!(absenceRate >= 0 && absenceRate <= 1)) throw new RangeError(`not a share of 0..1: ${absenceRate}`);
  if (minimumHeadcount === 0) return 1;
  if (minimumHeadcount > headcount) return 0;
  if (absenceRate === 0) return 1;
  if (absenceRate === 1) return 0;
  const [tooFew, enough] = sumOnBothSides(headcount, minimumHeadcount, absenceRate);
  return enough < tooFew ? enough / (enough + tooFew) : 1 - tooFew / (enough + tooFew);
}

/** The weights of all outcomes below the minimum and of all from it on, relative to the most likely outcome. */
function sumOnBothSides(
  headcount: number,
  minimum: number,
  absenceRate: number,
): [below: number, from: number] {
  const odds = (1 - absenceRate) / absenceRate;
  const likeliest = Math.min(headcount, Math.floor((headcount + 1) * (1 - absenceRate)));
  const [below, from] = [createSum(), createSum()];
  const add = (present: number, weight: number): void => (present < minimum ? below : from).add(weight);
  add(likeliest, 1);
  for (let present = likeliest, weight = 1; present < headcount && weight > 0; present += 1) {
    weight *= ((headcount - present) / (present + 1)) * odds;
    add(present + 1, weight);
  }
  for (let present = likeliest, weight = 1; present > 0 && weight > 0; present -= 1) {
    weight *= present / ((headcount - present + 1) * odds);
    add(present - 1, weight);
  }
  return [below.total(), from.total()];
}

/** A sum of numbers that are 0 or more, with what rounding loses carried along (Kahan 1965, Neumaier 1974). */
function createSum(): { readonly add: (value: number) => void; readonly total: () => number } {
  let sum = 0;
  let lost = 0;
  return {
    add: (value) => {
      const next = sum + value;
      lost += sum >= value ? sum - next + value : value - next + sum;
      sum = next;
    },
    total: () => sum + lost,
  };
}

/** Whether a role has enough people with the probability asked for, 0..1. */
function isStaffedWell(
  { headcount, minimumHeadcount }: Pick<StaffedRole, "headcount" | "minimumHeadcount">,
  absenceRate: number,
  staffingConfidence: number,
): boolean {
  const probability = probabilityOfEnoughPeople(headcount, minimumHeadcount, absenceRate);
  return probability >= staffingConfidence - tolerance;
}

/**
 * The roles that a broad absence disrupts: those whose probability of enough people is below the staffing
 * confidence. In the order of their ids; roles without headcount or minimum are never among them (`unknownRoles`).
 *
 * @param absenceRate 0..1; the assumed rate unless given
 */
export function rolesHitByAbsence(
  model: ContinuityModel,
  absenceRate: number = model.assumptions.absenceRate,
): string[] {
  return Object.keys(model.nodes)
    .sort()
    .filter((id) => {
      const node = model.nodes[id];
      return (
        node !== undefined &&
        isStaffedRole(node) &&
        !isStaffedWell(node, absenceRate, model.assumptions.staffingConfidence)
      );
    });
}

/** The roles without headcount or minimum, in the order of their ids: nothing is known of their staffing. */
export function unknownRoles(model: ContinuityModel): string[] {
  return Object.keys(model.nodes)
    .sort()
    .filter((id) => {
      const node = model.nodes[id];
      return node?.kind === "role" && !isStaffedRole(node);
    });
}
