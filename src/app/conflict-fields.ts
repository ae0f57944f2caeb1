import type { RecordOf } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import type { MessageKey } from "#src/i18n/locales.ts";

type OwnField<K extends RecordKind> = Exclude<
  keyof RecordOf<K>,
  "id" | "order" | "changedAt" | "changedBy" | "deletedAt"
>;

/** The name of each field, where there is one the same as on its screen. What nobody types has one name for all. */
const fieldNames = {
  profile: {
    title: "profile.name",
    organisation: "profile.organisation",
    purpose: "profile.purpose",
    scope: "profile.scope",
    owner: "profile.owner",
    approver: "profile.approver",
    classification: "profile.classification",
    language: "profile.language",
    depth: "profile.depth",
    reviewDate: "profile.reviewDate",
    createdAt: "conflict.internal",
    sample: "conflict.internal",
    originPlanId: "conflict.internal",
  },
  objectives: { text: "conflict.text" },
  exclusions: { text: "profile.exclusion", reason: "profile.exclusionReason" },
  assumptions: { text: "conflict.text" },
  recipients: { name: "profile.recipientName", role: "profile.recipientRole", form: "profile.recipientForm" },
  answers: {
    value: "record.answers",
    reason: "questionnaire.reason",
    note: "questionnaire.note",
    owner: "questionnaire.owner",
    flagged: "questionnaire.flag",
    flagNote: "questionnaire.flagNote",
  },
  details: { text: "conflict.text" },
  evidence: {
    subjectKind: "conflict.internal",
    subjectId: "conflict.internal",
    kind: "evidence.kind",
    label: "evidence.label",
    reference: "evidence.reference",
    date: "evidence.date",
  },
  services: { name: "responsibilities.name", templateId: "responsibilities.template" },
  responsibilities: {
    serviceId: "conflict.internal",
    rowId: "conflict.internal",
    responsible: "conflict.responsible",
    reason: "responsibilities.reason",
    owner: "responsibilities.owner",
    control: "responsibilities.control",
    controlReason: "responsibilities.controlReason",
    note: "responsibilities.note",
    lastTest: "responsibilities.lastTest",
  },
  scenarios: {
    catalogId: "conflict.internal",
    name: "scenarios.nameOf",
    note: "scenarios.note",
    people: "conflict.hitsPeople",
    location: "conflict.hitsLocation",
    systems: "conflict.hitsSystems",
  },
  contacts: {
    name: "contacts.name",
    role: "contacts.role",
    organisation: "contacts.organisation",
    workPhone: "contacts.workPhone",
    workEmail: "contacts.workEmail",
    note: "contacts.note",
    verifiedOn: "contacts.verifiedOn",
  },
  privateContacts: {
    phone: "contacts.privatePhone",
    email: "contacts.privateEmail",
    other: "contacts.privateOther",
    salt: "conflict.internal",
    redactedHash: "conflict.internal",
  },
  actions: {
    title: "newAction.what",
    note: "newAction.note",
    owner: "newAction.owner",
    due: "newAction.due",
    status: "conflict.status",
    doneOn: "actions.doneOn",
    region: "scenarios.regions",
    questionId: "conflict.question",
    responsibilityId: "record.responsibilities",
  },
} as const satisfies { readonly [K in RecordKind]: Readonly<Record<OwnField<K>, MessageKey>> };

type FieldNames = typeof fieldNames;
type FieldName =
  | { [K in RecordKind]: FieldNames[K][keyof FieldNames[K]] }[RecordKind]
  | "conflict.order"
  | "conflict.internal";

/** The key of the field's name. */
export function fieldName(kind: RecordKind, field: string): FieldName {
  if (field === "order") return "conflict.order";
  const names: Readonly<Record<string, FieldName>> = fieldNames[kind];
  return (Object.hasOwn(names, field) ? names[field] : undefined) ?? "conflict.internal";
}
