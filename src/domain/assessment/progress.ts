import { byRegion } from "#src/domain/assessment/by-region.ts";
import { isAnswered } from "#src/domain/assessment/rate-question.ts";
import { visibleQuestions } from "#src/domain/assessment/visible-questions.ts";
import type { Catalog, Question, RegionId } from "#src/domain/catalog.ts";
import { liveRecord, profileOf, type Plan } from "#src/domain/plan/plan.ts";

/** How far the questions of a set have come. All counts are of questions asked at the plan's depth. */
export interface Progress {
  readonly asked: number;
  /** With an answer, "unknown" included; `notApplicable` needs its reason. */
  readonly answered: number;
  /** Answered "unknown": part of `answered`. */
  readonly unknown: number;
  /** Marked for review, answered or not. */
  readonly flagged: number;
}

export function progressByRegion(plan: Plan, catalog: Catalog): Readonly<Record<RegionId, Progress>> {
  const progress = byRegion(() => ({ asked: 0, answered: 0, unknown: 0, flagged: 0 }));
  for (const question of visibleQuestions(catalog, profileOf(plan).depth)) {
    const answer = liveRecord(plan, "answers", question.id);
    const region = progress[question.region];
    region.asked += 1;
    if (isAnswered(answer)) region.answered += 1;
    if (answer?.value === "unknown") region.unknown += 1;
    if (answer?.flagged) region.flagged += 1;
  }
  return progress;
}

/** Adds up the progress of separate sets. */
export function addProgress(parts: Iterable<Progress>): Progress {
  const total = { asked: 0, answered: 0, unknown: 0, flagged: 0 };
  for (const part of parts) {
    total.asked += part.asked;
    total.answered += part.answered;
    total.unknown += part.unknown;
    total.flagged += part.flagged;
  }
  return total;
}

/**
 * The next question without an answer, in catalogue order, looking from the start again after the end.
 * The question it starts after comes last, so it is found only where it alone is left. Without
 * `afterQuestionId`, or with one that the catalogue does not know, it starts with the first question; one that
 * is hidden at the plan's depth still tells the place. Undefined where every question is answered.
 */
export function nextUnanswered(plan: Plan, catalog: Catalog, afterQuestionId?: string): Question | undefined {
  const asked = new Set(visibleQuestions(catalog, profileOf(plan).depth));
  const start = catalog.questions.findIndex((question) => question.id === afterQuestionId) + 1;
  return [...catalog.questions.slice(start), ...catalog.questions.slice(0, start)].find(
    (question) => asked.has(question) && !isAnswered(liveRecord(plan, "answers", question.id)),
  );
}
