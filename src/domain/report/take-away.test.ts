import { describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import type { AnswerValue } from "#src/domain/catalog.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { takeAway } from "#src/domain/report/take-away.ts";
import { createWording } from "#src/domain/report/wording.ts";
import { worstGaps } from "#src/domain/report/worst-gaps.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";

const wording = createWording(smallCatalogText, reportWords, "en");

function planWith(answers: Readonly<Record<string, AnswerValue>>): Plan {
  return planOf({
    answers: Object.entries(answers).map(([id, value]) => ({ id, value, reason: "A reason" })),
    evidence: Object.keys(answers).map((subjectId) => ({
      id: `evidence-${subjectId}`,
      subjectKind: "answers" as const,
      subjectId,
      kind: "test" as const,
      label: "Test",
      date: "2026-05-01",
    })),
  });
}

const allOf = (value: AnswerValue) => Object.fromEntries(smallCatalog.questions.map(({ id }) => [id, value]));

function sentence(answers: Readonly<Record<string, AnswerValue>>): string {
  const plan = planWith(answers);
  return takeAway(assessPlan(plan, smallCatalog, "2026-06-15"), plan, wording);
}

describe("the take-away sentence", () => {
  test("says that too little is answered", () => {
    expect(sentence({})).toBe(
      "Too little is known to say where this plan is weakest: 0% so far. A region is rated once 60% of it is known.",
    );
  });

  test("says that nothing applies", () => {
    expect(sentence(allOf("notApplicable"))).toBe(
      "Nothing that was asked applies, so there is no gap to state.",
    );
  });

  test("names the region with the lowest readiness and what costs it most", () => {
    expect(sentence({ ...allOf("proven"), "people.training": "partial" })).toBe(
      "The weakest region is People, with a gap of 27%. Most is lost at “Yearly training” (Partial).",
    );
  });

  test("names a knock-out that strikes, and the regions that are not rated yet", () => {
    expect(sentence({ "systems.backup-restore": "none", "people.deputies": "proven" })).toBe(
      "The weakest region is Systems, with a gap of 100%. Nothing is in place for “Backup and restore”, and without it the rest of the region helps little. 2 regions are not rated yet.",
    );
  });

  test("says so where the weakest region is only open, not bad", () => {
    expect(sentence({ "people.deputies": "proven" })).toBe(
      "The weakest region is People, with a gap of 0–40%. All of that gap is still open. The answer to “Yearly training” would settle most. 3 regions are not rated yet.",
    );
  });

  test("names a knock-out that strikes although no region can be rated", () => {
    const catalog = {
      ...smallCatalog,
      questions: smallCatalog.questions.map((question) => ({ ...question, region: "P" as const })),
    };
    const plan = planWith({ "people.deputies": "none" });
    expect(takeAway(assessPlan(plan, catalog, "2026-06-15"), plan, wording)).toBe(
      "Too little is known to rate any region, but one thing is certain: nothing is in place for “Deputies for critical roles” (People).",
    );
  });

  test("says that no gap is left", () => {
    expect(sentence(allOf("proven"))).toBe("No gap is left in what is rated: every answer there is proven.");
  });
});

describe("the worst gaps", () => {
  const assessment = assessPlan(
    planWith({ "people.deputies": "partial", "people.training": "none", "all.activation": "unknown" }),
    smallCatalog,
    "2026-06-15",
  );

  test("are answers, worst first; what is unknown or open is not among them", () => {
    expect(worstGaps(assessment, 5).map(({ item }) => item.id)).toEqual([
      "people.deputies",
      "people.training",
    ]);
  });

  test("are as many as asked for", () => {
    expect(worstGaps(assessment, 1)).toHaveLength(1);
  });
});
