import type { ActivityNode } from "#src/domain/continuity/model.ts";

/** `notRated`: its MTPD or RTO is missing, and it is not known to be intolerable. */
export type Verdict = "intolerable" | "notRated" | "withinRto" | "lateButTolerable";

/**
 * The verdict on the longest outage of an activity, tested in the order of README.md, "One event".
 *
 * @param longestOutageMinutes 0 or more; Infinity where an outage is not restored by the horizon
 */
export function rateOutage(
  { mtpdMinutes, rtoMinutes }: Pick<ActivityNode, "mtpdMinutes" | "rtoMinutes">,
  longestOutageMinutes: number,
): Verdict {
  if (mtpdMinutes !== undefined && longestOutageMinutes > mtpdMinutes) return "intolerable";
  if (mtpdMinutes === undefined || rtoMinutes === undefined) return "notRated";
  return longestOutageMinutes <= rtoMinutes ? "withinRto" : "lateButTolerable";
}
