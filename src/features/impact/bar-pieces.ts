/** `unrated`: no limit is set that it could be held against. */
export type PieceLook = "unrated" | "inTime" | "late" | "intolerable";

export interface BarPiece {
  readonly from: number;
  readonly to: number;
  readonly look: PieceLook;
}

/**
 * An outage cut where it becomes late (after the RTO) and where it becomes intolerable (after the MTPD). A limit
 * that is not set cuts nothing; without both nothing is in time either. An RTO behind the MTPD is no limit any more. Empty pieces are left out.
 */
export function barPieces(
  minutes: number,
  limits: { readonly rto?: number | undefined; readonly mtpd?: number | undefined },
): BarPiece[] {
  const { rto = Infinity, mtpd = Infinity } = limits;
  const isRated = Math.min(rto, mtpd) < Infinity;
  const lateFrom = Math.min(rto, mtpd, minutes);
  const intolerableFrom = Math.min(mtpd, minutes);
  const pieces: readonly BarPiece[] = [
    { from: 0, to: lateFrom, look: isRated ? "inTime" : "unrated" },
    { from: lateFrom, to: intolerableFrom, look: "late" },
    { from: intolerableFrom, to: minutes, look: "intolerable" },
  ];
  return pieces.filter(({ from, to }) => from < to);
}
