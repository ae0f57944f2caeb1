import type { AnswerValue, Catalog, Depth, FollowUp, Question, Weight } from "#src/domain/catalog.ts";

const lowestWeightAsked: Readonly<Record<Depth, Weight>> = { start: 3, standard: 2, full: 1 };

/** The questions asked at a depth, in catalogue order. Depth hides questions; it never hides a matrix row. */
export function visibleQuestions(catalog: Catalog, depth: Depth): Question[] {
  return catalog.questions.filter((question) => question.weight >= lowestWeightAsked[depth]);
}

/** The follow-ups shown while a question has this answer, none while it has no answer. They carry no weight. */
export function visibleFollowUps(question: Question, answerValue: AnswerValue | undefined): FollowUp[] {
  if (answerValue === undefined) return [];
  return question.followUps.filter((followUp) => followUp.when.includes(answerValue));
}
