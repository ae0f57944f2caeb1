import type { ReportBlock, ReportDocument, ReportSection } from "#src/domain/report/report-document.ts";

export function documentWith(
  sections: readonly ReportSection[],
  changes: Partial<ReportDocument> = {},
): ReportDocument {
  return {
    language: "en-GB",
    title: "Business continuity plan",
    subject: "What we do when things fail",
    author: "Åsa Öberg",
    organisation: "Nordwind AB",
    changedAt: "2026-11-12T22:31:07.000Z",
    versionLabel: "Draft of 12 November 2026",
    classificationLabel: "Internal",
    words: {
      contents: "Contents",
      pageOfPages: "Page {page} of {pages}",
      continued: "(continued)",
      planFile: "The plan of this document",
    },
    sections,
    ...changes,
  };
}

/** One flowing section with these blocks. */
export function flowOf(...blocks: readonly ReportBlock[]): ReportDocument {
  return documentWith([{ id: "s", title: "The section", layout: "flow", blocks }]);
}

const venn: ReportBlock = {
  type: "venn",
  alt: "The seven regions",
  areaNames: { people: "People", location: "Location", systems: "Systems" },
  regions: [
    { region: "P", name: "People", low: 0.1, high: 0.2, isRated: true, label: "10–20 %" },
    { region: "L", name: "Location", low: 0.3, high: 0.5, isRated: true, label: "30–50 %" },
    { region: "S", name: "Systems", low: 0.8, high: 0.9, isRated: true, label: "80–90 %" },
    { region: "PL", name: "People and location", low: 0.5, high: 0.7, isRated: true, label: "50–70 %" },
    { region: "PS", name: "People and systems", low: 0, high: 0.9, isRated: false, label: "Not rated yet" },
    { region: "LS", name: "Location and systems", isRated: false, label: "Does not apply" },
    { region: "PLS", name: "All three", low: 0, high: 0, isRated: true, label: "0 %" },
  ],
};

const bars: ReportBlock = {
  type: "bars",
  alt: "The regions, worst first",
  bars: [
    {
      label: "Systems bar",
      low: 0.8,
      high: 0.9,
      isRated: true,
      text: "80–90 %, all answered",
      linkTo: "record",
    },
    { label: "People bar", low: 0.1, high: 0.1, isRated: true, text: "10 %, half answered" },
    { label: "Unrated bar", low: 0, high: 1, isRated: false, text: "Not rated yet, bar" },
    { label: "Absent bar", isRated: false, text: "Does not apply, bar" },
  ],
};

/** Every kind of block once; five pages. */
export const goldenDocument: ReportDocument = documentWith([
  {
    id: "cover",
    title: "Cover",
    layout: "cover",
    blocks: [
      { type: "facts", facts: [{ label: "Owner", text: "Żaneta Świątek" }] },
      {
        type: "fingerprint",
        label: "Fingerprint of the content",
        digits: Array.from({ length: 16 }, (_, index) => `${index.toString(16)}a0f`).join(" "),
        text: "To compare with another copy.",
      },
      { type: "signatures", lines: ["Signature of the owner", "Signature of the approver", "Date"] },
    ],
  },
  {
    id: "summary",
    title: "Summary",
    layout: "page",
    blocks: [
      { type: "paragraph", style: "lead", text: "The take-away." },
      { type: "callout", tone: "bad", title: "Decide now", text: "Name an owner." },
      { type: "list", ordered: true, items: ["First step", "Second step"] },
    ],
  },
  {
    id: "regions",
    title: "The seven regions",
    layout: "flow",
    blocks: [
      { type: "paragraph", text: "How they overlap." },
      venn,
      { type: "heading", level: 2, text: "From worst to best", id: "bars" },
      bars,
      { type: "heading", level: 3, text: "Reading the bars" },
      { type: "paragraph", style: "muted", text: "Solid is certain." },
      { type: "list", items: ["Hatched is open"] },
    ],
  },
  {
    id: "answers",
    title: "All answers",
    layout: "flow",
    blocks: [
      {
        type: "table",
        caption: "Answers in short",
        columns: [
          { title: "Question", width: 2 },
          { title: "Answer", width: 1 },
          { title: "Date", width: 1, align: "end" },
        ],
        rows: [
          [{ text: "Deputies", linkTo: "record" }, { text: "None", tone: "bad" }, { text: "12 March 2026" }],
          [{ text: "Contacts", linkTo: "nowhere" }, { text: "" }, { text: "–" }],
        ],
      },
      { type: "heading", level: 2, text: "People" },
      {
        type: "record",
        id: "record",
        title: "Deputies for key roles",
        status: "Nothing in place",
        tone: "bad",
        lead: "Does every role have a deputy?",
        facts: [
          { label: "Note", text: "Only the shift leads.\nThe others follow." },
          { label: "Owner", text: "Σωκράτης Παπαδόπουλος, Ирина Кузнецова" },
        ],
      },
      {
        type: "change",
        id: "change",
        title: "Recovery of the orders",
        status: "Stronger",
        tone: "good",
        facts: [
          { label: "Step", text: "Partly, now documented" },
          {
            label: "What it says",
            pieces: [
              { text: "Back within ", kind: "same" },
              { text: "two", kind: "removed" },
              { text: "four", kind: "added" },
              { text: " hours", kind: "same" },
            ],
          },
        ],
      },
      {
        type: "bridge",
        alt: "From 48 % to 55 %",
        from: { label: "Version 2 score", value: 48, text: "48 %" },
        to: { label: "Draft score", value: 55, text: "55 %" },
        steps: [
          { label: "Better answers", points: 9, text: "Three of them" },
          { label: "Worse answers", points: -2, text: "One of them" },
          { label: "Nothing here", points: 0, text: "" },
        ],
      },
    ],
  },
]);
