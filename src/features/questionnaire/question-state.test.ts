import { describe, expect, test } from "vitest";
import type { Evidence } from "#src/domain/plan/evidence.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { provenRemark, questionState } from "#src/features/questionnaire/question-state.ts";

const id = "people.deputies";
const today = "2026-06-15";

describe("The state of a question", () => {
  test("is open without an answer, even with a note", () => {
    expect(questionState(undefined)).toBe("open");
    expect(questionState({ id, note: "Asked HR", flagged: true })).toBe("open");
  });

  test("is the answer, unknown included", () => {
    expect(questionState({ id, value: "unknown" })).toBe("unknown");
    expect(questionState({ id, value: "proven" })).toBe("proven");
  });

  test("says where a reason is missing", () => {
    expect(questionState({ id, value: "notApplicable" })).toBe("reasonMissing");
    expect(questionState({ id, value: "notApplicable", reason: "  " })).toBe("reasonMissing");
    expect(questionState({ id, value: "notApplicable", reason: "No site" })).toBe("notApplicable");
  });
});

describe("The remark on a proven answer", () => {
  const evidence = (fields: Partial<Evidence>): Evidence => ({
    id: "e1",
    subjectKind: "answers",
    subjectId: id,
    kind: "exercise",
    label: "Autumn exercise",
    date: "2026-01-10",
    ...fields,
  });
  const remarkWith = (...pieces: Evidence[]) =>
    provenRemark(planOf({ answers: [{ id, value: "proven" }], evidence: pieces }), id, today);

  test("is absent where a recent exercise shows it", () => {
    expect(remarkWith(evidence({}))).toBeUndefined();
  });

  test("says that evidence is missing or too old", () => {
    expect(remarkWith()).toBe("provenWithoutEvidence");
    expect(remarkWith(evidence({ kind: "document" }))).toBe("provenWithoutEvidence");
    expect(remarkWith(evidence({ date: "2025-06-14" }))).toBe("provenEvidenceTooOld");
  });

  test("does not take another subject's evidence, or a removed piece", () => {
    expect(remarkWith(evidence({ subjectId: "people.training" }))).toBe("provenWithoutEvidence");
    expect(remarkWith(evidence({ subjectKind: "responsibilities" }))).toBe("provenWithoutEvidence");
    expect(remarkWith(evidence({ deletedAt: "2026-02-01T00:00:00.000Z" }))).toBe("provenWithoutEvidence");
  });

  test("is not made on other answers", () => {
    expect(provenRemark(planOf({ answers: [{ id, value: "documented" }] }), id, today)).toBeUndefined();
    expect(provenRemark(planOf({}), id, today)).toBeUndefined();
  });
});
