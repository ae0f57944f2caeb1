import { provenStatus } from "#src/domain/assessment/evidence-age.ts";
import { isAnswered } from "#src/domain/assessment/rate-question.ts";
import type { AnswerValue } from "#src/domain/catalog.ts";
import type { Answer } from "#src/domain/plan/answer.ts";
import type { Evidence } from "#src/domain/plan/evidence.ts";
import { liveRecord, type Plan } from "#src/domain/plan/plan.ts";

/** What has been recorded for a question, in one word: an answer, none, or one that lacks its reason. */
export type QuestionState = AnswerValue | "open" | "reasonMissing";

export function questionState(answer: Answer | undefined): QuestionState {
  if (answer?.value === undefined) return "open";
  return isAnswered(answer) ? answer.value : "reasonMissing";
}

/** The evidence for one answer, in no particular order. */
export function evidenceOfAnswer(plan: Plan, questionId: string): Evidence[] {
  return Object.values(plan.evidence).filter(
    ({ subjectKind, subjectId, deletedAt }) =>
      subjectKind === "answers" && subjectId === questionId && deletedAt === undefined,
  );
}

/** Why a `proven` answer counts as `documented`; undefined for every other answer and where it counts. */
export function provenRemark(
  plan: Plan,
  questionId: string,
  at: string,
): "provenWithoutEvidence" | "provenEvidenceTooOld" | undefined {
  if (liveRecord(plan, "answers", questionId)?.value !== "proven") return undefined;
  const status = provenStatus(evidenceOfAnswer(plan, questionId), at);
  return status === "proven" ? undefined : status;
}
