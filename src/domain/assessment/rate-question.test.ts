import { describe, expect, it } from "vitest";
import { isAnswered, rateQuestion } from "#src/domain/assessment/rate-question.ts";
import type { AnswerValue, Question } from "#src/domain/catalog.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";

const at = "2026-06-15";
const question = smallCatalog.questions[0] as Question;
const test = { kind: "test", date: "2026-06-01" } as const;

function rate(value: AnswerValue | undefined, reason?: string, evidence: readonly (typeof test)[] = [test]) {
  const answer = {
    id: question.id,
    ...(value !== undefined && { value }),
    ...(reason !== undefined && { reason }),
  };
  return rateQuestion(question, answer, evidence, at);
}

describe("rateQuestion", () => {
  it.each([
    ["none", 0],
    ["partial", 1],
    ["documented", 2],
    ["proven", 3],
  ] as const)("gives %s a credit of %i thirds", (value, thirds) => {
    expect(rate(value)).toEqual({
      kind: "question",
      id: "people.deputies",
      region: "P",
      weight: 3,
      recorded: value,
      state: "rated",
      counts: value,
      lowThirds: thirds,
      highThirds: thirds,
      remarks: [],
    });
  });

  it("leaves unknown and unanswered open, anything from nothing to proven", () => {
    const open = { state: "open", counts: undefined, lowThirds: 0, highThirds: 3, remarks: [] };
    expect(rate("unknown")).toMatchObject(open);
    expect(rate(undefined)).toMatchObject(open);
    expect(rateQuestion(question, undefined, [], at)).toMatchObject({ ...open, recorded: undefined });
  });

  it("takes a question that does not apply out of the sum", () => {
    expect(rate("notApplicable", "We have no site")).toMatchObject({ state: "out", remarks: [] });
  });

  it("keeps a question open that does not apply for no reason", () => {
    const open = { state: "open", highThirds: 3, remarks: ["notApplicableWithoutReason"] };
    expect(rate("notApplicable")).toMatchObject(open);
    expect(rate("notApplicable", " \n")).toMatchObject(open);
  });

  it("counts proven without a dated test as documented, and says so", () => {
    expect(rate("proven", undefined, [])).toMatchObject({
      recorded: "proven",
      counts: "documented",
      lowThirds: 2,
      highThirds: 2,
      remarks: ["provenWithoutEvidence"],
    });
  });

  it("counts proven with evidence that is too old as documented, and says so", () => {
    const rated = rateQuestion(
      question,
      { id: question.id, value: "proven" },
      [{ kind: "test", date: "2024-01-01" }],
      at,
    );
    expect(rated).toMatchObject({ counts: "documented", remarks: ["provenEvidenceTooOld"] });
  });

  it("asks no evidence of the weaker steps", () => {
    expect(rate("documented", undefined, [])).toMatchObject({ counts: "documented", remarks: [] });
  });
});

describe("isAnswered", () => {
  const id = question.id;

  it("needs a value; a note or a flag alone is no answer", () => {
    expect(isAnswered(undefined)).toBe(false);
    expect(isAnswered({ id, note: "Ask Bo", flagged: true })).toBe(false);
    expect(isAnswered({ id, value: "none" })).toBe(true);
    expect(isAnswered({ id, value: "unknown" })).toBe(true);
  });

  it("needs a reason where the question does not apply", () => {
    expect(isAnswered({ id, value: "notApplicable" })).toBe(false);
    expect(isAnswered({ id, value: "notApplicable", reason: "We rent no site" })).toBe(true);
  });
});
