import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fraction, PlanAssessment, Readiness } from "#src/domain/assessment/assessment.ts";
import { compareFractions } from "#src/domain/assessment/fraction.ts";
import { visibleQuestions } from "#src/domain/assessment/visible-questions.ts";
import { answerValues, ladderSteps, type LadderStep } from "#src/domain/catalog.ts";
import { profileOf } from "#src/domain/plan/plan.ts";
import {
  arbitraryCase,
  arbitraryPlace,
  assessCase,
  elementAt,
  readinessPairs,
  rowsOfCase,
  withAnswer,
  withRow,
} from "#src/domain/testing/assessment-cases.ts";

/** Two steps of the ladder, the second not below the first. */
const twoSteps = fc.constantFrom(
  ...ladderSteps.flatMap((worse, index) =>
    ladderSteps.slice(index).map((better): [LadderStep, LadderStep] => [worse, better]),
  ),
);

function isAtMost(a: Fraction, b: Fraction): boolean {
  return compareFractions(a, b) <= 0;
}

/** The readiness of regions, areas or the whole whose low or high is lower than before: before and after. */
function lowered(before: PlanAssessment, after: PlanAssessment): (readonly [Readiness, Readiness])[] {
  return readinessPairs(before, after).filter(
    ([a, b]) => !isAtMost(a.exactLow, b.exactLow) || !isAtMost(a.exactHigh, b.exactHigh),
  );
}

describe("what a change does to a score", () => {
  it("a better answer never lowers low or high, anywhere", () => {
    fc.assert(
      fc.property(arbitraryCase, arbitraryPlace, twoSteps, (given, place, [worse, better]) => {
        const { id } = elementAt(given.catalog.questions, place);
        const found = lowered(
          assessCase(withAnswer(given, id, { value: worse })),
          assessCase(withAnswer(given, id, { value: better })),
        );
        expect(found).toEqual([]);
      }),
    );
  });

  it("a better control never lowers low or high, whoever is responsible", () => {
    fc.assert(
      fc.property(arbitraryCase, arbitraryPlace, twoSteps, (given, place, [worse, better]) => {
        const { record } = elementAt(rowsOfCase(given), place);
        const found = lowered(
          assessCase(withRow(given, { ...record, control: worse })),
          assessCase(withRow(given, { ...record, control: better })),
        );
        expect(found).toEqual([]);
      }),
    );
  });

  it("answering an open question never widens a range: the new one lies within the old", () => {
    fc.assert(
      fc.property(
        arbitraryCase,
        arbitraryPlace,
        fc.constantFrom(undefined, "unknown" as const),
        fc.constantFrom(...answerValues),
        (given, place, openValue, value) => {
          const { id } = elementAt(visibleQuestions(given.catalog, profileOf(given.plan).depth), place);
          const open = assessCase(withAnswer(given, id, openValue === undefined ? {} : { value: openValue }));
          const answered = assessCase(withAnswer(given, id, { value, reason: "We have none" }));
          for (const [before, after] of readinessPairs(open, answered)) {
            expect(isAtMost(before.exactLow, after.exactLow)).toBe(true);
            expect(isAtMost(after.exactHigh, before.exactHigh)).toBe(true);
          }
        },
      ),
    );
  });

  it("handing the provider a row that is not its own by the template never raises a score without evidence", () => {
    fc.assert(
      fc.property(arbitraryCase, arbitraryPlace, (given, place) => {
        const rows = rowsOfCase(given).filter(({ row }) => row.defaultResponsible !== "provider");
        const { record } = elementAt(rows, place);
        fc.pre(record.responsible !== "provider");
        const evidence = Object.fromEntries(
          Object.entries(given.plan.evidence).filter(([, { subjectId }]) => subjectId !== record.id),
        );
        const unproven = { ...given, plan: { ...given.plan, evidence } };
        const found = lowered(
          assessCase(withRow(unproven, { ...record, responsible: "provider" })),
          assessCase(unproven),
        );
        expect(found).toEqual([]);
      }),
    );
  });

  it("a suggestion gives back exactly what it says once it is carried out", () => {
    fc.assert(
      fc.property(arbitraryCase, arbitraryPlace, (given, place) => {
        const before = assessCase(given);
        const { item, planGain } = elementAt(before.suggestions, place);
        const row = rowsOfCase(given).find(({ record }) => record.id === item.id);
        const improved = row
          ? withRow(given, { ...row.record, responsible: "customer", control: "proven", owner: "Anna" })
          : withAnswer(given, item.id, { value: "proven" });
        const proof = {
          id: "proof",
          subjectKind: row ? "responsibilities" : "answers",
          subjectId: item.id,
          kind: "test",
          label: "Drill",
          date: given.at,
        } as const;
        const after = assessCase({
          ...improved,
          plan: { ...improved.plan, evidence: { ...given.plan.evidence, proof } },
        });
        const region = (assessment: PlanAssessment) => assessment.regions[item.region];
        const suggested = region(before).suggestions.find((suggestion) => suggestion.item === item);
        const gainOf = (a: number | undefined, b: number | undefined) => (b ?? NaN) - (a ?? NaN);
        expect(gainOf(region(before).readiness?.low, region(after).readiness?.low)).toBeCloseTo(
          suggested?.regionGain ?? 0,
          12,
        );
        expect(gainOf(before.whole?.low, after.whole?.low)).toBeCloseTo(planGain, 12);
      }),
    );
  });
});
