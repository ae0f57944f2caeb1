/**
 * Every kind of record that a plan holds, in the order in which they are listed. Apart from the schemas, so
 * that what only needs the names does not load them.
 */
export const recordKinds = [
  "profile",
  "objectives",
  "exclusions",
  "assumptions",
  "recipients",
  "answers",
  "details",
  "evidence",
  "services",
  "responsibilities",
  "scenarios",
  "contacts",
  "privateContacts",
  "actions",
  "activities",
  "impactCategories",
  "impacts",
  "minimumResources",
  "roles",
  "people",
  "locations",
  "systems",
  "suppliers",
  "utilities",
  "needs",
  "needOptions",
  "modelSettings",
  "whatIfs",
  "whatIfFailures",
] as const;

export type RecordKind = (typeof recordKinds)[number];

export function isRecordKind(kind: string): kind is RecordKind {
  return (recordKinds as readonly string[]).includes(kind);
}
