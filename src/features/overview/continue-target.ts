import type { PlanAssessment } from "#src/domain/assessment/assessment.ts";
import { nextUnanswered } from "#src/domain/assessment/progress.ts";
import { isAnswered } from "#src/domain/assessment/rate-question.ts";
import { visibleQuestions } from "#src/domain/assessment/visible-questions.ts";
import type { Catalog, Question } from "#src/domain/catalog.ts";
import { liveRecord, profileOf, type Plan } from "#src/domain/plan/plan.ts";

/** Where work on a plan goes on: with a question, then with a task of a matrix, then with the gaps. */
export type ContinueTarget =
  | { readonly type: "question"; readonly question: Question }
  | { readonly type: "responsibility"; readonly responsibilityId: string }
  | { readonly type: "gaps" };

/**
 * The question that the planner left unanswered, else the next one without an answer after it. Where every
 * question has its answer, the first task of a matrix that is still open.
 *
 * @param lastPlace the path within the plan that this device remembers, if any
 */
export function continueTarget(
  plan: Plan,
  catalog: Catalog,
  assessment: PlanAssessment,
  lastPlace: string | undefined,
): ContinueTarget {
  const lastId = questionIdOf(lastPlace);
  const last = visibleQuestions(catalog, profileOf(plan).depth).find(({ id }) => id === lastId);
  if (last && !isAnswered(liveRecord(plan, "answers", last.id))) return { type: "question", question: last };
  const question = nextUnanswered(plan, catalog, lastId);
  if (question) return { type: "question", question };
  const task = [...assessment.itemsById.values()].find(
    ({ kind, recorded, state }) => kind === "responsibility" && state === "open" && recorded !== "unknown",
  );
  return task ? { type: "responsibility", responsibilityId: task.id } : { type: "gaps" };
}

/** The question of a remembered place such as `questions/P/people.deputies`, with or without the plan's path. */
function questionIdOf(place: string | undefined): string | undefined {
  return /(?:^|\/)questions\/[^/?#]+\/([^/?#]+)/.exec(place ?? "")?.[1];
}
