import type { FindingWords } from "#src/domain/report/finding-words.ts";

const compareWithCopy =
  "Look for a PDF or a plan file from before, and go by what it says. Keep this one as it is until then.";

export const findingWords: FindingWords = {
  entryAltered: {
    what: "Entry {position} of the history, about version {version}, was changed after it was written.",
    means: "What it says now (names, reasons, dates, fingerprints) cannot be relied on.",
    next: compareWithCopy,
  },
  fingerprintAltered: {
    what: "The fingerprint of entry {position} of the history, about version {version}, was changed.",
    means: "What the entry says is still what was written: the entry after it vouches for it.",
    next: compareWithCopy,
  },
  linkAltered: {
    what: "The link from entry {position} of the history, about version {version}, to the entry before it was changed.",
    means: "What the entry says is still what was written, but not what it was written after.",
    next: compareWithCopy,
  },
  entryMissing: {
    what: "Entry {from} of the history is missing.",
    means: "Something was sealed or decided there, and it is not told any more.",
    next: "Look for a PDF or a plan file that still has it, and go by that.",
  },
  entriesMissing: {
    what: "Entries {from} to {to} of the history are missing.",
    means: "Something was sealed or decided there, and it is not told any more.",
    next: "Look for a PDF or a plan file that still has them, and go by that.",
  },
  beginningMissing: {
    what: "The beginning of the history is missing, up to entry {to}.",
    means: "What was sealed and decided first is not told any more.",
    next: "Look for a PDF or a plan file that still has it, and go by that.",
  },
  entryReplaced: {
    what: "Entry {position} of the history was written anew.",
    means:
      "It is whole, but it is not the entry that the next one was written after: another stood in its place.",
    next: compareWithCopy,
  },
  entryRepeated: {
    what: "Entry {position} of the history, about version {version}, is there more than once.",
    means: "Nothing is lost. The history was put together by other means than Holdfast.",
    next: compareWithCopy,
  },
  historyForked: {
    what: "At entry {position} the history goes on in two ways, here with version {version}.",
    means: "The plan was sealed or decided on in two places apart. Both are whole.",
    next: "Agree on which one counts, and go on from that one.",
  },
  entriesReordered: {
    what: "Entries of the history stand after later ones: {positions}.",
    means: "Nothing in them was changed, only their order.",
    next: compareWithCopy,
  },
  unknownVersion: {
    what: "Entry {position} of the history is about version {version}, which was not sealed before it.",
    means: "The links hold, but the entry makes no sense. Holdfast does not write such an entry.",
    next: "Ask whoever gave you this history where it comes from.",
  },
  numberRepeated: {
    what: "Entry {position} of the history seals version {version}, a number that was given before.",
    means: "The links hold, but two contents have the same number. The first one counts.",
    next: "Tell versions apart by their fingerprints, and seal the next one under a new number.",
  },
  numberSkipped: {
    what: "Entry {position} of the history seals version {version}, where version {expected} was next.",
    means: "The links hold, so nothing was taken out. Holdfast does not leave out numbers.",
    next: "Ask whoever gave you this history where it comes from.",
  },
  stepNotPossible: {
    what: "Entry {position} of the history records a step that version {version} could not take ({state}).",
    means: "The links hold, and the step does not count.",
    next: "Record the decision again if it is still meant.",
  },
  otherPlan: {
    what: "Entry {position} of the history, about version {version}, belongs to another plan.",
    means: "Histories of two plans were mixed. What stands here may not be about this plan.",
    next: "Ask whoever gave you this history where it comes from.",
  },
  entryUnreadable: {
    what: "Entry {position} of the history cannot be read.",
    means: "It is damaged or was tampered with. What was sealed or decided there is not told any more.",
    next: "Look for a PDF or a plan file with the whole history, and go by that.",
  },
  timeBackwards: {
    what: "Entry {position} of the history, about version {version}, says that it is older than the entry before it.",
    means: "A clock was wrong, or the time was made up. The order of the entries holds.",
    next: "Go by the order of the entries, not by their times.",
  },
  snapshotUnreadable: {
    what: "The content that is kept for version {version} cannot be read.",
    means: "It is damaged or cut off. The history still tells its fingerprint.",
    next: "Open a PDF or a plan file of this version: with the same fingerprint it is what was sealed.",
  },
  snapshotNewer: {
    what: "The content that is kept for version {version} was written by a newer Holdfast.",
    means: "Nothing is wrong with it. This Holdfast cannot read it, so it was not checked.",
    next: "Reload Holdfast to get the newest one, then check again.",
  },
  contentDiffers: {
    what: "The content that is kept for version {version} is not what was sealed.",
    means: "It was changed afterwards: its fingerprint is not the one in the history.",
    next: "Do not use it. Open a PDF or a plan file of this version: with the same fingerprint it is what was sealed.",
  },
  contentOfOther: {
    what: "The content that is kept for version {version} is that of version {matches}.",
    means: "Contents were exchanged. What was sealed as version {version} is not here.",
    next: "Open a PDF or a plan file of version {version}: with the same fingerprint it is what was sealed.",
  },
  formatDiffers: {
    what: "The content that is kept for version {version} says it has format {found}; it was sealed in format {expected}.",
    means: "The content is what was sealed; only the number of its format was changed.",
    next: "Nothing is lost. Keep a PDF or a plan file of this version beside it.",
  },
  resultsDiffer: {
    what: "The scores kept with version {version} are not those of its content.",
    means: "The content is what was sealed. Computed again, it gives other numbers than were recorded.",
    next: "Go by the content: compare the version to see its scores computed again.",
  },
  snapshotMissing: {
    what: "The content of version {version} is not on this device.",
    means: "The history knows the version; what it said cannot be shown or checked here.",
    next: "Open a PDF or a plan file of this version to see it.",
  },
  snapshotWithoutEntry: {
    what: "A content is kept for version {version}, which the history does not have.",
    means: "The end of the history was cut off: what was sealed or decided last is not told any more.",
    next: "Look for a PDF or a plan file with the whole history, and go by that.",
  },
  fingerprintNotFound: {
    what: "The fingerprint {fingerprint} is not in this history.",
    means: "It was mistyped, it belongs to another plan, or the end of this history was cut off.",
    next: "Check the digits. If they are right, ask for a copy with the whole history.",
  },
};
