/** Pieces of screen that several features show: forms, evidence, numbers, the dialog for a new action. */
export const partsMessages = {
  "form.optional": "optional",
  "form.required": "This cannot be empty. The last text is kept until you type another.",
  "form.requiredNew": "Fill this in to add it.",
  "form.tooLong":
    "This is too long: {length} characters, {limit} at most. It is not saved until it is shorter.",
  "form.invalidDate": "This is not a date between 1900 and 2999. It is not saved.",
  "form.invalid": "This cannot be saved as it is.",
  "form.pendingChoice": "Not recorded yet. Press Enter or Space to record it, or stay here for a moment.",
  "form.remove": "Remove",
  "form.close": "Close",
  "form.cancel": "Cancel",
  "form.undo": "Undo",
  "form.removed": "Removed: {name}",

  "rows.moveUp": "Move up: {name}",
  "rows.moveDown": "Move down: {name}",
  "rows.remove": "Remove: {name}",
  "rows.moved": "{name} is now number {place} of {count}.",

  "evidence.title": "Evidence",
  "evidence.kind": "Kind",
  "evidence.label": "What shows it",
  "evidence.reference": "Where it is kept",
  "evidence.date": "Date",
  "evidence.add": "Add evidence",
  "evidence.remove": "Remove evidence {name}",
  "evidence.unnamed": "without a name",
  "evidence.row": "Evidence {number}",

  "readiness.none": "does not apply",
  "readiness.ready": "{range} ready",
  "readiness.known": "{percent} known",
  "readiness.notRated": "not rated yet",
  "readiness.barLabel": "Between {low} and {high} ready",

  "feasibility.open": "Go to where it is recorded",
  "feasibility.makeAction": "Make an action",
  "feasibility.makeActionFor": "Make an action: {finding}",

  "newAction.title": "Add an action",
  "newAction.what": "What will be done",
  "newAction.owner": "Owner",
  "newAction.ownerHint": "One person or role. Without an owner nothing happens.",
  "newAction.due": "Due",
  "newAction.note": "Note",
  "newAction.add": "Add action",
  "newAction.added": "Action added: {title}",
  "newAction.whatMissing": "Say what will be done.",

  "venn.fixed": "The circles are not to scale. Pattern and number show the gap.",
} as const;
