import type { RecordKind } from "#src/domain/plan/record-kinds.ts";

/** The parts of a plan in which changes are listed, in this order. */
export const changeSections = [
  "profile",
  "answers",
  "matrix",
  "scenarios",
  "contacts",
  "actions",
  "impact",
  "registers",
  "whatIf",
  "evidence",
] as const;
export type ChangeSection = (typeof changeSections)[number];

/** The section that records of each kind are listed in. */
export const sectionOfKind: Readonly<Record<RecordKind, ChangeSection>> = {
  profile: "profile",
  objectives: "profile",
  exclusions: "profile",
  assumptions: "profile",
  recipients: "profile",
  answers: "answers",
  details: "answers",
  evidence: "evidence",
  services: "matrix",
  responsibilities: "matrix",
  scenarios: "scenarios",
  contacts: "contacts",
  privateContacts: "contacts",
  actions: "actions",
  activities: "impact",
  impactCategories: "impact",
  impacts: "impact",
  minimumResources: "impact",
  roles: "registers",
  people: "registers",
  locations: "registers",
  systems: "registers",
  suppliers: "registers",
  utilities: "registers",
  needs: "registers",
  needOptions: "registers",
  modelSettings: "registers",
  whatIfs: "whatIf",
  whatIfFailures: "whatIf",
};
