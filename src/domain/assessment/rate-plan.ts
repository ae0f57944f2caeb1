import type { RatedItem } from "#src/domain/assessment/assessment.ts";
import { evidenceBySubject } from "#src/domain/assessment/evidence-by-subject.ts";
import { rateQuestion } from "#src/domain/assessment/rate-question.ts";
import { rateResponsibility } from "#src/domain/assessment/rate-responsibility.ts";
import { visibleQuestions } from "#src/domain/assessment/visible-questions.ts";
import type { Catalog, ResponsibilityTemplate } from "#src/domain/catalog.ts";
import { liveRecord, liveRecords, profileOf, type Plan } from "#src/domain/plan/plan.ts";
import { responsibilityId } from "#src/domain/plan/responsibility.ts";

/** The template with this id, unless the catalogue does not know it. */
export function templateWithId(catalog: Catalog, id: string): ResponsibilityTemplate | undefined {
  return catalog.templates.find((template) => template.id === id);
}

/**
 * Everything in a plan that has a say in its score: the questions asked at the plan's depth in catalogue
 * order, then every row of every service in the services' order. A service whose template the catalogue does
 * not know has no rows.
 *
 * @param at the assessment date, `YYYY-MM-DD`
 */
export function ratePlan(plan: Plan, catalog: Catalog, at: string): RatedItem[] {
  const evidenceFor = evidenceBySubject(plan);
  const items = visibleQuestions(catalog, profileOf(plan).depth).map((question) =>
    rateQuestion(question, liveRecord(plan, "answers", question.id), evidenceFor("answers", question.id), at),
  );
  for (const service of liveRecords(plan, "services")) {
    for (const row of templateWithId(catalog, service.templateId)?.rows ?? []) {
      const id = responsibilityId(service.id, row.id);
      const record = liveRecord(plan, "responsibilities", id);
      items.push(rateResponsibility(service.id, row, record, evidenceFor("responsibilities", id), at));
    }
  }
  return items;
}
