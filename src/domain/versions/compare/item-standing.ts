import type { KnockOut } from "#src/domain/assessment/assessment.ts";
import { effectOf, noEffect, type Effect } from "#src/domain/versions/compare/change-effect.ts";
import type { ComparedSide } from "#src/domain/versions/compare/standing.ts";

/** Whether the answer to a region's knock-out question came to strike, or ceased to. */
export function knockOutEffect(questionId: string, before: ComparedSide, after: ComparedSide): Effect {
  const struck = Number(knockOutState(questionId, before) === "strikes");
  const strikes = Number(knockOutState(questionId, after) === "strikes");
  return effectOf(struck - strikes, "knockOutCleared", "knockOutStrikes");
}

function knockOutState(questionId: string, { assessment }: ComparedSide): KnockOut["state"] | undefined {
  return assessment.knockOuts.find((knockOut) => knockOut.questionId === questionId)?.state;
}

/** Whose a matrix row is, as far as it weighs: assumed to be the provider's, unclear, or settled. */
type Party = "assumedProvider" | "unclear" | "provider" | "customer";
const partyRank: Readonly<Record<Party, number>> = {
  assumedProvider: -1,
  unclear: 0,
  provider: 1,
  customer: 1,
};

function partyOf(responsibilityId: string, { assessment }: ComparedSide): Party | undefined {
  const item = assessment.itemsById.get(responsibilityId);
  if (!item) return undefined;
  if (item.remarks.includes("assumedProvider")) return "assumedProvider";
  if (item.remarks.includes("unclear")) return "unclear";
  return item.remarks.includes("providersPart") ? "provider" : "customer";
}

/** Whether a matrix row was handed to the provider, taken back, settled or left unclear. */
export function partyEffect(responsibilityId: string, before: ComparedSide, after: ComparedSide): Effect {
  const from = partyOf(responsibilityId, before);
  const to = partyOf(responsibilityId, after);
  if (from === undefined || to === undefined || from === to) return noEffect;
  const step = partyRank[to] - partyRank[from];
  const parties = new Set([from, to]);
  if (!parties.has("assumedProvider")) return effectOf(step, "clarified", "becameUnclear");
  return parties.has("provider")
    ? effectOf(step, "contractShown", "contractNotShown")
    : effectOf(step, "takenFromProvider", "handedToProvider");
}
