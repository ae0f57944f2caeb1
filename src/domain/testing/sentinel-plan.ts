import * as z from "zod/mini";
import {
  answerValues,
  areaHits,
  evidenceKinds,
  regionIds,
  responsibleParties,
  type Catalog,
} from "#src/domain/catalog.ts";
import { actionStatuses } from "#src/domain/plan/action.ts";
import {
  count,
  fingerprintText,
  id,
  idSet,
  instant,
  languageTag,
  longText,
  minutes,
  orderKey,
  plainDate,
  share,
  shortText,
} from "#src/domain/plan/fields.ts";
import type { FieldValue } from "#src/domain/plan/operations.ts";
import { emptyPlan, recordSchemas, type Plan } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { profileId } from "#src/domain/plan/profile.ts";
import { responsibilityId } from "#src/domain/plan/responsibility.ts";
import { givenModelRecords } from "#src/domain/testing/sentinel-model-records.ts";
import { one, turn, type GivenRecord } from "#src/domain/testing/sentinel-record.ts";

/** How a field of a record is walked: by a unique text, a unique date, or by changing it. */
export type LeafType =
  | "text"
  | "date"
  | "instant"
  | "minutes"
  | "count"
  | "share"
  | "choice"
  | "flag"
  | "reference"
  | "set"
  | "key"
  | "fingerprint";

export interface Leaf {
  readonly kind: RecordKind;
  readonly recordId: string;
  readonly field: string;
  readonly type: LeafType;
  /**
   * As it stands in the record: a text such as "Zq0042x", unique in the plan, or a date or a number that no other
   * has; the ids of a set, each after a blank.
   */
  readonly value: string;
}

export interface SentinelPlan {
  readonly plan: Plan;
  /** Every field of every record that is not deleted. */
  readonly leaves: readonly Leaf[];
  /** Texts and dates of deleted records, one of each kind but the profile: no document may show them. */
  readonly deleted: readonly Leaf[];
}

/** The day on which tests assess a sentinel plan. */
export const sentinelDate = "2026-06-15";

/** The type of every field of a kind, read from its schema; a new sort of field must be named here. */
export function leafTypesOf(kind: RecordKind): ReadonlyMap<string, LeafType> {
  const shape: Readonly<Record<string, z.core.$ZodType>> = recordSchemas[kind].shape;
  return new Map(
    Object.entries(shape).map(([field, schema]) => [field, leafType(`${kind}.${field}`, schema)]),
  );
}

function leafType(name: string, schema: z.core.$ZodType): LeafType {
  const field = schema instanceof z.ZodMiniExactOptional ? schema._zod.def.innerType : schema;
  const types = new Map<z.core.$ZodType, LeafType>([
    [minutes, "minutes"],
    [count, "count"],
    [share, "share"],
    [idSet, "set"],
    [shortText, "text"],
    [longText, "text"],
    [plainDate, "date"],
    [instant, "instant"],
    [id, "reference"],
    [orderKey, "key"],
    [fingerprintText, "fingerprint"],
    [languageTag, "choice"],
  ]);
  const type = types.get(field);
  if (type) return type;
  if (field instanceof z.ZodMiniEnum) return "choice";
  if (field instanceof z.ZodMiniLiteral) return "flag";
  throw new Error(`${name} is a new sort of field: say how a sentinel is put into it`);
}

/**
 * Hands out texts, dates and numbers, each once, and none that would be found in another: days from 10 ("1 May" stands
 * in "11 May"), lengths of 10 to 23 hours and 10 to 59 minutes, shares with one decimal, counts from 7001.
 */
function createSource() {
  let texts = 0;
  let days = 0;
  let fingerprints = 0;
  let lengths = 0;
  let counts = 7000;
  let shares = 0;
  const nextDate = (): string => {
    const date = new Date(Date.UTC(1950, 0, 1 + days++)).toISOString().slice(0, 10);
    return date.endsWith("-31") || date.slice(8) < "10" ? nextDate() : date;
  };
  return {
    text: (): string => `Zq${String(++texts).padStart(4, "0")}x`,
    date: nextDate,
    instant: (): string => `${nextDate()}T12:00:00.000Z`,
    minutes: (): string => {
      const [hours, rest] = [10 + Math.floor(lengths / 50), 10 + (lengths % 50)];
      if (hours > 23) throw new Error("No length is left that nothing else has");
      lengths += 1;
      return String(hours * 60 + rest);
    },
    count: (): string => String(++counts),
    share: (): string => String((103 + 10 * shares++) / 1000),
    fingerprint: (): string => String(++fingerprints).padStart(64, "0"),
  };
}

/**
 * A plan with every field of every kind of record filled in: an answer for each question, a detail for each
 * follow-up, a service for each template with a record for each row, evidence for all of them, and one of
 * each that the catalogue does not know. A record is filled in from its schema, so a new field is in it.
 */
