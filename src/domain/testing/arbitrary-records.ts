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
import { arbitraryModelRecords } from "#src/domain/testing/arbitrary-model-records.ts";
import { record, withId } from "#src/domain/testing/arbitrary-record.ts";

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
    ...arbitraryModelRecords,
  };
}
