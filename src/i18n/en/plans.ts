/** The list of plans, new plans, opening and saving files. */
export const plansMessages = {
  "plans.title": "Plans",
  "plans.loading": "Reading the plans on this device",
  "plans.new": "New plan",
  "plans.openFile": "Open a file",
  "plans.openSample": "Open the sample plan",
  "plans.dropFiles": "Drop plan files or PDFs here to open them",

  "plans.firstTitle": "Plan for the day when something fails",
  "plans.firstLead":
    "Holdfast asks you about your people, locations and systems, shows where you are weak, and makes a plan that you can read when everything is down.",
  "plans.firstStep1Title": "Answer",
  "plans.firstStep1":
    "One question at a time, with an example and what good looks like. A first plan takes an afternoon.",
  "plans.firstStep2Title": "See the gaps",
  "plans.firstStep2":
    "Where people, locations and systems fail alone, and where they fail together. Each gap can become an action.",
  "plans.firstStep3Title": "Take it with you",
  "plans.firstStep3":
    "A PDF for the manager and a file for you. Holdfast itself works without a network after the first visit.",
  "plans.firstPrivacyTitle": "Your data stays on this device",
  "plans.firstPrivacy":
    "There is no account and nothing is sent anywhere. A plan leaves this device only when you save it as a file and share that file.",
  "plans.firstSampleHint":
    "New here? Open the sample plan first. You can change it freely and remove it with one click.",

  "plans.continueTitle": "Continue with {title}",
  "plans.continueAt": "You were at: {place}",
  "plans.continue": "Continue",
  "plans.tableCaption": "Plans on this device",
  "plans.count": { one: "{count} plan", other: "{count} plans" },
  "plans.countFound": { one: "{count} of {total} plans", other: "{count} of {total} plans" },
  "plans.search": "Search plans",
  "plans.searchHint": "Title or organisation",
  "plans.noneFound": "No plan matches the search.",
  "plans.showMore": { one: "Show {count} more plan", other: "Show {count} more plans" },
  "plans.columnTitle": "Plan",
  "plans.columnAnswered": "Answered",
  "plans.columnReadiness": "Readiness",
  "plans.columnReview": "Next review",
  "plans.columnSaved": "Saved as a file",
  "plans.columnChanged": "Changed",
  "plans.columnActions": "Actions",
  "plans.untitled": "Plan without a name",
  "plans.sample": "Sample",
  "plans.versionDraft": "Version {number}, sealed",
  "plans.versionInReview": "Version {number}, in review",
  "plans.versionReturned": "Version {number}, returned",
  "plans.versionApproved": "Version {number}, approved",
  "plans.versionSuperseded": "Version {number}, superseded",
  "plans.versionArchived": "Version {number}, archived",
  "plans.answered": "{answered} of {asked} questions",
  "plans.coverage": "{percent} known",
  "plans.noReview": "no date set",
  "plans.overdue": "Overdue",
  "plans.neverSaved": "never",
  "plans.renameOf": "Rename {title}",
  "plans.duplicateOf": "Duplicate {title}",
  "plans.saveOf": "Save {title} as a file",
  "plans.deleteOf": "Delete {title}",

  "plans.renameTitle": "Rename the plan",
  "plans.renameLabel": "Name of the plan",
  "plans.renameSubmit": "Rename",
  "plans.renamed": "Renamed to {title}",
  "plans.copyTitle": "{title} (copy)",
  "plans.duplicated": "Duplicated: {title}",
  "plans.leftOut": {
    one: "One record could not be read and is not in it.",
    other: "{count} records could not be read and are not in it.",
  },
  "plans.savedToFile": "Saved as a file: {title}",
  "plans.deleted": "Deleted: {title}",
  "plans.restored": "Restored: {title}",
  "plans.undo": "Undo",
  "plans.notDone": "That did not work. {reason}",

  "plans.recentlyDeleted": "Recently deleted ({count})",
  "plans.recentlyDeletedHint":
    "A deleted plan stays here for 30 days. Then it is erased for good. One with sealed versions stays until you erase it yourself.",
  "plans.deletedAt": "Deleted {when}",
  "plans.restore": "Restore",
  "plans.restoreOf": "Restore {title}",
  "plans.erase": "Erase for good",
  "plans.eraseOf": "Erase {title} for good",
  "plans.eraseTitle": "Erase {title} for good?",
  "plans.eraseText":
    "The plan and everything in it leave this device. This cannot be undone. Copies that you saved as files are not touched.",
  "plans.eraseVersions": {
    one: "One sealed version goes with it: its content, who approved it, and the journal of changes. Its history ends here, and nobody can check on this device any more what was approved.",
    other:
      "{count} sealed versions go with it: their contents, who approved them, and the journal of changes. Their history ends here, and nobody can check on this device any more what was approved.",
  },
  "plans.eraseFirst":
    "Save the plan as a file first: the draft and the history stay in it. The contents of the versions do not: to keep those too, restore the plan and save each version from its page “Versions”.",
  "plans.eraseSave": "Save as a file",
  "plans.eraseKeep": "Keep it",
  "plans.erased": "Erased: {title}",

  "plans.whereTitle": "Where your plans are kept",
  "plans.whereText":
    "On this device, in this browser. Nobody else can see them, and nothing is sent anywhere.",
  "plans.wherePersistent": "The browser keeps them, also when the device runs low on space.",
  "plans.whereNotPersistent":
    "The browser may remove them without asking when the device runs low on space, or when Holdfast is not used for a while.",
  "plans.whereUnknown": "This browser does not say whether it keeps them when the device runs low on space.",
  "plans.whereRefused":
    "The browser has not agreed. Installing Holdfast or adding a bookmark often helps. Until then, save your plans as files.",
  "plans.whereAsk": "Ask the browser to keep them",
  "plans.whereUsed": "Used on this device: {used}.",
  "plans.whereBackup":
    "This is not a backup. If the device or the browser's data is lost, so are the plans. Save each plan as a file and keep it somewhere else.",

  "plans.problemTitle": "Your plans cannot be shown right now",
  "plans.retry": "Try again",
  "plans.reload": "Reload the page",
  "plans.problemQuota":
    "The browser has no room left on this device. What is stored is safe. Free some space, then try again.",
  "plans.problemBlocked":
    "Another tab holds the data, or runs a newer version of Holdfast. Your plans are safe. Close the other Holdfast tabs, then reload this one.",
  "plans.problemNewer":
    "The data on this device was written by a newer version of Holdfast (data format {found}; this version knows {supported}). Your plans are safe and unchanged. Reload the page to get the newer version. If that does not help, close all Holdfast tabs and open it again.",
  "plans.problemUnavailable":
    "This browser does not let Holdfast keep data here. A private window or a company policy can be the reason. Plans that were stored before are untouched. Open Holdfast in a normal window or in another browser.",
  "plans.problemFailed":
    "The browser reported: {message}. Plans that were stored before are untouched. Try again; if it happens again, restart the browser.",
  "plans.problemMissing": "This plan is no longer on this device. Another tab may have erased it.",
  "plans.problemChangedElsewhere":
    "Another tab changed the same thing at the same moment. Nothing was changed here. Try again.",

  "plans.filesOpening": "Opening the files",
  "plans.filesClose": "Close the list",
  "plans.fileOpened": "Opened. The plan {title} is now kept on this device.",
  "plans.fileOpenIt": "Go to the plan",
  "plans.fileRefused": "Not opened. {reason} Nothing on this device was changed.",
  "plans.fileSame": "Not opened: the plan {title} is already on this device, with exactly this content.",
  "plans.fileDifferent":
    "Not opened yet: the plan {title} is already on this device, with other content. The one on this device was not touched.",
  "plans.fileOtherHistory":
    "Not opened yet: the plan {title} is already on this device, with this content. The history in the file says something that the one here does not, such as an approval. Compare them to see what.",
  "plans.fileDeleted":
    "Not opened yet: the plan {title} is among the recently deleted plans. You can restore it there, or keep the one in the file beside it.",
  "plans.fileKeepBoth": "Keep both",
  "plans.fileCompare": "Compare with the one on this device",
  "plans.fileMerge": "Read it into the one on this device",
  "plans.fileShowExisting": "Go to the one on this device",
  "plans.fileKeptBoth": "Opened beside the one that was here. Both are called {title}.",
  "plans.fileKeptBothAnew":
    "Opened beside the one that was here. Both are called {title}. This one begins a history of its own; that of the file stays in the file.",

  "planFile.tooLarge": "The file is too large: {size}, at most {limit} can be opened.",
  "planFile.empty": "The file is empty. Get another copy of it.",
  "planFile.truncated":
    "The file ends in the middle: a download or a copy broke off. Get another copy of it.",
  "planFile.notJson":
    "This is not a plan file. Plan files end in .holdfast and are made with “Save as a file”. A PDF that Holdfast made can be opened too.",
  "planFile.foreign": "The file can be read, but there is no Holdfast plan in it.",
  "planFile.newerFormat":
    "The file was saved by a newer version of Holdfast (file format {found}; this version knows {supported}). Update Holdfast, then open the file again.",
  "planFile.unusual": "The file is built in a way that no plan is. It may be damaged or tampered with.",
  "planFile.forbiddenKey":
    "The file contains the name “{key}”, which no plan contains. It may have been tampered with.",
  "planFile.invalidRecord":
    "Something in the file is not as it should be, at: {path}. It may be damaged or changed by hand. Get another copy of it.",
  "planFile.pdfUnreadable": "The PDF cannot be read: it is damaged or cut off. Get another copy of it.",
  "planFile.pdfProtected":
    "The PDF is protected by a password, so the plan inside cannot be read. Open the plan file, or a PDF without a password.",
  "planFile.pdfWithoutPlan":
    "There is no plan inside this PDF. It was not made with Holdfast, or it was printed to PDF, which leaves the plan out. Open the original PDF or the plan file.",
  "planFile.cancelled": "Reading the file was cancelled.",
  "planFile.workFailed":
    "Something went wrong while the file was read: {message}. Try again; if it happens again, reload the page.",

  "depth.start": "Start",
  "depth.startText": "The critical questions only. A useful plan in an afternoon.",
  "depth.standard": "Standard",
  "depth.standardText": "The critical and the important questions. Right for most organisations.",
  "depth.full": "Full",
  "depth.fullText": "Every question. For audits and for teams who want nothing left out.",
  "depth.questions": { one: "{count} question", other: "{count} questions" },
  "depth.hours": { one: "about {count} hour", other: "about {count} hours" },
  "depth.changeLater":
    "You can change the depth at any time. Answers to questions that are then hidden are kept and come back.",

  "newPlan.title": "New plan",
  "newPlan.lead": "All of this can be changed later.",
  "newPlan.name": "Name of the plan",
  "newPlan.nameHint": "For example: Continuity plan, Harbour office",
  "newPlan.nameMissing": "Give the plan a name.",
  "newPlan.tooLong": "This is too long: at most {limit} characters.",
  "newPlan.organisation": "Organisation",
  "newPlan.startFrom": "Start from",
  "newPlan.empty": "An empty plan",
  "newPlan.emptyText": "All questions are open.",
  "newPlan.copy": "A copy of one of your plans",
  "newPlan.copyText": "Everything in it is copied. The two plans are independent from then on.",
  "newPlan.copyNone": "There is no plan on this device yet that could be copied.",
  "newPlan.sample": "The sample plan",
  "newPlan.sampleText": "Filled in for an invented organisation. You replace what it says with your own.",
  "newPlan.source": "Plan to copy",
  "newPlan.choosePlan": "Choose a plan",
  "newPlan.sourceMissing": "Choose the plan to copy.",
  "newPlan.language": "Language of the plan",
  "newPlan.languageHint":
    "The language of the questions' wording in the document, whatever language the screens have.",
  "newPlan.depth": "How deep to go",
  "newPlan.services": "Cloud services",
  "newPlan.servicesHint":
    "For each service, the plan shows what the provider does and what is up to you. You can add and remove services later.",
  "newPlan.microsoft365": "Microsoft 365",
  "newPlan.otherService": "Another cloud service",
  "newPlan.otherServiceNumber": "Another cloud service, {number}",
  "newPlan.otherServiceHint": "Such as your payroll or case system. Leave it empty if there is none.",
  "newPlan.addService": "Add one more",
  "newPlan.removeService": "Remove cloud service {number}",
  "newPlan.create": "Create the plan",
  "newPlan.cancel": "Cancel",
  "newPlan.failedTitle": "The plan was not created",
  "newPlan.failed": "{reason} What you typed here is still there.",
} as const;
