import { standings, type ActivityResult, type WhatIfResult } from "#src/domain/what-if/run-what-if.ts";

/** One activity under two scenarios of the same plan. */
export interface ComparedActivity {
  readonly id: string;
  readonly first: ActivityResult;
  readonly second: ActivityResult;
  /** Which of the two is worse for it: by what becomes of it, then by its longest outage. */
  readonly worse: "first" | "second" | "neither";
}

/** Every activity under both, what differs first, then worst first. */
export function compareWhatIfs(first: WhatIfResult, second: WhatIfResult): ComparedActivity[] {
  const others = new Map(second.activities.map((activity) => [activity.id, activity]));
  return first.activities
    .flatMap((activity): ComparedActivity[] => {
      const other = others.get(activity.id);
      return other
        ? [{ id: activity.id, first: activity, second: other, worse: worseOf(activity, other) }]
        : [];
    })
    .sort(
      (a, b) =>
        Number(a.worse === "neither") - Number(b.worse === "neither") || worstPlace(a) - worstPlace(b),
    );
}

const placeOf = ({ standing }: ActivityResult): number => standings.indexOf(standing);

const worstPlace = ({ first, second }: ComparedActivity): number => Math.min(placeOf(first), placeOf(second));

function worseOf(first: ActivityResult, second: ActivityResult): ComparedActivity["worse"] {
  if (first.standing !== second.standing) return placeOf(first) < placeOf(second) ? "first" : "second";
  if (first.longestOutageMinutes === second.longestOutageMinutes) return "neither";
  return first.longestOutageMinutes > second.longestOutageMinutes ? "first" : "second";
}
