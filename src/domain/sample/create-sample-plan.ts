import type { EvidenceSubject } from "#src/domain/plan/evidence.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { profileId } from "#src/domain/plan/profile.ts";
import { responsibilityId } from "#src/domain/plan/responsibility.ts";
import { addModel } from "#src/domain/sample/create-sample-model.ts";
import type {
  SampleAction,
  SampleContent,
  SampleDetail,
  SampleEvidence,
  SampleService,
} from "#src/domain/sample/sample-content.ts";
import { startDraft, type Draft, type SampleContext } from "#src/domain/sample/sample-draft.ts";

/**
 * A plan with everything that the content says, made through the same edits as typing it in. The profile is
 * marked as a sample. The same content, context and sequence of ids give the same plan.
 *
 * Throws a RangeError where something names a service or a contact that the content does not have.
 */
export function createSamplePlan(content: SampleContent, context: SampleContext): Plan {
  const draft = startDraft(context);
  addProfile(draft, content, context);
  for (const { text } of content.objectives) draft.add("objectives", { text });
  for (const { text, reason } of content.exclusions) draft.add("exclusions", { text, reason });
  for (const { text } of content.assumptions) draft.add("assumptions", { text });
  for (const { name, role, form } of content.recipients) draft.add("recipients", { name, role, form });
  const serviceIds = content.services.map((service, index) =>
    addService(draft, service, `service-${index + 1}`),
  );
  addAnswers(draft, content);
  for (const scenario of content.scenarios) draft.add("scenarios", { ...scenario }, scenario.catalogId);
  const contactIds = addContacts(draft, content);
  for (const action of content.actions) addAction(draft, action, serviceIds);
  if (content.model) addModel(draft, content.model, { serviceIds, contactIds });
  return draft.plan();
}

function addProfile(draft: Draft, { profile }: SampleContent, { now, language }: SampleContext): void {
  const { reviewInDays, ...fields } = profile;
  draft.set("profile", profileId, {
    ...fields,
    language,
    reviewDate: draft.dateIn(reviewInDays),
    createdAt: now,
    sample: true,
  });
}

function addEvidence(
  draft: Draft,
  subjectKind: EvidenceSubject,
  subjectId: string,
  evidence: readonly SampleEvidence[] = [],
): void {
  for (const { kind, label, reference, daysAgo } of evidence) {
    const date = draft.dateAgo(daysAgo);
    draft.add("evidence", { subjectKind, subjectId, kind, label, reference, date });
  }
}

/** Ids of services decide between equal gaps, so they are the same each time the sample is opened. */
function addService(draft: Draft, { name, templateId, rows }: SampleService, serviceId: string): string {
  draft.add("services", { name, templateId }, serviceId);
  for (const [rowId, { lastTestDaysAgo, evidence, ...fields }] of Object.entries(rows)) {
    const id = responsibilityId(serviceId, rowId);
    const lastTest = draft.dateAgo(lastTestDaysAgo);
    draft.set("responsibilities", id, { serviceId, rowId, ...fields, lastTest });
    addEvidence(draft, "responsibilities", id, evidence);
  }
  return serviceId;
}

function addAnswers(draft: Draft, { answers }: SampleContent): void {
  for (const [questionId, { evidence, details = {}, ...fields }] of Object.entries(answers)) {
    draft.set("answers", questionId, fields);
    for (const [followUpId, detail] of Object.entries(details)) {
      draft.set("details", followUpId, { text: detailText(draft, detail) });
    }
    addEvidence(draft, "answers", questionId, evidence);
  }
}

function detailText(draft: Draft, detail: SampleDetail): string | undefined {
  if (typeof detail === "string") return detail;
  return "daysAgo" in detail ? draft.dateAgo(detail.daysAgo) : draft.dateIn(detail.inDays);
}

/** The ids of the contacts, by name. */
function addContacts(draft: Draft, { contacts }: SampleContent): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { private: privateChannels, verifiedDaysAgo, ...fields } of contacts) {
    const id = draft.add("contacts", { ...fields, verifiedOn: draft.dateAgo(verifiedDaysAgo) });
    if (privateChannels) draft.set("privateContacts", id, { ...privateChannels });
    ids.set(fields.name, id);
  }
  return ids;
}

function addAction(draft: Draft, action: SampleAction, serviceIds: readonly string[]): void {
  const { dueInDays, doneDaysAgo, row, ...fields } = action;
  draft.add("actions", {
    ...fields,
    due: draft.dateIn(dueInDays),
    doneOn: draft.dateAgo(doneDaysAgo),
    responsibilityId: row && rowRecordId(row, serviceIds),
  });
}

function rowRecordId({ service, rowId }: NonNullable<SampleAction["row"]>, ids: readonly string[]): string {
  const serviceId = ids[service];
  if (serviceId === undefined) throw new RangeError(`The sample has no service number ${service}`);
  return responsibilityId(serviceId, rowId);
}
