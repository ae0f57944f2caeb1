import { impactMoments } from "#src/domain/plan/impact.ts";

/**
 * Where a length of time lies on the line of moments at which impacts are judged, as a share 0..1 of its length.
 * The moments stand at equal distances, and time runs evenly between two of them, so that an hour can still be
 * seen beside a month. What is longer than the last moment lies at 1.
 *
 * @param minutes 0 or more
 */
export function timelinePlace(minutes: number): number {
  const last = impactMoments.length - 1;
  const after = impactMoments.findIndex((moment) => moment.minutes >= minutes);
  if (after < 0) return 1;
  const to = impactMoments[after]?.minutes ?? 0;
  const from = impactMoments[after - 1]?.minutes ?? 0;
  const share = to === from ? 1 : (minutes - from) / (to - from);
  return Math.max(0, after - 1 + share) / last;
}
