/** "+4", "−3" or "±0": points won or lost, with a sign that does not depend on a colour. */
export function signedPoints(points: number): string {
  if (points === 0) return "±0";
  return points > 0 ? `+${points}` : `−${-points}`;
}
