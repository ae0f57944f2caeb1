import { paragraph } from "#src/domain/report/blocks.ts";
import { pointsText, readinessShort, type ScoreReading } from "#src/domain/report/change-wording-score.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { wholePercent } from "#src/domain/report/format.ts";
import type { BridgeStep, ReportBlock } from "#src/domain/report/report-document.ts";
import type { Wording } from "#src/domain/report/wording.ts";
import type { HeadlineStepId } from "#src/domain/versions/compare/headline-bridge.ts";
import type { BridgeOver, ScorePart } from "#src/domain/versions/compare/score-bridge.ts";
import { wholePoints } from "#src/domain/versions/compare/whole-points.ts";

type ShownBridge = BridgeOver<ScoreReading, HeadlineStepId>;

/**
 * The way from one score to another, drawn at the low end of the range; the words tell both ends. Steps that
 * moved nothing are left out. A sentence instead, where there is no number before or after, or nothing moved.
 *
 * @param scope the name of the region, the area or the whole
 */
export function bridgeBlock(scope: string, bridge: ShownBridge, wording: Wording): ReportBlock {
  const { from, to } = bridge;
  const { labels, bridgeAlt, noBridge, stayed } = wording.words.changes.redline;
  if (!from || !to) return paragraph(noBridge, "muted");
  const [before, after] = [readinessShort(from, wording), readinessShort(to, wording)];
  const steps = bridgeSteps(bridge, wording);
  if (steps.length === 0) return paragraph(fillIn(stayed, { range: before }), "muted");
  return {
    type: "bridge",
    alt: fillIn(bridgeAlt, {
      scope,
      from: before,
      to: after,
      steps: steps.map(({ label, text }) => `${label}: ${text}`).join("; "),
    }),
    from: { label: labels.before, value: wholePercent(from.exactLow), text: before },
    to: { label: labels.after, value: wholePercent(to.exactLow), text: after },
    steps,
  };
}

/** The steps of a bridge that moved something, in whole points that add up to what is shown. */
function bridgeSteps(bridge: ShownBridge, wording: Wording): BridgeStep[] {
  const { steps, turns } = wording.words.changes.bridge;
  const [low, high] = [wholePoints(bridge, "low"), wholePoints(bridge, "high")];
  if (!low || !high) return [];
  return bridge.steps.flatMap((step, index) => {
    if (isNothing(step.part) && !step.turns) return [];
    const ends = { low: low[index] ?? 0, high: high[index] ?? 0 };
    const text = step.turns ? turns[step.turns] : pointsText(ends, step.part, wording);
    return [{ label: steps[step.id].name, points: ends.low, text }];
  });
}

function isNothing({ low, high }: ScorePart): boolean {
  return low.numerator === 0 && high.numerator === 0;
}
