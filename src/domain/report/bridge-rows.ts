import type { ReportBlock } from "#src/domain/report/report-document.ts";
import { signedPoints } from "#src/domain/report/signed-points.ts";

/** One line of a bridge: a score at one end, or a step from the score before it to the one after. */
export interface BridgeRow {
  readonly label: string;
  /** "48%" at the ends, "+4" or "−3" for a step. */
  readonly figure: string;
  readonly text: string;
  /** Whole percent: where its bar begins and ends. An end's bar begins at nothing. */
  readonly from: number;
  readonly to: number;
  readonly look: "end" | "won" | "lost" | "none";
}

/** The lines of a bridge from top to bottom; each step begins where the line before it ended. */
export function bridgeRows({ from, to, steps }: Extract<ReportBlock, { type: "bridge" }>): BridgeRow[] {
  let score = from.value;
  const inner = steps.map(({ label, points, text }): BridgeRow => {
    const before = score;
    score += points;
    const look = points > 0 ? "won" : points < 0 ? "lost" : "none";
    return { label, figure: signedPoints(points), text, from: before, to: score, look };
  });
  const end = ({ label, value, text }: typeof from): BridgeRow => {
    return { label, figure: text, text: "", from: 0, to: value, look: "end" };
  };
  return [end(from), ...inner, end(to)];
}
