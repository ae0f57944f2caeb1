import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanAssessment, RatedItem } from "#src/domain/assessment/assessment.ts";
import { addSums } from "#src/domain/assessment/readiness.ts";
import { visibleQuestions } from "#src/domain/assessment/visible-questions.ts";
import { regionIds } from "#src/domain/catalog.ts";
import { profileOf, type Plan } from "#src/domain/plan/plan.ts";
import {
  arbitraryCase,
  arbitraryPlace,
  assessCase,
  elementAt,
  readinessesOf,
  withAnswer,
} from "#src/domain/testing/assessment-cases.ts";

/** Everything an assessment says, as text; the map spelled out. */
function bytes(assessment: PlanAssessment): string {
  return JSON.stringify({ ...assessment, itemsById: [...assessment.itemsById] });
}

function reversed<T>(map: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).reverse());
}

describe("what every score keeps to", () => {
  it("low is never above high, and every share is between 0 and 1", () => {
    fc.assert(
      fc.property(arbitraryCase, (given) => {
        for (const readiness of readinessesOf(assessCase(given))) {
          if (!readiness) continue;
          const { low, high, coverage, evidenced, sum } = readiness;
          expect(0 <= low && low <= high && high <= 1).toBe(true);
          expect(0 <= evidenced && evidenced <= coverage && coverage <= 1).toBe(true);
          expect(readiness.isRated).toBe(sum.answeredWeight * 5 >= sum.weight * 3);
        }
      }),
    );
  });

  it("low and high are their exact fractions, and those follow from the items", () => {
    fc.assert(
      fc.property(arbitraryCase, (given) => {
        const assessment = assessCase(given);
        for (const readiness of readinessesOf(assessment)) {
          if (!readiness) continue;
          const { low, high, exactLow, exactHigh } = readiness;
          expect(low).toBe(exactLow.numerator / exactLow.denominator);
          expect(high).toBe(exactHigh.numerator / exactHigh.denominator);
        }
        const counting = [...assessment.itemsById.values()].filter(({ state }) => state !== "out");
        const total = (of: (item: RatedItem) => number) => counting.reduce((sum, item) => sum + of(item), 0);
        const { exactLow, exactHigh } = assessment.whole ?? {};
        const denominator = total((item) => 3 * item.weight);
        const low = total((item) => item.weight * item.lowThirds);
        const high = total((item) => item.weight * item.highThirds);
        expect((exactLow?.numerator ?? 0) * denominator).toBe((exactLow?.denominator ?? 0) * low);
        expect((exactHigh?.numerator ?? 0) * denominator).toBe((exactHigh?.denominator ?? 0) * high);
      }),
    );
  });

  it("the sums of the regions add up to the sum of the whole", () => {
    fc.assert(
      fc.property(arbitraryCase, (given) => {
        const { regions, whole } = assessCase(given);
        const sums = regionIds.flatMap((region) => regions[region].readiness?.sum ?? []);
        expect(addSums(sums)).toEqual(whole?.sum ?? addSums([]));
      }),
    );
  });
});

describe("what a score does not depend on", () => {
  it("the order of questions, templates and rows is irrelevant", () => {
    fc.assert(
      fc.property(arbitraryCase, (given) => {
        const { questions, templates } = given.catalog;
        const catalog = {
          ...given.catalog,
          questions: questions.toReversed(),
          templates: templates
            .toReversed()
            .map(({ id, sources, rows }) => ({ id, sources, rows: rows.toReversed() })),
        };
        const before = assessCase(given);
        const after = assessCase({ ...given, catalog });
        expect(readinessesOf(after)).toEqual(readinessesOf(before));
        expect(after.knockOuts).toEqual(before.knockOuts);
        expect(after.suggestions).toEqual(before.suggestions);
        expect(after.itemsById).toEqual(before.itemsById);
      }),
    );
  });

  it("the same plan gives the same bytes, in whatever order its records were written", () => {
    fc.assert(
      fc.property(arbitraryCase, (given) => {
        const once = bytes(assessCase(given));
        const { plan } = given;
        const rewritten: Plan = {
          ...plan,
          answers: reversed(plan.answers),
          evidence: reversed(plan.evidence),
          services: reversed(plan.services),
          responsibilities: reversed(plan.responsibilities),
        };
        expect(bytes(assessCase(given))).toBe(once);
        expect(bytes(assessCase(structuredClone({ ...given, plan: rewritten })))).toBe(once);
      }),
    );
  });

  it("hidden questions change nothing, whatever was answered", () => {
    fc.assert(
      fc.property(arbitraryCase, (given) => {
        const questions = visibleQuestions(given.catalog, profileOf(given.plan).depth);
        const asked = new Set(questions.map(({ id }) => id));
        const answers = Object.fromEntries(
          Object.entries(given.plan.answers).filter(([id]) => asked.has(id)),
        );
        const without = assessCase({
          ...given,
          plan: { ...given.plan, answers },
          catalog: { ...given.catalog, questions },
        });
        expect(bytes(assessCase(given))).toBe(bytes(without));
      }),
    );
  });

  it("a question that does not apply changes nothing", () => {
    fc.assert(
      fc.property(arbitraryCase, arbitraryPlace, (given, place) => {
        const { id } = elementAt(given.catalog.questions, place);
        const notApplicable = withAnswer(given, id, { value: "notApplicable", reason: "We have none" });
        const questions = given.catalog.questions.filter((question) => question.id !== id);
        const after = assessCase(notApplicable);
        const without = assessCase({ ...notApplicable, catalog: { ...given.catalog, questions } });
        expect(readinessesOf(after)).toEqual(readinessesOf(without));
        expect(after.knockOuts).toEqual(without.knockOuts);
        expect(after.suggestions).toEqual(without.suggestions);
      }),
    );
  });
});
