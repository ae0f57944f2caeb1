import { nextUnanswered } from "#src/domain/assessment/progress.ts";
import { isAnswered } from "#src/domain/assessment/rate-question.ts";
import { visibleQuestions } from "#src/domain/assessment/visible-questions.ts";
import type { Catalog, Depth, Question, RegionId } from "#src/domain/catalog.ts";
import { liveRecord, profileOf, type Plan } from "#src/domain/plan/plan.ts";

/** Where a question stands among those that are asked at the plan's depth. */
export interface QuestionPosition {
  /** Place in its region, 1 first; undefined where the question is not asked at this depth. */
  readonly number: number | undefined;
  /** How many questions its region asks. */
  readonly count: number;
  /** The neighbours in catalogue order, across regions; undefined at either end. */
  readonly previous: Question | undefined;
  readonly next: Question | undefined;
}

export function findPosition(catalog: Catalog, depth: Depth, question: Question): QuestionPosition {
  const asked = visibleQuestions(catalog, depth);
  const ofRegion = asked.filter(({ region }) => region === question.region);
  const placeOf = (other: Question): number => catalog.questions.indexOf(other);
  const place = placeOf(question);
  const index = ofRegion.indexOf(question);
  return {
    number: index < 0 ? undefined : index + 1,
    count: ofRegion.length,
    previous: asked.findLast((other) => placeOf(other) < place),
    next: asked.find((other) => placeOf(other) > place),
  };
}

/**
 * The question to show where the address names none: in a region its first one without an answer, otherwise
 * the one where the planner left, or the plan's first one without an answer. Where all have one, the first.
 * Undefined where nothing is asked at the plan's depth.
 */
export function findResumeQuestion(
  plan: Plan,
  catalog: Catalog,
  wanted: { readonly region?: RegionId | undefined; readonly lastQuestionId?: string | undefined },
): Question | undefined {
  const asked = visibleQuestions(catalog, profileOf(plan).depth);
  if (wanted.region !== undefined) {
    const ofRegion = asked.filter(({ region }) => region === wanted.region);
    return ofRegion.find(({ id }) => !isAnswered(liveRecord(plan, "answers", id))) ?? ofRegion[0];
  }
  const last = asked.find(({ id }) => id === wanted.lastQuestionId);
  return last ?? nextUnanswered(plan, catalog) ?? asked[0];
}

/** A question as the place in a plan that the settings remember. */
export function placeOfQuestion({ region, id }: Question): string {
  return `questions/${region}/${id}`;
}

/** The question of a remembered place, or undefined where the place is another page. */
export function questionIdOfPlace(place: string | undefined): string | undefined {
  const [page, , questionId] = place?.split("/") ?? [];
  return page === "questions" ? questionId : undefined;
}
