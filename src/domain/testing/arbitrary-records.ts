import * as fc from "fast-check";
import {
  answerValues,
  areaHits,
  depths,
  evidenceKinds,
  regionIds,
  responsibleParties,
  type Catalog,
} from "#src/domain/catalog.ts";
import { actionStatuses } from "#src/domain/plan/action.ts";
import { isRequiredField } from "#src/domain/plan/edit.ts";
import type { RecordOf } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { classifications, profileId } from "#src/domain/plan/profile.ts";
import { responsibilityId } from "#src/domain/plan/responsibility.ts";
import {
  arbitraryDate as date,
  arbitraryFingerprint as fingerprint,
  arbitraryId,
  arbitraryInstant as instant,
  arbitraryLongText as longText,
  arbitraryShortText as shortText,
} from "#src/domain/testing/arbitrary-fields.ts";

type BaseField = "id" | "order" | "changedAt" | "changedBy" | "deletedAt";

/** One arbitrary for each field of a kind that is not given: a new field in a schema is a type error here. */
type FieldArbitraries<K extends RecordKind, Given> = {
  readonly [F in Exclude<keyof RecordOf<K>, BaseField | keyof Given>]-?: fc.Arbitrary<
    Exclude<RecordOf<K>[F], undefined>
  >;
};

/** A record without its place in the order. Optional fields are there three times out of four. */
function record<K extends RecordKind, Given extends { readonly id: string }>(
  kind: K,
  given: fc.Arbitrary<Given>,
  fields: FieldArbitraries<K, Given>,
): fc.Arbitrary<RecordOf<K>> {
  const own = Object.entries<fc.Arbitrary<unknown>>(fields).map(([field, arbitrary]) => [
    field,
    isRequiredField(kind, field) ? arbitrary : fc.option(arbitrary, { nil: undefined, freq: 3 }),
  ]);
  const base = {
    changedAt: fc.option(instant, { nil: undefined, freq: 3 }),
    changedBy: fc.option(shortText, { nil: undefined, freq: 3 }),
    deletedAt: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: instant }),
  };
  return fc
    .tuple(given, fc.record(Object.fromEntries(own)), fc.record(base))
    .map(
      (parts) =>
        Object.fromEntries(
          parts.flatMap((part) => Object.entries(part)).filter(([, value]) => value !== undefined),
        ) as RecordOf<K>,
    );
}

const withId = (ids: fc.Arbitrary<string>) => ids.map((id) => ({ id }));

/**
 * An arbitrary record of each kind, over the ids of a catalogue and a few that it does not know (a plan may
 * be older than its catalogue, and references may point at what is gone).
 */
export function arbitraryRecords(catalog: Catalog): {
  readonly [K in RecordKind]: fc.Arbitrary<RecordOf<K>>;
} {
  const questionIds = [...catalog.questions.map(({ id }) => id), "retired.question"];
  const followUpIds = [
    ...catalog.questions.flatMap(({ followUps }) => followUps.map(({ id }) => id)),
    "retired.follow-up",
  ];
  const templateIds = catalog.templates.map(({ id }) => id);
  const rowIds = [
    ...new Set(catalog.templates.flatMap(({ rows }) => rows.map(({ id }) => id))),
    "retired-row",
  ];
  const serviceId = fc.constantFrom("mail", "7", "Crm.EU_1:a-b");
  const contactId = fc.constantFrom("anna", "42", "b0");
  const questionId = fc.constantFrom(...questionIds);
  const row = fc
    .record({ serviceId, rowId: fc.constantFrom(...rowIds) })
    .map((ids) => Object.assign(ids, { id: responsibilityId(ids.serviceId, ids.rowId) }));
  const rowRecordId = row.map(({ id }) => id);
  const areaHit = fc.constantFrom(...areaHits);
  const yes = fc.constant<true>(true);

  return {
    profile: record("profile", fc.constant({ id: profileId }), {
      title: shortText,
      organisation: shortText,
      purpose: longText,
      scope: longText,
      owner: shortText,
      approver: shortText,
      classification: fc.constantFrom(...classifications),
      language: fc.constantFrom("en", "sv", "pt-BR"),
      depth: fc.constantFrom(...depths),
      reviewDate: date,
      createdAt: instant,
      sample: yes,
      originPlanId: fc.uuid(),
    }),
    objectives: record("objectives", withId(arbitraryId), { text: longText }),
    exclusions: record("exclusions", withId(arbitraryId), { text: longText, reason: longText }),
    assumptions: record("assumptions", withId(arbitraryId), { text: longText }),
    recipients: record("recipients", withId(arbitraryId), {
      name: shortText,
      role: shortText,
      form: shortText,
    }),
    answers: record("answers", withId(questionId), {
      value: fc.constantFrom(...answerValues),
      reason: longText,
      note: longText,
      owner: shortText,
      flagged: yes,
      flagNote: longText,
    }),
    details: record("details", withId(fc.constantFrom(...followUpIds)), { text: longText }),
    evidence: record(
      "evidence",
      fc.oneof(
        fc.record({ id: arbitraryId, subjectKind: fc.constant("answers"), subjectId: questionId }),
        fc.record({ id: arbitraryId, subjectKind: fc.constant("responsibilities"), subjectId: rowRecordId }),
      ),
      { kind: fc.constantFrom(...evidenceKinds), label: shortText, reference: shortText, date },
    ),
    services: record("services", withId(serviceId), {
      name: shortText,
      templateId: fc.constantFrom(...templateIds, ...templateIds, "retired-template"),
    }),
    responsibilities: record("responsibilities", row, {
      responsible: fc.constantFrom(...responsibleParties),
      reason: longText,
      owner: shortText,
      control: fc.constantFrom(...answerValues),
      controlReason: longText,
      note: longText,
      lastTest: date,
    }),
    scenarios: record("scenarios", withId(arbitraryId), {
      catalogId: fc.constantFrom(...catalog.scenarios.map(({ id }) => id), "retired-scenario"),
      name: shortText,
      note: longText,
      people: areaHit,
      location: areaHit,
      systems: areaHit,
    }),
    contacts: record("contacts", withId(contactId), {
      name: shortText,
      role: shortText,
      organisation: shortText,
      workPhone: shortText,
      workEmail: shortText,
      note: longText,
      verifiedOn: date,
    }),
    privateContacts: fc.oneof(
      {
        weight: 4,
        arbitrary: record("privateContacts", withId(contactId), {
          phone: shortText,
          email: shortText,
          other: shortText,
          salt: fingerprint,
          redactedHash: fingerprint,
        }),
      },
      { weight: 1, arbitrary: fc.record({ id: contactId, redactedHash: fingerprint }) },
    ),
    actions: record("actions", withId(arbitraryId), {
      title: shortText,
      note: longText,
      owner: shortText,
      due: date,
      status: fc.constantFrom(...actionStatuses),
      doneOn: date,
      region: fc.constantFrom(...regionIds),
      questionId,
      responsibilityId: rowRecordId,
    }),
  };
}
