import * as fc from "fast-check";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import type { PlanAssessment, Readiness } from "#src/domain/assessment/assessment.ts";
import { templateWithId } from "#src/domain/assessment/rate-plan.ts";
import type { Catalog, ResponsibilityRow } from "#src/domain/catalog.ts";
import type { Answer } from "#src/domain/plan/answer.ts";
import { liveRecord, liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { responsibilityId, type Responsibility } from "#src/domain/plan/responsibility.ts";
import { arbitraryCatalog } from "#src/domain/testing/arbitrary-catalog.ts";
import { arbitraryAssessmentDate } from "#src/domain/testing/arbitrary-fields.ts";
import { arbitraryPlan } from "#src/domain/testing/arbitrary-plan.ts";

/** Everything that an assessment is made from. */
export interface AssessmentCase {
  readonly plan: Plan;
  readonly catalog: Catalog;
  /** `YYYY-MM-DD` */
  readonly at: string;
}

/** A generated plan over a generated catalogue, with a date near its evidence. */
export const arbitraryCase: fc.Arbitrary<AssessmentCase> = arbitraryCatalog.chain((catalog) =>
  fc.record({ plan: arbitraryPlan(catalog), catalog: fc.constant(catalog), at: arbitraryAssessmentDate }),
);

/** A place in a list of any length, counted round. */
export const arbitraryPlace = fc.nat({ max: 1000 });

/** The element at a place; the case does not count where the list is empty. */
export function elementAt<T>(list: readonly T[], place: number): T {
  fc.pre(list.length > 0);
  return list[place % list.length] as T;
}

export function assessCase({ plan, catalog, at }: AssessmentCase): PlanAssessment {
  return assessPlan(plan, catalog, at);
}

/** The case with this answer in place of what was recorded for the question. */
export function withAnswer(given: AssessmentCase, id: string, fields: Omit<Answer, "id">): AssessmentCase {
  const { plan } = given;
  return { ...given, plan: { ...plan, answers: { ...plan.answers, [id]: { id, ...fields } } } };
}

/** The case with this record in place of what was recorded for the matrix row. */
export function withRow(given: AssessmentCase, record: Responsibility): AssessmentCase {
  const { plan } = given;
  const responsibilities = { ...plan.responsibilities, [record.id]: record };
  return { ...given, plan: { ...plan, responsibilities } };
}

/** The matrix rows of the plan's services, each with its record or with an empty one. */
export function rowsOfCase({
  plan,
  catalog,
}: AssessmentCase): { readonly row: ResponsibilityRow; readonly record: Responsibility }[] {
  return liveRecords(plan, "services").flatMap((service) =>
    (templateWithId(catalog, service.templateId)?.rows ?? []).map((row) => {
      const id = responsibilityId(service.id, row.id);
      const recorded = liveRecord(plan, "responsibilities", id);
      return { row, record: recorded ?? { id, serviceId: service.id, rowId: row.id } };
    }),
  );
}

/** Every readiness of an assessment: the regions, the areas, the whole. */
export function readinessesOf({ regions, areas, whole }: PlanAssessment): (Readiness | null)[] {
  return [...Object.values(regions).map(({ readiness }) => readiness), ...Object.values(areas), whole];
}

/** Each readiness of two assessments side by side, where both have one. */
export function readinessPairs(
  before: PlanAssessment,
  after: PlanAssessment,
): (readonly [Readiness, Readiness])[] {
  const others = readinessesOf(after);
  return readinessesOf(before).flatMap((readiness, index) => {
    const other = others[index];
    return readiness && other ? [[readiness, other] as const] : [];
  });
}
