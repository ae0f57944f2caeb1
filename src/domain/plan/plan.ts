import type * as z from "zod/mini";
import { actionSchema } from "#src/domain/plan/action.ts";
import { answerSchema, detailSchema } from "#src/domain/plan/answer.ts";
import { contactSchema, privateContactSchema } from "#src/domain/plan/contact.ts";
import { evidenceSchema } from "#src/domain/plan/evidence.ts";
import { activitySchema } from "#src/domain/plan/activity.ts";
import { impactCategorySchema, impactSchema, minimumResourceSchema } from "#src/domain/plan/impact.ts";
import { needOptionSchema, needSchema } from "#src/domain/plan/needs.ts";
import { profileId, profileSchema, type Profile } from "#src/domain/plan/profile.ts";
import { recordKinds, type RecordKind } from "#src/domain/plan/record-kinds.ts";
import {
  locationSchema,
  personSchema,
  roleSchema,
  supplierSchema,
  systemSchema,
  utilitySchema,
} from "#src/domain/plan/resources.ts";
import { cloudServiceSchema, responsibilitySchema } from "#src/domain/plan/responsibility.ts";
import { scenarioSchema } from "#src/domain/plan/scenario.ts";
import {
  assumptionSchema,
  exclusionSchema,
  objectiveSchema,
  recipientSchema,
} from "#src/domain/plan/statements.ts";
import { modelSettingsSchema, whatIfFailureSchema, whatIfSchema } from "#src/domain/plan/what-if.ts";

/** The schema of each kind. To add a kind: its file in this folder, a line here, and its name in the list. */
export const recordSchemas = {
  profile: profileSchema,
  objectives: objectiveSchema,
  exclusions: exclusionSchema,
  assumptions: assumptionSchema,
  recipients: recipientSchema,
  answers: answerSchema,
  details: detailSchema,
  evidence: evidenceSchema,
  services: cloudServiceSchema,
  responsibilities: responsibilitySchema,
  scenarios: scenarioSchema,
  contacts: contactSchema,
  privateContacts: privateContactSchema,
  actions: actionSchema,
  activities: activitySchema,
  impactCategories: impactCategorySchema,
  impacts: impactSchema,
  minimumResources: minimumResourceSchema,
  roles: roleSchema,
  people: personSchema,
  locations: locationSchema,
  systems: systemSchema,
  suppliers: supplierSchema,
  utilities: utilitySchema,
  needs: needSchema,
  needOptions: needOptionSchema,
  modelSettings: modelSettingsSchema,
  whatIfs: whatIfSchema,
  whatIfFailures: whatIfFailureSchema,
} as const satisfies Readonly<Record<RecordKind, z.ZodMiniType>>;

export type RecordOf<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>;
export type PlanRecord = RecordOf<RecordKind>;

/**
 * A whole plan in memory: maps of records by id. Never mutated; a change makes a new plan that shares what
 * did not change.
 */
export type Plan = { readonly id: string } & {
  readonly [K in RecordKind]: Readonly<Record<string, RecordOf<K>>>;
};

/** A plan without a single record: what rows from the database are put into. */
export function emptyPlan(id: string): Plan {
  const kinds = Object.fromEntries(recordKinds.map((kind) => [kind, {}]));
  return { ...kinds, id } as Plan;
}

/** The profile of a plan, or one with the defaults where its record is missing or could not be read. */
export function profileOf(plan: Plan): Profile {
  return (
    plan.profile[profileId] ?? {
      id: profileId,
      title: "",
      classification: "internal",
      language: "en",
      depth: "standard",
      createdAt: "1970-01-01T00:00:00.000Z",
    }
  );
}

/** Compares as the machine does, not as a language does: the same order on every device. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The records of a kind that are not deleted, in their order (those without an order key last, by id). */
export function liveRecords<K extends RecordKind>(plan: Plan, kind: K): RecordOf<K>[] {
  const records = Object.values(plan[kind]) as RecordOf<K>[];
  return records
    .filter((record) => record.deletedAt === undefined)
    .sort((a, b) => compareText(a.order ?? "~", b.order ?? "~") || compareText(a.id, b.id));
}

/** The record with this id, unless it is missing or deleted. */
export function liveRecord<K extends RecordKind>(plan: Plan, kind: K, id: string): RecordOf<K> | undefined {
  const records = plan[kind] as Readonly<Record<string, RecordOf<K>>>;
  const record = Object.hasOwn(records, id) ? records[id] : undefined;
  return record?.deletedAt === undefined ? record : undefined;
}
