import type { VersionWords } from "#src/domain/report/version-words.ts";

export const versionWords: VersionWords = {
  versionLabels: {
    draft: "Version {number}, sealed {date}",
    inReview: "Version {number}, in review",
    returned: "Version {number}, returned {date}",
    approved: "Version {number}, approved {date}",
    superseded: "Version {number}, superseded by version {by}",
    archived: "Version {number}, archived {date}",
  },
  draftAfter: "Draft of {date}, after version {number}",
  draftBeforeAny: "Draft of {date}, no version yet",
  shortFingerprint: "Fingerprint {short}",
  contentFingerprint: "Fingerprint of the content",
  contentUse:
    "The plan itself is inside this PDF as a file. Open the PDF with Holdfast: as long as nothing in the plan was changed, it shows this same fingerprint. The foot of every page has its first 16 digits.",
  ratedAgainTitle: "Rated again with other questions or rules",
  ratedAgain:
    "This version was sealed with catalogue {catalog} and method {method}; its readiness was {score}. The numbers in this document were worked out again.",
  preparedBy: "Prepared by",
  title: "Versions and approvals",
  lead: "What was sealed, and who approved or returned it. This is a record made on the devices of those who worked on the plan, not an electronic signature.",
  none: "No version has been sealed yet: nobody can tell later what was approved.",
  sealedVersions: "Sealed versions",
  version: "Version {number}",
  states: {
    draft: "Sealed",
    inReview: "In review",
    returned: "Returned",
    approved: "Approved",
    superseded: "Superseded",
    archived: "Archived",
  },
  sealed: "Sealed",
  sealedBy: "{date}, prepared by {name}",
  score: "Readiness that day",
  scoreOn: "{score} (rated as of {date}, catalogue {catalog}, method {method})",
  openPoints: "Open when sealed",
  openPoint: {
    unanswered: { one: "{count} not answered", other: "{count} not answered" },
    unknown: { one: "{count} unknown", other: "{count} unknown" },
    notApplicableWithoutReason: {
      one: "{count} “does not apply” without a reason",
      other: "{count} “does not apply” without a reason",
    },
    provenCountsAsDocumented: {
      one: "{count} “proven” without a recent test",
      other: "{count} “proven” without a recent test",
    },
    rowUnclear: {
      one: "{count} task where nobody knows whose it is",
      other: "{count} tasks where nobody knows whose they are",
    },
    rowWithoutOwner: { one: "{count} task without an owner", other: "{count} tasks without an owner" },
    actionOverdue: { one: "{count} action overdue", other: "{count} actions overdue" },
    actionWithoutOwner: { one: "{count} action without an owner", other: "{count} actions without an owner" },
    reviewDateMissing: { one: "no date of the next review", other: "no date of the next review" },
    reviewDatePast: { one: "the next review was overdue", other: "the next review was overdue" },
  },
  nothingOpen: "Nothing",
  steps: {
    sealed: "Sealed",
    submitted: "Handed over for review",
    approved: "Approved",
    returned: "Returned",
    superseded: "Superseded",
    archived: "Archived",
  },
  supersededBy: "By version {number}, {date}",
  comment: "“{comment}”",
  entry: "Entry {position}, fingerprint {short}",
  misfits: "Entries that do not fit",
  misfitsLead:
    "These entries are in the history, but do not follow from the ones before them. Ask whoever keeps the plan how they came there.",
  misfit: "Does not fit",
  chain: "Check the history",
  lastEntry: "Fingerprint of the last entry",
  lastEntryUse: {
    one: "It stands for the one entry above. Keep this page apart from the plan: if the history in a copy of the plan does not have this fingerprint, that entry was changed or taken out.",
    other:
      "Each entry holds the fingerprint of the one before it, so this one stands for all {count}. Keep this page apart from the plan: if the history in a copy of the plan does not have this fingerprint, entries were changed or taken out.",
  },
};
