import type { PlanAssessment, Suggestion } from "#src/domain/assessment/assessment.ts";
import type { Wording } from "#src/domain/report/wording.ts";

/**
 * The answers that cost the whole plan most, worst first. What nobody has answered yet is not among them:
 * it is not known to be a gap.
 */
export function worstGaps(assessment: PlanAssessment, count: number): Suggestion[] {
  return assessment.suggestions.filter(({ item }) => item.state === "rated").slice(0, count);
}

/** The line where there is none to show: nothing bad found is something else than nothing looked at. */
export function noWorstGaps(assessment: PlanAssessment, { words }: Wording): string {
  const isRated = [...assessment.itemsById.values()].some(({ state }) => state === "rated");
  return isRated ? words.summary.noWorstGaps : words.summary.nothingRated;
}
