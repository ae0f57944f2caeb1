import type { Criticality } from "#src/domain/continuity/model.ts";
import type { AnalysisStatus, yesNoUnknown } from "#src/domain/plan/activity.ts";
import type { ImpactLevel } from "#src/domain/plan/impact.ts";
import type { WhatIfTarget } from "#src/domain/plan/what-if.ts";

/** Words that stand for a value of the continuity model. */
export interface ModelValues {
  readonly criticalities: Readonly<Record<Criticality, string>>;
  readonly analysisStatuses: Readonly<Record<AnalysisStatus, string>>;
  readonly yesNoUnknown: Readonly<Record<(typeof yesNoUnknown)[number], string>>;
  readonly impactLevels: Readonly<Record<ImpactLevel, string>>;
  readonly whatIfTargets: Readonly<Record<WhatIfTarget, string>>;
  /** `{activity}`, `{category}`: names one impact, one resource, one failure. */
  readonly within: string;
  readonly nobodyAway: string;
  readonly fromTheStart: string;
  readonly ownRecovery: string;
  readonly methodDefault: string;
}

export interface ImpactWords {
  readonly title: string;
  readonly lead: string;
  readonly noActivities: string;
  readonly categories: string;
  readonly noCategories: string;
  readonly category: string;
  readonly objectives: string;
  readonly analysis: string;
  readonly proposedMtpd: string;
  /** `{duration}` */
  readonly proposedAfter: string;
  readonly proposedAtOnce: string;
  readonly neverIntolerable: string;
  readonly needs: string;
  readonly noNeeds: string;
  /** `{activity}` */
  readonly overTime: string;
  readonly noOverTime: string;
  readonly moment: string;
  readonly notJudged: string;
  readonly why: string;
  /** `{activity}` */
  readonly resources: string;
  readonly noResources: string;
  readonly resource: string;
}

export interface RegistersWords {
  readonly title: string;
  readonly lead: string;
  readonly roles: RegisterWords;
  readonly people: RegisterWords;
  readonly locations: RegisterWords;
  readonly systems: RegisterWords;
  readonly suppliers: RegisterWords;
  readonly utilities: RegisterWords;
  readonly needs: RegisterWords;
  readonly headcount: string;
  readonly atLeast: string;
  readonly replacedAfter: string;
  readonly holders: string;
  readonly deputies: string;
  /** `{count}`: people linked to a role. */
  readonly linked: string;
  /** `{linked}`, `{typed}` */
  readonly linkedAndTyped: string;
  readonly holds: string;
  readonly standsInFor: string;
  readonly worksAt: string;
  readonly contact: string;
  readonly address: string;
  readonly zone: string;
  readonly seats: string;
  readonly recovery: string;
  /** `{recovery}`, `{date}` */
  readonly testedOn: string;
  /** `{recovery}` */
  readonly notTested: string;
  readonly provider: string;
  readonly service: string;
  readonly backup: string;
  /** `{area}`: where nothing else is chosen. */
  readonly areaByRule: string;
  readonly what: string;
  readonly need: string;
}

/** A register's heading, and what is said where it is empty. */
export interface RegisterWords {
  readonly title: string;
  readonly none: string;
}

export interface WhatIfWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly chosen: string;
  readonly tried: string;
  /** `{scenario}` */
  readonly failures: string;
  readonly noFailures: string;
  readonly whatFails: string;
  readonly target: string;
  readonly start: string;
  readonly length: string;
}

/** Every word about the continuity model in the document. */
export interface ModelWords {
  readonly values: ModelValues;
  readonly impact: ImpactWords;
  readonly registers: RegistersWords;
  readonly whatIf: WhatIfWords;
}
