/** Preview and export of the document. */
export const documentMessages = {
  "document.title": "Document",
  "document.lead":
    "The whole plan as one document, in {language}. The PDF has the same words in the same order.",
  "document.savePdf": "Save as PDF",
  "document.saveCopy": "Save a copy of the plan",
  "document.pdfCarriesPlan":
    "The PDF carries the whole plan inside, private contact data too: whoever has the PDF can open, check and compare the plan. Printed from a browser, it loses it.",
  "document.isVersion":
    "The draft is the same as version {number}, so the document is that version, with the numbers of {date}.",
  "document.checking": "Checking the text",
  "document.making": "Making the PDF",
  "document.cancelled": "Cancelled. No PDF was saved.",
  "document.saved": "The PDF was saved.",

  "document.unprintableTitle": {
    one: "{count} character cannot be printed",
    other: "{count} characters cannot be printed",
  },
  "document.unprintable":
    "The fonts of the PDF do not have them, so the PDF shows {replacement} instead. The plan keeps them as they are.",
  "document.unprintableCaption": "Characters that cannot be printed",
  "document.character": "Character",
  "document.where": "Where it stands",
  "document.moreCharacters": { one: "And {count} more.", other: "And {count} more." },
  "document.goOn": "Make the PDF anyway",

  "document.failedTitle": "The PDF could not be made",
  "document.failed":
    "Your plan is safe and nothing in it has changed. Try again. If it fails again, reload the page, or print this page and choose “Save as PDF” as the printer.",
  "document.tryAgain": "Try again",
  "document.notSavedTitle": "The PDF is ready but not saved yet",
  "document.notSaved": "The browser did not take the file. Press “Save the PDF” and choose where it goes.",
  "document.saveNow": "Save the PDF",
  "document.copyFailedTitle": "The copy was not saved",
  "document.copyFailed":
    "The browser did not take the file. Your plan is still safe on this device. Try again, or choose another folder.",
} as const;
