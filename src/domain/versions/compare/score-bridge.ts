import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import type {
  Fraction,
  KnockOut,
  PlanAssessment,
  RatedItem,
  Readiness,
} from "#src/domain/assessment/assessment.ts";
import { byArea, byRegion } from "#src/domain/assessment/by-region.ts";
import { subtractFractions } from "#src/domain/assessment/fraction.ts";
import { readinessOf } from "#src/domain/assessment/readiness.ts";
import type { Area, RegionId } from "#src/domain/catalog.ts";
import {
  bridgeStages,
  bridgeStepIds,
  type BridgeStepId,
  type StageId,
} from "#src/domain/versions/compare/bridge-stages.ts";
import type { ScoredPlan } from "#src/domain/versions/compare/scored-plan.ts";

/** Shares of readiness that were won (above 0) or lost (below 0), exact. */
export interface ScorePart {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** Both ends of a range, exact. */
export interface ExactRange {
  readonly exactLow: Fraction;
  readonly exactHigh: Fraction;
}

export interface BridgeStep<Reading = Readiness, Id = BridgeStepId> {
  readonly id: Id;
  /** As it stands after this step; null where nothing applies. */
  readonly readiness: Reading | null;
  /** What the step gave or took. Zero where there is no number before or after it to compare with. */
  readonly part: ScorePart;
  /** Set where the step made the set apply that did not, or the reverse. */
  readonly turns?: "applicable" | "notApplicable";
}

/** The way from one score to another. */
export interface BridgeOver<Reading, Id> {
  readonly from: Reading | null;
  readonly to: Reading | null;
  /** `to` less `from`, which is the sum of the parts; null where either does not apply. */
  readonly change: ScorePart | null;
  /** Every step, in the fixed order. */
  readonly steps: readonly BridgeStep<Reading, Id>[];
}

/** Of one region, one area or the whole plan. */
export type ScopeBridge = BridgeOver<Readiness, BridgeStepId>;

/** An item that counts otherwise after a step; undefined where it is not asked. */
export interface ItemShift {
  readonly id: string;
  readonly from: RatedItem | undefined;
  readonly to: RatedItem | undefined;
}

export interface KnockOutShift {
  readonly region: RegionId;
  readonly from: KnockOut | undefined;
  readonly to: KnockOut | undefined;
}

export interface ScoreBridge {
  readonly before: PlanAssessment;
  readonly after: PlanAssessment;
  readonly regions: Readonly<Record<RegionId, ScopeBridge>>;
  readonly areas: Readonly<Record<Area, ScopeBridge>>;
  readonly whole: ScopeBridge;
  /** The items behind each step. An item may shift in more than one. */
  readonly shifts: Readonly<Record<StageId, readonly ItemShift[]>>;
  /** Knock-outs that strike, open or clear otherwise than before, in region order. */
  readonly knockOuts: readonly KnockOutShift[];
}

const zero: Fraction = { numerator: 0, denominator: 1 };
const nothing: ScorePart = { low: zero, high: zero };

/**
 * Why the score of one version differs from that of another. What the later version brings is put in place
 * of what the earlier one had, step by step in a fixed order, and the plan is assessed again after each; a
 * part is the difference that its step made, in exact fractions. The parts add up to the whole difference and
 * nothing is left over. Another order would give other parts: the order is a part of the method.
 *
 * The caps of the earlier version's knock-outs stay on their regions until the last step puts the later ones
 * in their place. So what happens under a cap shows as far as it moves the capped score, and lifting the cap
 * gives back the rest. Areas and the whole plan are never capped; their last part is zero.
 *
 * A set that does not apply has no number. A step that leaves none, or starts from none, has the part zero and
 * says so in `turns`; where the set applies again later, that step's part is counted from the last number
 * there was. So the parts always add up from the first number there was to the last.
 */
export function bridgeScores(before: ScoredPlan, after: ScoredPlan): ScoreBridge {
  const first = assessPlan(before.plan, before.catalog, before.at);
  const stages = bridgeStages(before, after);
  const assessments = [first, ...stages.map(({ assessment }) => assessment)];
  const last = assessments.at(-1) ?? first;

  return {
    before: first,
    after: last,
    regions: byRegion((region) => {
      const earlierCap = first.regions[region].knockOut?.state;
      const underEarlierCap = assessments.map(({ regions }) =>
        withCap(regions[region].readiness, earlierCap),
      );
      return bridgeOf([...underEarlierCap, last.regions[region].readiness]);
    }),
    areas: byArea((area) => bridgeOf([...assessments.map(({ areas }) => areas[area]), last.areas[area]])),
    whole: bridgeOf([...assessments.map(({ whole }) => whole), last.whole]),
    shifts: Object.fromEntries(
      stages.map(({ step, assessment }, index) => [
        step,
        shiftsBetween(assessments[index] ?? first, assessment),
      ]),
    ) as Record<StageId, ItemShift[]>,
    knockOuts: Object.values(last.regions).flatMap(({ region, knockOut: to }) => {
      const from = first.regions[region].knockOut;
      const isSame = from?.questionId === to?.questionId && from?.state === to?.state;
      return isSame ? [] : [{ region, from, to }];
    }),
  };
}

/** The items that count otherwise in the second assessment, in its order, then those it no longer has. */
export function shiftsBetween(before: PlanAssessment, after: PlanAssessment): ItemShift[] {
  const ids = new Set([...after.itemsById.keys(), ...before.itemsById.keys()]);
  return [...ids].flatMap((id) => {
    const [from, to] = [before.itemsById.get(id), after.itemsById.get(id)];
    return countsAlike(from, to) ? [] : [{ id, from, to }];
  });
}

function countsAlike(from: RatedItem | undefined, to: RatedItem | undefined): boolean {
  if (!from || !to) return from === to;
  return (
    from.region === to.region &&
    from.weight === to.weight &&
    from.state === to.state &&
    from.counts === to.counts
  );
}

/** The readiness that the same sum has under another cap. */
function withCap(readiness: Readiness | null, cap: KnockOut["state"] | undefined): Readiness | null {
  return readiness && readinessOf(readiness.sum, cap);
}

/** What lies between two readings. */
export function partBetween(from: ExactRange, to: ExactRange): ScorePart {
  return {
    low: subtractFractions(to.exactLow, from.exactLow),
    high: subtractFractions(to.exactHigh, from.exactHigh),
  };
}

function bridgeOf(readings: readonly (Readiness | null)[]): ScopeBridge {
  return bridgeOver(bridgeStepIds, readings);
}

/** The bridge over a first reading and one after each step. */
export function bridgeOver<Reading extends ExactRange, Id>(
  ids: readonly Id[],
  readings: readonly (Reading | null)[],
): BridgeOver<Reading, Id> {
  const from = readings[0] ?? null;
  const to = readings.at(-1) ?? null;
  let lastNumber = from;
  const steps = ids.map((id, index): BridgeStep<Reading, Id> => {
    const earlier = readings[index] ?? null;
    const readiness = readings[index + 1] ?? null;
    const part = lastNumber && readiness ? partBetween(lastNumber, readiness) : nothing;
    lastNumber = readiness ?? lastNumber;
    const turns = readiness ? ("applicable" as const) : ("notApplicable" as const);
    return { id, readiness, part, ...((earlier === null) !== (readiness === null) && { turns }) };
  });
  return { from, to, change: from && to ? partBetween(from, to) : null, steps };
}
