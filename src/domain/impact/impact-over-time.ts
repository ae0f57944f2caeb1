import {
  impactId,
  impactLevels,
  impactMoments,
  type Impact,
  type ImpactLevel,
} from "#src/domain/plan/impact.ts";
import { liveRecord, liveRecords, type Plan } from "#src/domain/plan/plan.ts";

/** The levels of one impact, by the fields of the moments; a moment that is not judged is absent. */
export type ImpactLevels = { readonly [F in ImpactField]?: ImpactLevel };
export type ImpactField = (typeof impactMoments)[number]["field"];

/** What was judged for an activity, in the categories that the plan has, in their order. */
export function impactsOf(plan: Plan, activityId: string): Impact[] {
  return liveRecords(plan, "impactCategories").flatMap(({ id }) => {
    const impact = liveRecord(plan, "impacts", impactId(activityId, id));
    return impact ? [impact] : [];
  });
}

/** How bad, as a number: 0 (none) to 4 (intolerable). */
export function levelRank(level: ImpactLevel): number {
  return impactLevels.indexOf(level);
}

/** Harm that is said to become less while the outage goes on. */
export interface LevelFall {
  readonly minutes: number;
  readonly level: ImpactLevel;
  /** The worst moment before it. */
  readonly before: { readonly minutes: number; readonly level: ImpactLevel };
}

/** The moments, in their order, that are judged milder than one before them. Moments not judged are passed over. */
export function findFalls(levels: ImpactLevels): LevelFall[] {
  const falls: LevelFall[] = [];
  let worst: LevelFall["before"] | undefined;
  for (const { field, minutes } of impactMoments) {
    const level = levels[field];
    if (level === undefined) continue;
    if (worst && levelRank(level) < levelRank(worst.level)) falls.push({ minutes, level, before: worst });
    else worst = { minutes, level };
  }
  return falls;
}

/**
 * What fills the gaps: each moment after the first that was judged and that is empty, or milder than one before
 * it, takes the worst level before it. Only the fields that change; none where nothing is to be filled.
 */
export function carryForward(levels: ImpactLevels): ImpactLevels {
  const filled: { [F in ImpactField]?: ImpactLevel } = {};
  let worst: ImpactLevel | undefined;
  for (const { field } of impactMoments) {
    const level = levels[field];
    if (worst !== undefined && (level === undefined || levelRank(level) < levelRank(worst))) {
      filled[field] = worst;
    } else if (level !== undefined) {
      worst = level;
    }
  }
  return filled;
}

/** True where at least one moment was judged. */
export function isJudged(levels: ImpactLevels): boolean {
  return impactMoments.some(({ field }) => levels[field] !== undefined);
}
