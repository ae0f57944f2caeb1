import type { RecordWords } from "#src/domain/report/record-words.ts";

type ModelKind =
  | "activities"
  | "impactCategories"
  | "impacts"
  | "minimumResources"
  | "roles"
  | "people"
  | "locations"
  | "systems"
  | "suppliers"
  | "utilities"
  | "needs"
  | "needOptions"
  | "modelSettings"
  | "whatIfs"
  | "whatIfFailures";

const recovery = "Recovery time";

/** What one record of the continuity model is called. */
export const modelKinds: Pick<RecordWords["kinds"], ModelKind> = {
  activities: "Activity",
  impactCategories: "Impact category",
  impacts: "Impact over time",
  minimumResources: "Minimum resource",
  roles: "Role",
  people: "Person",
  locations: "Location",
  systems: "System",
  suppliers: "Supplier",
  utilities: "Utility",
  needs: "Need",
  needOptions: "Option of a need",
  modelSettings: "Assumptions of the model",
  whatIfs: "Scenario tried",
  whatIfFailures: "Failure in a scenario",
};

/** What the fields of the continuity model are called, where there is one the same as on their screen. */
export const modelFields: Pick<RecordWords["fields"], ModelKind> = {
  activities: {
    name: "Name",
    description: "Description",
    owner: "Owner",
    criticality: "Criticality",
    mtpdMinutes: "Longest bearable outage (MTPD)",
    rtoMinutes: "Wanted back within (RTO)",
    rpoMinutes: "Work that may be lost (RPO)",
    mbco: "What it must deliver meanwhile (MBCO)",
    peaks: "Peaks and deadlines",
    workaround: "Workaround",
    workaroundMinutes: "How long the workaround lasts",
    facilitator: "Facilitator",
    contributors: "Contributors",
    approver: "Approved by",
    approvalProof: "Where the proof of approval is kept",
    analysisStatus: "Status of the analysis",
    analysedOn: "Analysed on",
    approvedOn: "Approved on",
    nextReview: "Next review",
    activityType: "Type",
    enterpriseFunction: "Enterprise function",
    period: "Period",
    businessUnit: "Business unit",
    seniorLeader: "Senior leader",
    internalServiceLevel: "Internal service level",
    externalServiceLevel: "External service level",
    executiveMandate: "Executive mandate",
    dataLossEffect: "What lost data would do",
    personalData: "Personal data",
  },
  impactCategories: {
    name: "Name",
    minor: "Counts as minor",
    moderate: "Counts as moderate",
    major: "Counts as major",
    intolerable: "Counts as intolerable",
  },
  impacts: {
    activityId: "Activity",
    categoryId: "Impact category",
    at0: "At once",
    at60: "After 1 hour",
    at240: "After 4 hours",
    at480: "After 8 hours",
    at1440: "After 24 hours",
    at4320: "After 72 hours",
    at10080: "After 1 week",
    at20160: "After 2 weeks",
    at43200: "After 1 month",
    justification: "Why it is judged so",
  },
  minimumResources: {
    activityId: "Activity",
    name: "What is needed",
    within4Hours: "Within 4 hours",
    within1Day: "Within 1 day",
    within3Days: "Within 3 days",
    within1Week: "Within 1 week",
    within1Month: "Within 1 month",
  },
  roles: {
    name: "Name",
    headcount: "How many hold it",
    minimumHeadcount: "The fewest it can run on",
    recoveryMinutes: "Time until a lost holder is replaced",
    note: "Note",
  },
  people: {
    name: "Name",
    holds: "Holds the roles",
    deputises: "Can stand in for",
    locationId: "Works at, as a rule",
    contactId: "Contact",
    note: "Note",
  },
  locations: {
    name: "Name",
    address: "Address",
    hazardZone: "Hazard zone",
    seats: "Seats",
    recoveryMinutes: recovery,
    note: "Note",
  },
  systems: {
    name: "Name",
    owner: "Owner",
    provider: "Provider",
    serviceId: "Cloud service of this plan",
    recoveryMinutes: recovery,
    recoveryTestedOn: "Recovery last tested on",
    backupIntervalMinutes: "Backup every",
    note: "Note",
  },
  suppliers: {
    name: "Name",
    area: "Area that its failure belongs to",
    provider: "Provider",
    recoveryMinutes: recovery,
    contactId: "Contact",
    note: "Note",
  },
  utilities: {
    name: "Name",
    area: "Area that its failure belongs to",
    hazardZone: "Hazard zone",
    recoveryMinutes: recovery,
    note: "Note",
  },
  needs: { nodeId: "What needs it", note: "Note" },
  needOptions: {
    needId: "Need",
    nodeId: "What has to work",
    activationMinutes: "Time until it can be used",
    sustainMinutes: "How long it can be kept up",
  },
  modelSettings: {
    absenceRate: "Share of people away in a broad absence",
    staffingConfidence: "Certainty of enough people that a role must have",
    peopleMinutes: "People are away for",
    locationMinutes: "A location is lost for",
    systemsMinutes: "A system is down for",
  },
  whatIfs: {
    name: "Name of the scenario",
    catalogId: "Scenario of the catalogue",
    note: "Note",
    absenceRate: "Share of people away",
    absenceStartMinutes: "Absence begins after",
    absenceLengthMinutes: "Absence lasts",
    inDocument: "Stands in the document",
  },
  whatIfFailures: {
    whatIfId: "Scenario tried",
    target: "Kind of failure",
    targetName: "What fails",
    startMinutes: "Fails after",
    lengthMinutes: "Is out for",
  },
};
