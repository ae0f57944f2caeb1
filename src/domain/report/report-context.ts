import type { PlanAssessment } from "#src/domain/assessment/assessment.ts";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import { evidenceBySubject, type EvidenceLookup } from "#src/domain/assessment/evidence-by-subject.ts";
import { matrixOf, type Matrix } from "#src/domain/assessment/matrix.ts";
import { visibleQuestions } from "#src/domain/assessment/visible-questions.ts";
import type { Catalog, CatalogText, Question } from "#src/domain/catalog.ts";
import { analysePlan, type PlanAnalysis } from "#src/domain/overlap/plan-analysis.ts";
import { lastChangeOf } from "#src/domain/plan/last-change.ts";
import { livePlan } from "#src/domain/plan/live-plan.ts";
import { liveRecords, profileOf, type Plan } from "#src/domain/plan/plan.ts";
import type { Profile } from "#src/domain/plan/profile.ts";
import type { CloudService } from "#src/domain/plan/responsibility.ts";
import { standingOf, type ReportVersion, type VersionStanding } from "#src/domain/report/report-version.ts";
import type { ReportWords } from "#src/domain/report/report-words.ts";
import { createWording, type Wording } from "#src/domain/report/wording.ts";

export interface ReportInput {
  readonly plan: Plan;
  readonly catalog: Catalog;
  readonly text: CatalogText;
  readonly words: ReportWords;
  /** The assessment date of a draft, `YYYY-MM-DD`: today. A sealed version is always rated as of its own day. */
  readonly at: string;
  /** Absent as long as it is not known: then the document says nothing of versions and fingerprints. */
  readonly version?: ReportVersion | undefined;
  /** `analysePlan` of the plan, where it has been worked out already; otherwise it is worked out here. */
  readonly analysis?: PlanAnalysis | undefined;
}

/** What every section is written from, worked out once. */
export interface ReportContext extends Wording {
  readonly plan: Plan;
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly at: string;
  readonly assessment: PlanAssessment;
  readonly analysis: PlanAnalysis;
  readonly evidenceFor: EvidenceLookup;
  /** Asked at the plan's depth, in catalogue order. */
  readonly asked: readonly Question[];
  /** In the order of the services; without a matrix where the catalogue does not know the template. */
  readonly services: readonly { readonly service: CloudService; readonly matrix: Matrix | undefined }[];
  /** The moment of the plan's last change. */
  readonly changedAt: string;
  readonly standing: VersionStanding | undefined;
}

export function createReportContext(input: ReportInput): ReportContext {
  const { plan, catalog, text, words } = input;
  const profile = profileOf(plan);
  const standing = input.version && standingOf(input.version);
  const sealed = standing?.version?.sealed;
  const at = sealed?.results.on ?? input.at;
  return {
    ...createWording(text, words, profile.language),
    plan,
    profile,
    catalog,
    at,
    assessment: assessPlan(plan, catalog, at),
    analysis: input.analysis ?? analysePlan(plan),
    evidenceFor: evidenceBySubject(plan),
    asked: visibleQuestions(catalog, profile.depth),
    services: liveRecords(plan, "services").map((service) => ({
      service,
      matrix: matrixOf(plan, service, catalog, at),
    })),
    // What is deleted in a draft makes no difference to the version that it is the same as.
    changedAt: lastChangeOf(sealed === undefined ? plan : livePlan(plan)),
    standing,
  };
}
