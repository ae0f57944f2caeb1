import type { PlanAssessment } from "#src/domain/assessment/assessment.ts";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import { evidenceBySubject, type EvidenceLookup } from "#src/domain/assessment/evidence-by-subject.ts";
import { matrixOf, type Matrix } from "#src/domain/assessment/matrix.ts";
import { visibleQuestions } from "#src/domain/assessment/visible-questions.ts";
import type { Catalog, CatalogText, Question } from "#src/domain/catalog.ts";
import { liveRecords, profileOf, type Plan, type PlanRecord } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";
import type { Profile } from "#src/domain/plan/profile.ts";
import type { CloudService } from "#src/domain/plan/responsibility.ts";
import type { ReportWords } from "#src/domain/report/report-words.ts";
import { createWording, type Wording } from "#src/domain/report/wording.ts";

export interface ReportInput {
  readonly plan: Plan;
  readonly catalog: Catalog;
  readonly text: CatalogText;
  readonly words: ReportWords;
  /** The assessment date, `YYYY-MM-DD`: today for a draft. */
  readonly at: string;
}

/** What every section is written from, worked out once. */
export interface ReportContext extends Wording {
  readonly plan: Plan;
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly at: string;
  readonly assessment: PlanAssessment;
  readonly evidenceFor: EvidenceLookup;
  /** Asked at the plan's depth, in catalogue order. */
  readonly asked: readonly Question[];
  /** In the order of the services; without a matrix where the catalogue does not know the template. */
  readonly services: readonly { readonly service: CloudService; readonly matrix: Matrix | undefined }[];
  /** The moment of the plan's last change. */
  readonly changedAt: string;
}

export function createReportContext({ plan, catalog, text, words, at }: ReportInput): ReportContext {
  const profile = profileOf(plan);
  return {
    ...createWording(text, words, profile.language),
    plan,
    profile,
    catalog,
    at,
    assessment: assessPlan(plan, catalog, at),
    evidenceFor: evidenceBySubject(plan),
    asked: visibleQuestions(catalog, profile.depth),
    services: liveRecords(plan, "services").map((service) => ({
      service,
      matrix: matrixOf(plan, service, catalog, at),
    })),
    changedAt: lastChangeOf(plan, profile.createdAt),
  };
}

/** Deleting is a change too, so deleted records count here. */
function lastChangeOf(plan: Plan, createdAt: string): string {
  let last = createdAt;
  for (const kind of recordKinds) {
    for (const { changedAt } of Object.values(plan[kind]) as PlanRecord[]) {
      if (changedAt !== undefined && changedAt > last) last = changedAt;
    }
  }
  return last;
}
