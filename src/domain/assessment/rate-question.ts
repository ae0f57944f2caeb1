import type { RatedItem } from "#src/domain/assessment/assessment.ts";
import type { DatedEvidence } from "#src/domain/assessment/evidence-age.ts";
import { isGiven, rateLadder } from "#src/domain/assessment/rate-ladder.ts";
import type { Question } from "#src/domain/catalog.ts";
import type { Answer } from "#src/domain/plan/answer.ts";

/**
 * True where a question has an answer: a value ("unknown" is one), and for `notApplicable` the reason too.
 * A note, an owner or a flag alone is no answer.
 */
export function isAnswered(answer: Answer | undefined): boolean {
  if (answer?.value === undefined) return false;
  return answer.value !== "notApplicable" || isGiven(answer.reason);
}

/**
 * How one question counts.
 *
 * @param answer the live answer, if any
 * @param evidence the live evidence for this answer
 * @param at the assessment date, `YYYY-MM-DD`
 */
export function rateQuestion(
  question: Question,
  answer: Answer | undefined,
  evidence: readonly DatedEvidence[],
  at: string,
): RatedItem {
  return {
    kind: "question",
    id: question.id,
    region: question.region,
    weight: question.weight,
    recorded: answer?.value,
    ...rateLadder(answer?.value, answer?.reason, evidence, at),
  };
}
