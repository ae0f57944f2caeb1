/** What a change does to the plan. "mixed": one field weakens it and another strengthens it. */
export type Direction = "weakens" | "strengthens" | "mixed" | "neutral";

/** Why a change counts as it does. Each that weakens stands beside the one that undoes it. */
export type EffectReason =
  /** An answer or a control went up or down the ladder, as it counts with its evidence. */
  | "raised"
  | "lowered"
  /** It was open (not answered, unknown, or not applicable without a reason) and has a step now, or the reverse. */
  | "answered"
  | "noLongerAnswered"
  /** It does not apply any more, with a reason; or it applies again. Neutral: it leaves or enters the score. */
  | "setNotApplicable"
  | "appliesAgain"
  | "knockOutCleared"
  | "knockOutStrikes"
  | "ownerNamed"
  | "ownerRemoved"
  | "approverNamed"
  | "approverRemoved"
  | "reviewDateSet"
  | "reviewDateRemoved"
  | "moreAsked"
  | "fewerAsked"
  | "exclusionRemoved"
  | "exclusionAdded"
  /** Matrix: left to the provider against the template, or taken back. */
  | "takenFromProvider"
  | "handedToProvider"
  | "clarified"
  | "becameUnclear"
  /** Matrix: the provider's by a contract on record, or no longer. */
  | "contractShown"
  | "contractNotShown"
  | "testNewer"
  | "testOlder"
  | "evidenceAdded"
  | "evidenceRemoved"
  | "evidenceNewer"
  | "evidenceOlder"
  /** Evidence: a test, exercise or incident instead of a document, or the reverse. */
  | "evidenceStronger"
  | "evidenceWeaker"
  | "scenarioAdded"
  | "scenarioRemoved"
  | "markDecided"
  | "markOpen"
  | "contactAdded"
  | "contactRemoved"
  | "channelAdded"
  | "channelRemoved"
  | "verifiedLater"
  | "verifiedEarlier"
  | "actionAdded"
  | "actionRemoved"
  | "actionDone"
  | "actionReopened"
  | "actionResumed"
  | "actionDropped"
  | "dueEarlier"
  | "dueLater"
  | "dueSet"
  | "dueRemoved"
  /** Model: a limit or an objective is known, or not any more. */
  | "limitSet"
  | "limitRemoved"
  /** Wanted back sooner, or less loss of data accepted. */
  | "objectiveTighter"
  | "objectiveLooser"
  | "workaroundNamed"
  | "workaroundRemoved"
  | "workaroundLonger"
  | "workaroundShorter"
  | "activityAdded"
  | "activityRemoved"
  | "recoveryFaster"
  | "recoverySlower"
  | "recoveryKnown"
  | "recoveryUnknown"
  | "backupMoreOften"
  | "backupLessOften"
  | "morePeople"
  | "fewerPeople"
  | "moreSeats"
  | "fewerSeats"
  | "roleFilled"
  | "roleVacated"
  | "fallbackAdded"
  | "fallbackRemoved"
  | "fallbackSooner"
  | "fallbackLater"
  | "fallbackLonger"
  | "fallbackShorter";

export interface Effect {
  readonly direction: Direction;
  readonly because: readonly EffectReason[];
}

export const noEffect: Effect = { direction: "neutral", because: [] };

/** One effect out of several on the same thing. */
export function addEffects(effects: readonly Effect[]): Effect {
  const directions = new Set(effects.map(({ direction }) => direction));
  const weakens = directions.has("weakens") || directions.has("mixed");
  const strengthens = directions.has("strengthens") || directions.has("mixed");
  return {
    direction: weakens ? (strengthens ? "mixed" : "weakens") : strengthens ? "strengthens" : "neutral",
    because: [...new Set(effects.flatMap(({ because }) => because))],
  };
}

/** Above 0 strengthens, below 0 weakens, with the reason for either. */
export function effectOf(step: number, up: EffectReason, down: EffectReason): Effect {
  if (step === 0) return noEffect;
  return step > 0 ? { direction: "strengthens", because: [up] } : { direction: "weakens", because: [down] };
}
