import type { Fraction, Readiness } from "#src/domain/assessment/assessment.ts";
import { byRegion } from "#src/domain/assessment/by-region.ts";
import { createFraction, subtractFractions } from "#src/domain/assessment/fraction.ts";
import type { RegionId } from "#src/domain/catalog.ts";
import type { ModelledGap } from "#src/domain/continuity/analyse-regions.ts";
import { worseView, type View } from "#src/domain/overlap/compare-views.ts";
import { bridgeStepIds, type BridgeStepId } from "#src/domain/versions/compare/bridge-stages.ts";
import type { ModelComparison } from "#src/domain/versions/compare/compare-models.ts";
import {
  bridgeOver,
  type BridgeOver,
  type ScopeBridge,
  type ScoreBridge,
} from "#src/domain/versions/compare/score-bridge.ts";

/** The steps of the stated score, and last the model. */
export const headlineStepIds = [...bridgeStepIds, "model"] as const;
export type HeadlineStepId = BridgeStepId | "model";

/** Readiness of a region by the worse of both views. */
export interface HeadlineReading {
  readonly exactLow: Fraction;
  readonly exactHigh: Fraction;
  /** False where neither view is rated: then these are the stated numbers so far. */
  readonly isRated: boolean;
  readonly view: View;
}

export type HeadlineBridge = BridgeOver<HeadlineReading, HeadlineStepId>;

const one = createFraction(1, 1);

/**
 * Why the headline of each region differs. The stated score takes its steps first, under the earlier model; then the
 * later model is put in place of the earlier one. After each step the worse of both views is read again, and a part
 * is what its step did to it, in exact fractions: so the parts add up. While the model is the worse view, steps of
 * the stated score move nothing.
 */
export function bridgeHeadlines(
  { regions }: Pick<ScoreBridge, "regions">,
  model: Pick<ModelComparison, "regions">,
): Readonly<Record<RegionId, HeadlineBridge>> {
  return byRegion((region) => bridgeHeadline(regions[region], model.regions[region].gap));
}

export function bridgeHeadline(
  stated: ScopeBridge,
  gap: { readonly before: ModelledGap | null; readonly after: ModelledGap | null },
): HeadlineBridge {
  const readings = [stated.from, ...stated.steps.map(({ readiness }) => readiness)];
  return bridgeOver(headlineStepIds, [
    ...readings.map((readiness) => readHeadline(readiness, gap.before)),
    readHeadline(stated.to, gap.after),
  ]);
}

function readHeadline(stated: Readiness | null, modelled: ModelledGap | null): HeadlineReading | null {
  if (modelled && worseView(stated, modelled) === "modelled") {
    return {
      exactLow: subtractFractions(one, modelled.high),
      exactHigh: subtractFractions(one, modelled.low),
      isRated: true,
      view: "modelled",
    };
  }
  if (!stated) return null;
  const { exactLow, exactHigh, isRated } = stated;
  return { exactLow, exactHigh, isRated, view: "stated" };
}
