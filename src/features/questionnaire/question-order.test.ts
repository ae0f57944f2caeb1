import { describe, expect, test } from "vitest";
import type { AnswerValue } from "#src/domain/catalog.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import {
  findPosition,
  findResumeQuestion,
  placeOfQuestion,
  questionIdOfPlace,
} from "#src/features/questionnaire/question-order.ts";

const [deputies, training, backup, egress, activation] = smallCatalog.questions;

function answered(...ids: string[]) {
  return { answers: ids.map((id) => ({ id, value: "partial" satisfies AnswerValue as AnswerValue })) };
}

describe("The position of a question", () => {
  test("counts within its region and finds its neighbours across regions", () => {
    expect(findPosition(smallCatalog, "full", training!)).toEqual({
      number: 2,
      count: 2,
      previous: deputies,
      next: backup,
    });
  });

  test("leaves out what the depth does not ask", () => {
    expect(findPosition(smallCatalog, "start", backup!)).toEqual({
      number: 1,
      count: 1,
      previous: deputies,
      next: activation,
    });
  });

  test("has no neighbour beyond either end", () => {
    expect(findPosition(smallCatalog, "full", deputies!).previous).toBeUndefined();
    expect(findPosition(smallCatalog, "full", activation!).next).toBeUndefined();
  });

  test("of a question that is not asked has no number, but neighbours", () => {
    expect(findPosition(smallCatalog, "start", egress!)).toEqual({
      number: undefined,
      count: 0,
      previous: backup,
      next: activation,
    });
  });
});

describe("The question to resume with", () => {
  test("is the one where the planner left, answered or not", () => {
    const plan = planOf(answered(backup!.id));
    expect(findResumeQuestion(plan, smallCatalog, { lastQuestionId: backup!.id })).toBe(backup);
  });

  test("is the first unanswered one where the planner has not been yet", () => {
    const plan = planOf(answered(deputies!.id));
    expect(findResumeQuestion(plan, smallCatalog, {})).toBe(training);
  });

  test("is the first unanswered one where the last one is no longer asked", () => {
    const plan = planOf({}, "start");
    expect(findResumeQuestion(plan, smallCatalog, { lastQuestionId: egress!.id })).toBe(deputies);
  });

  test("is the first one where every question is answered", () => {
    const plan = planOf(answered(...smallCatalog.questions.map(({ id }) => id)));
    expect(findResumeQuestion(plan, smallCatalog, {})).toBe(deputies);
    expect(findResumeQuestion(plan, smallCatalog, { region: "S" })).toBe(backup);
  });

  test("in a region is the first unanswered one of that region, wherever the planner was", () => {
    const plan = planOf(answered(deputies!.id));
    const wanted = { region: "P", lastQuestionId: backup!.id } as const;
    expect(findResumeQuestion(plan, smallCatalog, wanted)).toBe(training);
  });

  test("is none where the depth asks nothing in the region", () => {
    expect(findResumeQuestion(planOf({}, "start"), smallCatalog, { region: "LS" })).toBeUndefined();
  });
});

describe("A remembered place", () => {
  test("leads back to its question", () => {
    expect(questionIdOfPlace(placeOfQuestion(egress!))).toBe(egress!.id);
  });

  test.each([undefined, "", "gaps", "questions", "actions/P/people.deputies"])(
    "'%s' leads to no question",
    (place) => {
      expect(questionIdOfPlace(place)).toBeUndefined();
    },
  );
});
