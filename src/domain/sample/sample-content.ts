import type { RegionId } from "#src/domain/catalog.ts";
import type { Action } from "#src/domain/plan/action.ts";
import type { Answer } from "#src/domain/plan/answer.ts";
import type { Contact, PrivateContact } from "#src/domain/plan/contact.ts";
import type { Evidence } from "#src/domain/plan/evidence.ts";
import type { Profile } from "#src/domain/plan/profile.ts";
import type { CloudService, Responsibility } from "#src/domain/plan/responsibility.ts";
import type { Scenario } from "#src/domain/plan/scenario.ts";
import type { SampleModel } from "#src/domain/sample/sample-model.ts";
import type { Assumption, Exclusion, Objective, Recipient } from "#src/domain/plan/statements.ts";

/**
 * A sample plan as data, in one language. Days are counted from the day on which the plan is made, so that
 * its evidence never looks older than intended.
 */
export interface SampleContent {
  /** The language that it is written in, which may differ from the one asked for. */
  readonly locale: string;
  readonly profile: SampleProfile;
  readonly objectives: readonly Pick<Objective, "text">[];
  readonly exclusions: readonly Pick<Exclusion, "text" | "reason">[];
  readonly assumptions: readonly Pick<Assumption, "text">[];
  readonly recipients: readonly Pick<Recipient, "name" | "role" | "form">[];
  readonly services: readonly SampleService[];
  /** By question id. */
  readonly answers: Readonly<Record<string, SampleAnswer>>;
  readonly scenarios: readonly Readonly<
    Pick<Scenario, "catalogId" | "name" | "note" | "people" | "location" | "systems">
  >[];
  readonly contacts: readonly SampleContact[];
  readonly actions: readonly SampleAction[];
  readonly model?: SampleModel;
}

export interface SampleProfile extends Readonly<
  Pick<
    Profile,
    "title" | "organisation" | "purpose" | "scope" | "owner" | "approver" | "classification" | "depth"
  >
> {
  readonly reviewInDays: number;
}

export interface SampleEvidence extends Readonly<Pick<Evidence, "kind" | "label" | "reference">> {
  readonly daysAgo?: number;
}

/** What is typed into a follow-up: text (numbers and option ids too), or a day before or after today. */
export type SampleDetail = string | { readonly daysAgo: number } | { readonly inDays: number };

export interface SampleAnswer extends Readonly<
  Pick<Answer, "value" | "reason" | "note" | "owner" | "flagged" | "flagNote">
> {
  readonly evidence?: readonly SampleEvidence[];
  /** By follow-up id. */
  readonly details?: Readonly<Record<string, SampleDetail>>;
}

export interface SampleRow extends Readonly<
  Pick<Responsibility, "responsible" | "reason" | "owner" | "control" | "controlReason" | "note">
> {
  readonly lastTestDaysAgo?: number;
  readonly evidence?: readonly SampleEvidence[];
}

export interface SampleService extends Readonly<Pick<CloudService, "templateId" | "name">> {
  /** By row id of the template. */
  readonly rows: Readonly<Record<string, SampleRow>>;
}

export interface SampleContact extends Readonly<
  Pick<Contact, "name" | "role" | "organisation" | "workPhone" | "workEmail" | "note">
> {
  readonly verifiedDaysAgo?: number;
  readonly private?: Readonly<Pick<PrivateContact, "phone" | "email" | "other">>;
}

export interface SampleAction extends Readonly<Pick<Action, "title" | "note" | "owner" | "status">> {
  /** Negative where it is overdue. */
  readonly dueInDays?: number;
  readonly doneDaysAgo?: number;
  readonly questionId?: string;
  /** A row of the matrix: place of the service in `services`, and row id. */
  readonly row?: { readonly service: number; readonly rowId: string };
  readonly region?: RegionId;
}
