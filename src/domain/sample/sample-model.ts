import type { Activity } from "#src/domain/plan/activity.ts";
import type { ImpactCategory, ImpactLevel, MinimumResource } from "#src/domain/plan/impact.ts";
import type { Location, Person, Role, Supplier, System, Utility } from "#src/domain/plan/resources.ts";
import type { ModelSettings, WhatIf, WhatIfFailure } from "#src/domain/plan/what-if.ts";

/** The continuity model of a sample plan. Ids are its own and stay, so that records can name each other. */
export interface SampleModel {
  readonly settings: Readonly<Omit<ModelSettings, BaseField>>;
  readonly impactCategories: readonly Sample<ImpactCategory>[];
  readonly activities: readonly SampleActivity[];
  readonly roles: readonly Sample<Role>[];
  readonly people: readonly SamplePerson[];
  readonly locations: readonly WithNeeds<Location>[];
  readonly systems: readonly SampleSystem[];
  readonly suppliers: readonly WithNeeds<Supplier>[];
  readonly utilities: readonly WithNeeds<Utility>[];
  readonly whatIfs: readonly SampleWhatIf[];
}

type BaseField = "id" | "order" | "changedAt" | "changedBy" | "deletedAt";
type Stamp = "order" | "changedAt" | "changedBy" | "deletedAt";
type Sample<T extends { readonly id: string }> = Readonly<Omit<T, Stamp>>;

interface Needing {
  readonly needs?: readonly SampleNeed[];
}
type WithNeeds<T extends { readonly id: string }> = Sample<T> & Needing;

/** What has to work, and what can take over, best first. */
export interface SampleNeed {
  readonly of: string;
  readonly or?: readonly {
    readonly node: string;
    /** Minutes. */
    readonly after?: number;
    readonly upTo?: number;
  }[];
  readonly note?: string;
}

export interface SampleActivity extends Omit<
  WithNeeds<Activity>,
  "analysedOn" | "approvedOn" | "nextReview"
> {
  readonly analysedDaysAgo?: number;
  readonly approvedDaysAgo?: number;
  readonly nextReviewInDays?: number;
  /** By category id. */
  readonly impacts: Readonly<Record<string, SampleImpact>>;
  readonly resources: readonly Readonly<Omit<MinimumResource, BaseField | "activityId">>[];
}

export interface SampleImpact {
  /** From how many minutes on the harm has a level; before the first it has none. */
  readonly from: { readonly [L in Exclude<ImpactLevel, "none">]?: number };
  readonly justification: string;
}

export interface SamplePerson extends Readonly<
  Omit<Person, BaseField | "holds" | "deputises" | "contactId">
> {
  readonly holds?: readonly string[];
  readonly deputises?: readonly string[];
  /** The name of a contact of the sample. */
  readonly contact?: string;
}

export interface SampleSystem extends Omit<WithNeeds<System>, "serviceId" | "recoveryTestedOn"> {
  /** Its place among the services of the sample. */
  readonly service?: number;
  readonly recoveryTestedDaysAgo?: number;
}

export interface SampleWhatIf extends Readonly<Omit<WhatIf, BaseField>> {
  readonly failures: readonly Readonly<Omit<WhatIfFailure, BaseField | "whatIfId">>[];
}
