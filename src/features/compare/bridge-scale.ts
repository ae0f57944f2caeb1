import type { BridgeRow } from "#src/domain/report/bridge-rows.ts";

/** The part of 0 to 100% that is drawn. */
export interface BridgeScale {
  readonly from: number;
  readonly to: number;
}

const roundTo = 10;
/** In points: so much is free on both sides of the outermost bar. */
const room = 4;

/**
 * The tens between which all scores of a bridge lie, so that a step of one point can be seen. The bars of the two
 * ends begin at the edge; the head of the chart says what the edge is.
 */
export function bridgeScale(rows: readonly BridgeRow[]): BridgeScale {
  const scores = rows.map(({ to }) => to);
  const lowest = Math.min(...scores) - room;
  const highest = Math.max(...scores) + room;
  return {
    from: Math.max(0, Math.floor(lowest / roundTo) * roundTo),
    to: Math.min(100, Math.ceil(highest / roundTo) * roundTo),
  };
}

/** Where a bar lies on the scale, as shares 0..1 of its length. */
export function barOn(
  { from, to }: BridgeScale,
  row: BridgeRow,
): { readonly start: number; readonly size: number } {
  const share = (score: number): number => (Math.max(score, from) - from) / (to - from);
  const [one, other] = [share(row.from), share(row.to)];
  return { start: Math.min(one, other), size: Math.abs(other - one) };
}
