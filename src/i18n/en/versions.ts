/** Sealing, what was sealed, checking it, and the journal of changes. */
export const versionsMessages = {
  "versions.title": "Versions",
  "versions.lead":
    "What was sealed, who approved it, and what changed since. All of it is kept on this device. The history goes along in plan files and PDFs; the content of a version only in a file of its own.",
  "versions.failedTitle": "The versions could not be read",

  "versions.draft": "Draft",
  "versions.noneYet":
    "No version is sealed yet. Sealing freezes the whole plan under a number and a fingerprint, so that anybody can see later what was approved and what changed since.",
  "versions.sameAs": "The draft is the same as version {number}.",
  "versions.differs": "The draft differs from version {number}.",
  "versions.changedSince": {
    one: "{count} field changed since version {number}",
    other: "{count} fields changed since version {number}",
  },
  "versions.changedBy": "{changes}, by {people}.",
  "versions.changedByNobody": "{changes}.",
  "versions.others": { one: "{count} other", other: "{count} others" },
  "versions.comparing": "Looking at the draft",
  "versions.seal": "Seal a version",
  "versions.compareWith": "Compare with version {number}",
  "versions.readIn": "Read a copy in",

  "versions.draftFingerprint": "Fingerprint of the draft",
  "versions.noFingerprint":
    "The draft gets its fingerprint when it is sealed: only then are private contact data prepared for it.",
  "versions.fingerprintFailed":
    "The fingerprint of the draft could not be worked out. Reload the page to try again.",
  "versions.fingerprintPending": "being worked out",
  "versions.showFull": "In full",
  "versions.copy": "Copy the whole fingerprint",
  "versions.copied": "The whole fingerprint was copied.",
  "versions.notCopied": "The browser did not let Holdfast copy. Show it in full, then select and copy it.",

  "versions.sealTitle": "Seal version {number}",
  "versions.sealLead":
    "The whole plan is frozen as it is now and never changes again. Approvals are added to it afterwards.",
  "versions.sameAgain":
    "The draft is the same as version {number}. Another version of it will have the same fingerprint.",
  "versions.checklist": "Before you seal",
  "versions.allDone": "Nothing is open: every check is passed.",
  "versions.openPoints": { one: "{count} open point", other: "{count} open points" },
  "versions.openLead":
    "You can seal in spite of these. How many there were is recorded with the version; which ones, its content tells.",
  "versions.showAll": "Show all {count}",
  "versions.reason": "Why this version is made",
  "versions.reasonHint": "What changed, or what it is for. It stands in the history for good.",
  "versions.reasonMissing": "Say why this version is made.",
  "versions.nameMissing": "Give a name.",
  "versions.sealNow": "Seal version {number}",
  "versions.sealInSpite": {
    one: "Seal in spite of {count} open point",
    other: "Seal in spite of {count} open points",
  },
  "versions.sealing": "Sealing version {number}",
  "versions.notSealed": "Nothing was sealed",
  "versions.sealNotSaved": "Your last changes could not be saved, so they would be missing from the version.",
  "versions.sealUndecided":
    "Another tab changed something that you changed too. Choose at the top of this page which one stays, then seal.",
  "versions.sealChanged":
    "Another tab changed this plan, and this one has not caught up with it. Copy what you typed, reload this page, and seal again.",
  "versions.sealFailed": "Something went wrong while the version was made: {message}",
  "versions.stillHere": "What you typed is still here, and the draft is as it was.",

  "versions.sealedTitle": "Version {number} is sealed",
  "versions.sealedSafe":
    "Its content is kept on this device. Every plan file and PDF that you save from now on has its entry and its fingerprint; to have its content elsewhere too, save it as a PDF. The draft goes on from here.",
  "versions.sealedSecond":
    "Another tab wrote to this plan at the same moment, so its changes were read first, and then it was sealed.",
  "versions.sealedNext":
    "Next: have it approved, and save its PDF. Its pages carry the fingerprint {fingerprint} out of this device.",

  "versions.timeline": "Sealed versions",
  "versions.none": "None yet. The first one that you seal will stand here.",
  "versions.sealedBy": "Sealed {time} by {name}",
  "versions.wasOpen": { one: "{count} point was open", other: "{count} points were open" },
  "versions.nothingOpen": "Nothing was open",
  "versions.notKeptShort": "Only its history is on this device.",
  "versions.notKept":
    "The content of this version is not on this device, only its history. Open a plan file or a PDF of it to see it.",
  "versions.details": "History, and what to do with it",
  "versions.nothingRecorded": "Nothing was recorded about it yet: it is neither handed over nor decided on.",
  "versions.more": { one: "Show {count} more version", other: "Show {count} more versions" },
  "versions.record": "Record",
  "versions.use": "Use",
  "versions.handOver": "Hand over for review",
  "versions.decide": "Record a decision",
  "versions.archive": "Archive",
  "versions.savePdf": "Save as a PDF",
  "versions.saveFile": "Save as a plan file",
  "versions.compareBefore": "Compare with version {number}",
  "versions.compareDraft": "Compare with the draft",
  "versions.restore": "Restore as the draft",
  "versions.fileSaved": "Version {number} was saved as a plan file.",
  "versions.contentMissing":
    "The content of version {number} could not be read. Nothing was changed. Check all versions to see what is wrong.",

  "versions.handOverTitle": "Hand version {number} over for review",
  "versions.handOverText": "Records who hands it over. Send the PDF or the plan file along yourself.",
  "versions.handedOverBy": "Handed over by",
  "versions.comment": "Comment",
  "versions.decideTitle": "Record a decision on version {number}",
  "versions.decideText":
    "A record of what somebody decided, made on this device. It is no electronic signature: have the PDF signed if you need one.",
  "versions.decision": "Decision",
  "versions.approve": "Approved",
  "versions.approveText": "It is in force. Any other approved version is superseded.",
  "versions.return": "Returned",
  "versions.returnText": "It needs work. Say in the comment what.",
  "versions.decisionMissing": "Choose what was decided.",
  "versions.decidedBy": "Decided by",
  "versions.approverHint": "The plan names {name} as its approver.",
  "versions.role": "Role",
  "versions.commentMissing": "Say what needs work.",
  "versions.archiveTitle": "Archive version {number}",
  "versions.archiveText":
    "It is out of use for good: nothing can be recorded about it any more. Its content stays, and can be read, compared and restored.",
  "versions.archivedBy": "Archived by",
  "versions.recordIt": "Record it",
  "versions.archiveIt": "Archive it",
  "versions.notRecorded": "Nothing was recorded",
  "versions.stepStillHere": "What you typed is still here.",
  "versions.stepGone":
    "Another tab was quicker: version {number} now stands at “{state}”, and this step is not possible any more.",
  "versions.stepUnknown": "The history of this plan does not have version {number} any more.",
  "versions.stepChanged": "Another tab keeps writing to the history of this plan. Wait, then try again.",
  "versions.recordedHandOver": "Version {number} was handed over for review.",
  "versions.recordedApproval": "Version {number} is approved.",
  "versions.recordedReturn": "Version {number} was returned.",
  "versions.recordedArchive": "Version {number} is archived.",
  "versions.versionInText": "version {number}",
  "versions.alsoSuperseded": "It supersedes {versions}.",

  "versions.verify": "Is it what was sealed?",
  "versions.verifyLead":
    "Checks every entry of the history and every content that is kept here, and computes the results again.",
  "versions.verifyAll": "Check all versions",
  "versions.verifying": "Checking",
  "versions.verifyCancelled": "The check was cancelled. Nothing can be said from it.",
  "versions.verifyFailedTitle": "The check could not be finished",
  "versions.verifyFailed":
    "Nothing was changed, and nothing can be said from it. Try again. The fault was: {message}",
  "versions.wellTitle": "All is as it was sealed",
  "versions.chainTitle": "The history holds together",
  "versions.wellEntries": {
    one: "The one entry of the history is as it was written.",
    other: "All {count} entries of the history are as they were written, and each follows the one before it.",
  },
  "versions.wellContents": {
    one: "The content of {count} version has the fingerprint that its entry names.",
    other: "The contents of {count} versions have the fingerprints that their entries name.",
  },
  "versions.faultsTitle": { one: "{count} thing is not right", other: "{count} things are not right" },
  "versions.faultsNext":
    "Nothing was changed by this check. Keep this device as it is, and compare with a plan file or a PDF that was saved earlier.",
  "versions.missingTitle": {
    one: "{count} of {versions} contents is not on this device",
    other: "{count} of {versions} contents are not on this device",
  },
  "versions.missing": {
    one: "It could not be checked; the entries about it were.",
    other: "They could not be checked; the entries about them were.",
  },
  "versions.proves":
    "This shows that nothing was changed by a fault, or in one place alone. Somebody who writes the whole history anew could make one that passes too: only a fingerprint that left this device, on paper or in a mail, tells. Look it up below.",
  "versions.lookup": "Fingerprint from paper",
  "versions.lookupHint": "In full, or the 16 digits at the foot of a page. Spaces do not matter.",
  "versions.lookUp": "Look it up",
  "versions.noFingerprintTitle": "This is no fingerprint",
  "versions.otherSigns":
    "A fingerprint has only digits from 0 to 9 and letters from A to F. Look for a sign that was misread.",
  "versions.wrongLength": {
    one: "A fingerprint has 64 digits, or 16 in its short form. This has {count}.",
    other: "A fingerprint has 64 digits, or 16 in its short form. This has {count}.",
  },
  "versions.notInHereTitle": "It is not in here",
  "versions.notInHere":
    "No version, no entry and no draft of this plan on this device has this fingerprint. Look whether a sign was misread. If not, it belongs to another plan or another copy, or this history was changed.",
  "versions.foundTitle": "It is in here",
  "versions.isContent": "The content of version {number}.",
  "versions.isEntry": "Entry {position} of the history.",
  "versions.isDraft": "The draft as it is now.",
  "versions.shortOnly": "Sixteen digits are enough to tell versions apart. To prove it, compare all 64.",

  "versions.journal": "Journal of changes",
  "versions.journalLead":
    "Every field that was changed on this device, with when and by whom. It stays on this device: plan files and PDFs do not carry it.",
  "versions.journalNoName": "Changes are noted without a name so far.",
  "versions.journalSetName": "Set your name",
  "versions.journalRange": "Changes",
  "versions.journalSince": "Since version {number}",
  "versions.journalAll": "All",
  "versions.journalPerson": "By",
  "versions.journalEverybody": "Everybody",
  "versions.journalNobody": "Without a name",
  "versions.journalPrivate": "Show private contact data",
  "versions.journalExport": "Save as CSV",
  "versions.journalSaved": "The journal was saved as a CSV file. Private contact data are not in it.",
  "versions.journalFailed": "The journal could not be read",
  "versions.journalNothing": "Nothing was changed on this device yet.",
  "versions.journalNothingSince": "Nothing was changed on this device since version {number} was sealed.",
  "versions.journalMore": "Show more changes",
  "versions.journalSpan": "{start} to {end}",
  "versions.journalMerge": {
    one: "Read in from “{name}”: {count} record",
    other: "Read in from “{name}”: {count} records",
  },
  "versions.journalRestore": {
    one: "Version {number} restored: {count} record",
    other: "Version {number} restored: {count} records",
  },
  "versions.journalCsvMerge": "Read in from “{name}”",
  "versions.journalCsvRestore": "Version {number} restored",
  "versions.journalBack": "Brought back",
  "versions.journalFrom": "Before",
  "versions.journalTo": "After",
  "versions.journalStarted": "From (UTC)",
  "versions.journalEnded": "To (UTC)",
  "versions.journalCause": "Cause",
  "versions.journalRecord": "Record",
  "versions.journalChange": "Change",
  "versions.journalField": "Field",

  "versions.clockBehindTitle": "The clock of this device is behind the history",
  "versions.clockBehind":
    "The last entry was made on {when}. Sealed now, the version would seem to be older than what it follows, and every check would say so. Set the clock right first.",

  "versions.unreadableTitle": {
    one: "{count} record could not be read and is not in this version",
    other: "{count} records could not be read and are not in this version",
  },
  "versions.unreadable":
    "They stay on this device, beside the plan. Save them as a file at the top of the page before you seal without them.",

  "versions.restoreNotSealedTitle": "This is not what was sealed",
  "versions.restoreTitle": "Restore version {number} as the draft",
  "versions.restoreText": "The draft becomes version {number} again; every sealed version stays as it is.",
  "versions.restoreSame": "The draft is version {number} already. There is nothing to restore.",
  "versions.restoreFromVersion": "Now it is the same as version {number}, so nothing is lost.",
  "versions.restoreLoses": {
    one: "{count} change since version {number} is not in any version; Undo brings it back until you close the plan, and the journal keeps it.",
    other:
      "{count} changes since version {number} are not in any version; Undo brings them back until you close the plan, and the journal keeps them.",
  },
  "versions.restoreLosesUnknown":
    "What differs from version {number} is not in any version; Undo brings it back until you close the plan.",
  "versions.restoreNow": "Restore",
  "versions.sealFirst": "Seal the draft first",
  "versions.restored": "The draft is version {number} again.",
} as const;
