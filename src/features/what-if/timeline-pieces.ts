import type { ContinuityModel } from "#src/domain/continuity/model.ts";
import type { TouchedNode } from "#src/domain/what-if/run-what-if.ts";

export const pieceLooks = ["struck", "follows", "within", "beyond"] as const;
export type PieceLook = (typeof pieceLooks)[number];

export interface TimelinePiece {
  readonly from: number;
  readonly to: number;
  readonly look: PieceLook;
}

/**
 * The bars of one line. The outage of an activity is cut where its MTPD is used up. `limit` is that minute of its longest
 * outage, also where it is back before; what is not an activity has none.
 */
export function timelinePieces(
  { id, kind, isDisrupted, intervals }: TouchedNode,
  model: ContinuityModel,
): { readonly pieces: readonly TimelinePiece[]; readonly limit: number | undefined } {
  const node = model.nodes[id];
  if (kind !== "activity") {
    const look = isDisrupted ? "struck" : "follows";
    return { pieces: intervals.map(({ start, end }) => ({ from: start, to: end, look })), limit: undefined };
  }
  const longest = intervals.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  const mtpd = node?.kind === "activity" ? node.mtpdMinutes : undefined;
  return {
    pieces: intervals.flatMap(({ start, end }): TimelinePiece[] => {
      const limit = start + (mtpd ?? Infinity);
      if (limit >= end) return [{ from: start, to: end, look: "within" }];
      const beyond: TimelinePiece = { from: limit, to: end, look: "beyond" };
      return limit === start ? [beyond] : [{ from: start, to: limit, look: "within" }, beyond];
    }),
    limit: mtpd === undefined || !longest ? undefined : longest.start + mtpd,
  };
}