export function createSentinelPlan(catalog: Catalog): SentinelPlan {
  const source = createSource();
  const leaves: Leaf[] = [];
  const deleted: Leaf[] = [];
  const records = new Map<RecordKind, Record<string, unknown>>();

  const add = (kind: RecordKind, given: GivenRecord["given"], isDeleted = false): void => {
    const record: Record<string, FieldValue> = {};
    for (const [field, type] of leafTypesOf(kind)) {
      if (field === "deletedAt" && !isDeleted) continue;
      const value = Object.hasOwn(given, field) ? given[field] : freshValue(field, type, source);
      if (value === undefined) continue;
      record[field] = asRecorded(value, type);
      (isDeleted ? deleted : leaves).push({ kind, recordId: given.id, field, type, value });
    }
    records.set(kind, { ...records.get(kind), [given.id]: record });
  };

  for (const { kind, given } of givenRecords(catalog)) {
    add(kind, given);
    if (kind !== "profile" && !records.get(kind)?.["deleted"]) add(kind, { ...given, id: "deleted" }, true);
  }
  return {
    plan: { ...emptyPlan("sentinel-plan"), ...(Object.fromEntries(records) as Partial<Plan>) },
    leaves,
    deleted,
  };
}

function asRecorded(value: string, type: LeafType): FieldValue {
  if (type === "flag") return true;
  if (type === "minutes" || type === "count" || type === "share") return Number(value);
  if (type !== "set") return value;
  return Object.fromEntries(value.split(" ").map((member): [string, true] => [member, true]));
}

function freshValue(
  field: string,
  type: LeafType,
  source: ReturnType<typeof createSource>,
): string | undefined {
  switch (type) {
    case "text":
      return source.text();
    case "date":
      return source.date();
    case "instant":
      return source.instant();
    case "minutes":
      return source.minutes();
    case "count":
      return source.count();
    case "share":
      return source.share();
    case "fingerprint":
      return source.fingerprint();
    case "flag":
      return "true";
    case "key":
      return "a0";
    case "choice":
    case "reference":
    case "set":
      throw new Error(`Give ${field} a value`);
  }
}

/** The choices and references of all records, which cannot be made up. */
function givenRecords(catalog: Catalog): GivenRecord[] {
  const questionIds = [...catalog.questions.map((question) => question.id), "retired.question"];
  const followUpIds = catalog.questions.flatMap(({ followUps }) => followUps.map((followUp) => followUp.id));
  const rows = [
    ...catalog.templates.flatMap((template) =>
      [...template.rows.map((row) => row.id), "retired-row"].map((rowId) => ({
        serviceId: `service-${template.id}`,
        rowId,
      })),
    ),
    { serviceId: "unknown-service", rowId: "retired-row" },
  ].map((row) => ({ id: responsibilityId(row.serviceId, row.rowId), ...row }));
  const scenarioIds = [undefined, ...catalog.scenarios.map((scenario) => scenario.id), "retired-scenario"];

  return [
    one("profile", {
      id: profileId,
      classification: "confidential",
      language: "en",
      depth: "standard",
    }),
    ...(["objectives", "exclusions", "assumptions", "recipients"] as const).flatMap((kind) =>
      ["1", "2"].map((number) => one(kind, { id: `${kind}-${number}` })),
    ),
    ...questionIds.map((questionId, index) =>
      one("answers", { id: questionId, value: turn(answerValues, index) }),
    ),
    ...[...followUpIds, "retired.follow-up"].map((followUpId) => one("details", { id: followUpId })),
    ...[
      ...questionIds.map((subjectId) => ["answers", subjectId] as const),
      ...rows.map((row) => ["responsibilities", row.id] as const),
      ["answers", "evidence-only.question"] as const,
    ].map(([subjectKind, subjectId], index) =>
      one("evidence", {
        id: `evidence-${index + 1}`,
        subjectKind,
        subjectId,
        kind: turn(evidenceKinds, index),
      }),
    ),
    ...[...catalog.templates.map((template) => template.id), "retired-template"].map((templateId) =>
      one("services", { id: `service-${templateId}`, templateId }),
    ),
    ...rows.map((row, index) =>
      one("responsibilities", {
        ...row,
        responsible: turn(responsibleParties, index),
        control: turn(answerValues, index),
      }),
    ),
    ...scenarioIds.map((catalogId, index) =>
      one("scenarios", {
        id: `scenario-${index + 1}`,
        catalogId,
        people: turn(areaHits, index),
        location: turn(areaHits, index + 1),
        systems: turn(areaHits, index + 2),
        ...(index === 1 && { name: undefined }),
      }),
    ),
    one("contacts", { id: "contact-1" }),
    one("privateContacts", { id: "contact-1" }),
    one("privateContacts", { id: "unknown-contact" }),
    ...actionStatuses.map((status, index) =>
      one("actions", {
        id: `action-${index + 1}`,
        status,
        region: turn(regionIds, index),
        questionId: turn(questionIds, index),
        responsibilityId: turn(rows, index).id,
      }),
    ),
    ...givenModelRecords(catalog),
  ];
}
