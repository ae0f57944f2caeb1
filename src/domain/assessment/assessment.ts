/**
 * What an assessment says. Computed from a plan, a catalogue and a date by `assessPlan`; never stored.
 *
 * Readiness is the weighted share of what is in place. It is a range, because what is unknown or not yet
 * answered may turn out either way. It is not a probability and not a statement of compliance.
 */
import type { AnswerValue, Area, LadderStep, RegionId, Weight } from "#src/domain/catalog.ts";

/** Raised when a rule below changes. Printed with every score. */
export const methodVersion = "1";

/** Regions with less than this share of their weight answered are marked "not rated yet". */
export const coverageToRate = 0.6;

/** Why an item counts as it does, where that differs from what was recorded or needs attention. */
export type ItemRemark =
  /** `proven` without a dated test, exercise or incident: counts as `documented`. */
  | "provenWithoutEvidence"
  /** `proven`, but its newest evidence is older than 12 months or lies after the assessment date: `documented`. */
  | "provenEvidenceTooOld"
  /** `notApplicable` without a reason: counts as open. */
  | "notApplicableWithoutReason"
  /** Matrix: nobody knows whose it is. Counts as open. */
  | "unclear"
  /** Matrix: the customer has a part and no owner is named. Counts as `partial` at most. */
  | "noOwner"
  /** Matrix: left to the provider against the template, without reason and dated evidence. Counts as `none`. */
  | "assumedProvider"
  /** Matrix: the customer's control is weaker than `documented`. */
  | "weakControl"
  /** Matrix: the provider's by the template, or by a contract on record. Leaves the sum. */
  | "providersPart";

/** One question or one matrix row, as it counts. */
export interface RatedItem {
  readonly kind: "question" | "responsibility";
  /** Question id, or responsibility id (`<service>/<row>`). */
  readonly id: string;
  readonly region: RegionId;
  readonly weight: Weight;
  /** What was recorded: an answer, or the control of a matrix row. */
  readonly recorded: AnswerValue | undefined;
  /**
   * `rated`: has a credit · `open`: unknown, unanswered or unclear, credit 0..1 · `out`: does not apply or is
   * the provider's, leaves the sum.
   */
  readonly state: "rated" | "open" | "out";
  /** The step that counts, for `rated`. */
  readonly counts: LadderStep | undefined;
  /** Credit in thirds, 0..3; both ends are equal for `rated`. */
  readonly lowThirds: number;
  readonly highThirds: number;
  readonly remarks: readonly ItemRemark[];
}

/**
 * The sums behind a readiness, in whole numbers: weight, and weight times credit in thirds. Sums of parts
 * add up to the sum of the whole.
 */
export interface ReadinessSum {
  readonly weight: number;
  readonly lowThirds: number;
  readonly highThirds: number;
  /** Weight of what is rated, neither unknown nor unanswered. */
  readonly answeredWeight: number;
  /** Weight of what counts as `proven`. */
  readonly evidencedWeight: number;
}

/** An exact share, 0..1. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export interface Readiness {
  readonly sum: ReadinessSum;
  /** 0..1, after a knock-out's cap where there is one; `exactLow` and `exactHigh` are the same numbers. */
  readonly low: number;
  readonly high: number;
  readonly exactLow: Fraction;
  readonly exactHigh: Fraction;
  /** Share of the weight that is answered, 0..1. */
  readonly coverage: number;
  /** Share of the weight that counts as `proven`, 0..1. */
  readonly evidenced: number;
  /** False while coverage is below `coverageToRate`: "not rated yet". */
  readonly isRated: boolean;
}

/**
 * The one question of a region without which the rest helps little. `strikes`: answered `none`, low and high
 * are capped at 50 %. `open`: unknown or unanswered, low alone is capped. `clear`: otherwise.
 */
export interface KnockOut {
  readonly questionId: string;
  readonly region: RegionId;
  readonly state: "strikes" | "open" | "clear";
  /** True where the cap lowers a number of the region. */
  readonly lowers: boolean;
}

/** What improving one item to `proven` would give back to `low`. */
export interface Suggestion {
  readonly item: RatedItem;
  /** Share of the region's readiness, 0..1, caps included. */
  readonly regionGain: number;
  /** Share of the whole plan's readiness, 0..1. */
  readonly planGain: number;
}

export interface RegionAssessment {
  readonly region: RegionId;
  /** Null where nothing applies: neither 0 nor 100. */
  readonly readiness: Readiness | null;
  readonly knockOut: KnockOut | undefined;
  /** Questions in catalogue order, then matrix rows by service. */
  readonly items: readonly RatedItem[];
  /** What gives back most first; items that give nothing back are left out. */
  readonly suggestions: readonly Suggestion[];
}

export interface PlanAssessment {
  /** The assessment date, `YYYY-MM-DD`. */
  readonly at: string;
  readonly catalogVersion: string;
  readonly methodVersion: string;
  readonly regions: Readonly<Record<RegionId, RegionAssessment>>;
  /** A circle of the Venn: the four regions inside it, from uncapped sums. */
  readonly areas: Readonly<Record<Area, Readiness | null>>;
  /** All seven regions, from uncapped sums. */
  readonly whole: Readiness | null;
  /** Knock-outs that strike or are open, in region order. */
  readonly knockOuts: readonly KnockOut[];
  /** Suggestions of all regions, by what they give back to the whole plan. */
  readonly suggestions: readonly Suggestion[];
  readonly itemsById: ReadonlyMap<string, RatedItem>;
}
