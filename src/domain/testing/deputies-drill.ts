import type { AnswerValue } from "#src/domain/catalog.ts";
import type { Answer } from "#src/domain/plan/answer.ts";

/** The day on which the tests of single rules look at a plan. */
export const ratingDay = "2026-06-15";

/** Proof that there are deputies. */
export const drill = {
  id: "drill",
  subjectKind: "answers",
  subjectId: "people.deputies",
  kind: "test",
  label: "Drill",
  date: ratingDay,
} as const;

/** Answers by question id, each with a reason in case it does not apply. */
export function answersOf(values: Readonly<Record<string, AnswerValue>>): Answer[] {
  return Object.entries(values).map(([id, value]) => ({ id, value, reason: "Because" }));
}
