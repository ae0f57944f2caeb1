import { describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { emptyPlan, type Plan } from "#src/domain/plan/plan.ts";
import { profileId } from "#src/domain/plan/profile.ts";
import { buildReport } from "#src/domain/report/build-report.ts";
import type { ReportBlock, ReportDocument, ReportSection } from "#src/domain/report/report-document.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";

function build(plan: Plan): ReportDocument {
  return buildReport({
    plan,
    catalog: smallCatalog,
    text: smallCatalogText,
    words: reportWords,
    at: "2026-06-15",
  });
}

function sectionOf(document: ReportDocument, id: string): ReportSection {
  const section = document.sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`No section ${id}`);
  return section;
}

function blocksOf<T extends ReportBlock["type"]>(section: ReportSection, type: T) {
  return section.blocks.filter((block) => block.type === type) as Extract<ReportBlock, { type: T }>[];
}

/** The rows of a table of a section as texts, the table found by its caption. */
function rowsOf(section: ReportSection, caption: string): string[][] {
  const table = blocksOf(section, "table").find((block) => block.caption === caption);
  if (!table) throw new Error(`No table ${caption}`);
  return table.rows.map((row) => row.map(({ text }) => text));
}

const stamp = { changedAt: "2026-03-03T10:00:00.000Z", changedBy: "Anna Berg" };

const smallPlan: Plan = {
  ...planOf({
    exclusions: [{ id: "x", text: "The shop", reason: "It closes in May" }],
    answers: [
      {
        id: "people.deputies",
        value: "proven",
        note: "Two per role",
        owner: "Bo Ek",
        flagged: true,
        flagNote: "Ask HR",
        ...stamp,
      },
      { id: "people.training", value: "notApplicable", reason: "One person works here" },
      { id: "systems.backup-restore", value: "documented" },
      { id: "location-systems.local-egress", value: "unknown", owner: "Bo Ek" },
    ],
    details: [{ id: "systems.backup-restore.off-network", text: "yes" }],
    evidence: [
      {
        id: "e",
        subjectKind: "answers",
        subjectId: "people.deputies",
        kind: "exercise",
        label: "Deputies' week",
        reference: "Report 12",
        date: "2024-05-02",
      },
    ],
    services: [{ id: "mail", name: "Mail", templateId: "cloud" }],
    responsibilities: [
      {
        id: "mail/client-endpoints",
        serviceId: "mail",
        rowId: "client-endpoints",
        responsible: "provider",
        ...stamp,
      },
      { id: "mail/identity", serviceId: "mail", rowId: "identity", control: "partial", owner: "Bo Ek" },
    ],
    scenarios: [
      { id: "s", catalogId: "pandemic", people: "yes", location: "no", systems: "unknown", note: "Flu" },
      { id: "t", name: "Nothing happens", people: "no", location: "no", systems: "no" },
      { id: "u", name: "Nobody looked" },
    ],
    contacts: [{ id: "c", name: "Cleo Dahl", role: "Caretaker", verifiedOn: "2026-05-01", workPhone: "112" }],
    privateContacts: [{ id: "c", phone: "555" }],
    actions: [
      {
        id: "a",
        title: "Restore test",
        status: "open",
        due: "2026-06-01",
        questionId: "systems.backup-restore",
        region: "S",
      },
    ],
  }),
  profile: {
    [profileId]: {
      id: profileId,
      title: "Northern plan",
      organisation: "Northern Foods",
      owner: "Bo Ek",
      classification: "confidential",
      language: "en",
      depth: "full",
      reviewDate: "2026-06-01",
      createdAt: "2026-01-01T00:00:00.000Z",
      sample: true,
    },
  },
};

describe("the report of a small plan", () => {
  const report = build(smallPlan);

  test("says what the document is", () => {
    const { sections: _, words: __, ...head } = report;
    expect(head).toEqual({
      language: "en",
      title: "Northern plan",
      subject: "Business continuity plan of Northern Foods",
      author: "Bo Ek",
      organisation: "Northern Foods",
      changedAt: "2026-03-03T10:00:00.000Z",
      versionLabel: "Draft of 3 March 2026",
      classificationLabel: "Confidential",
    });
  });

  test("has its sections in this order", () => {
    expect(report.sections.map(({ id, layout }) => `${id} ${layout}`)).toEqual([
      "cover cover",
      "summary page",
      "about flow",
      "regions flow",
      "feasibility flow",
      "impact flow",
      "scenarios flow",
      "what-if flow",
      "gaps flow",
      "responsibilities flow",
      "answers flow",
      "open flow",
      "kept flow",
      "registers flow",
      "contacts flow",
      "method flow",
    ]);
  });

  test("the cover controls the document and warns of the sample", () => {
    const cover = sectionOf(report, "cover");
    expect(blocksOf(cover, "callout").map(({ title }) => title)).toEqual(["Sample plan"]);
    expect(blocksOf(cover, "facts")[0]?.facts).toEqual(
      expect.arrayContaining([
        { label: "Classification", text: "Confidential" },
        { label: "Approver", text: "Not stated" },
        { label: "Next review", text: "1 June 2026, overdue" },
        { label: "Language", text: "English" },
      ]),
    );
  });

  test("the summary is one page that a manager can act on", () => {
    const summary = sectionOf(report, "summary");
    expect(summary.blocks.map(({ type }) => type)).toEqual([
      "paragraph",
      "facts",
      "paragraph",
      "venn",
      "heading",
      "table",
      "callout",
      "heading",
      "list",
      "heading",
      "list",
      "signatures",
    ]);
    expect(rowsOf(summary, "Worst gaps")[0]).toEqual([
      "Mail: Client devices",
      "People, location and systems",
      "None",
      "17 points",
    ]);
    expect(blocksOf(summary, "list")[0]?.items).toEqual([
      "“Who declares a crisis” (People, location and systems) is not answered. Decide who answers it, and by when.",
      "“Restore test” was due on 1 June 2026 and has no owner. Name one and a new date, or drop it.",
    ]);
    expect(blocksOf(summary, "signatures")[0]?.lines).toEqual(["Owner: Bo Ek", "Approver:", "Date"]);
  });

  test("the regions stand in the Venn, the bars and the table, largest gap first in the bars", () => {
    const regions = sectionOf(report, "regions");
    expect(blocksOf(regions, "venn")[0]?.regions.map(({ region, label }) => `${region} ${label}`)).toEqual([
      "P 33%",
      "L Does not apply",
      "S 50%",
      "PL Does not apply",
      "PS Not rated yet",
      "LS Not rated yet",
      "PLS Not rated yet",
    ]);
    expect(blocksOf(regions, "bars")[0]?.bars.map(({ label }) => label)).toEqual([
      "Systems",
      "People",
      "People and systems",
      "Location and systems",
      "People, location and systems",
      "Location",
      "People and location",
    ]);
    expect(rowsOf(regions, reportWords.regions.table)[6]).toEqual([
      "People, location and systems",
      "Not rated yet",
      "0–50%",
      "50%",
      "0%",
      "Not known: Who declares a crisis",
    ]);
  });

  test("scenarios stand in the regions that they may be in", () => {
    expect(rowsOf(sectionOf(report, "scenarios"), "Scenarios by area")).toEqual([
      ["Pandemic", "Yes", "No", "?", "May be: People; People and systems", "Flu"],
      ["Nothing happens", "No", "No", "No", "None: it hits no area", ""],
      ["Nobody looked", "Not marked yet", "Not marked yet", "Not marked yet", "Not marked yet", ""],
    ]);
  });

  test("an action says who, when, how far and where it comes from", () => {
    expect(rowsOf(sectionOf(report, "gaps"), "Actions")).toEqual([
      ["Restore test", "No owner", "1 June 2026, overdue", "Open", "Backup and restore; Systems", ""],
    ]);
  });

  test("the matrix gives default, source and flags, and a record for what was recorded", () => {
    const section = sectionOf(report, "responsibilities");
    expect(rowsOf(section, "Mail: Regular operations")).toEqual([
      [
        "Client devices",
        "Provider",
        "You (source 1, February 2020). Another source says: Shared (source 2, January 2026)",
        "–",
        "–",
        "Assumed to be the provider's",
      ],
      [
        "Identity and directory",
        "Shared",
        "Shared (source 1, February 2020)",
        "Bo Ek",
        "Partial",
        "Weak control",
      ],
      ["Storage", "Provider", "Provider (source 1, February 2020)", "–", "–", "Nothing"],
    ]);
    expect(blocksOf(section, "list")[0]?.items).toEqual([
      "The provider's chart, February 2020, https://example.org/chart",
      "Holdfast, January 2026",
    ]);
    expect(blocksOf(section, "record")[0]).toEqual({
      type: "record",
      id: "responsibility:mail/client-endpoints",
      title: "Mail: Client devices",
      status: "Provider",
      tone: "attention",
      lead: "What client devices is.",
      facts: [
        { label: "Why not as in the template", text: "No reason given" },
        { label: "Weight", text: "Critical" },
        {
          label: "How it counts",
          text: "Counts as “None”: left to the provider against the template, without a reason and dated evidence.",
        },
        { label: "Last change", text: "3 March 2026 by Anna Berg" },
      ],
    });
  });

  test("an answer has everything that is known about it", () => {
    const records = blocksOf(sectionOf(report, "answers"), "record");
    expect(records).toHaveLength(smallCatalog.questions.length);
    expect(records[0]).toEqual({
      type: "record",
      id: "answer:people.deputies",
      title: "Deputies for critical roles",
      status: "Proven",
      tone: "good",
      lead: "Deputies for critical roles: how far are you?",
      facts: [
        { label: "Note", text: "Two per role" },
        { label: "Owner", text: "Bo Ek" },
        { label: "Evidence", text: "Exercise: Deputies' week (Report 12, 2 May 2024)" },
        { label: "Review", text: "Marked for review: Ask HR" },
        { label: "Weight", text: "Critical" },
        {
          label: "How it counts",
          text: "Counts as “Documented”: no test, exercise or incident is dated within the last 12 months.",
        },
        { label: "Last change", text: "3 March 2026 by Anna Berg" },
      ],
    });
    expect(records.find(({ title }) => title === "Backup and restore")?.facts).toContainEqual({
      label: "Is one copy off the network?",
      text: "Yes",
    });
  });

  test("a detail that is none of the options is printed as it was typed", () => {
    const details = ["constructor", "Two copies"].map((text) => {
      const typed = { id: "systems.backup-restore.off-network", text };
      const document = build({ ...smallPlan, details: { [typed.id]: typed } });
      const records = blocksOf(sectionOf(document, "answers"), "record");
      return records.flatMap(({ facts }) => facts).find(({ label }) => label.includes("off the network"))
        ?.text;
    });
    expect(details).toEqual(["constructor", "Two copies"]);
  });

  test("open points stand apart: not answered, unknown, not applicable with the reason", () => {
    const open = sectionOf(report, "open");
    expect(rowsOf(open, "Not answered")).toEqual([
      ["Who declares a crisis", "People, location and systems", "Critical"],
      ["Mail: Watch the status channels", "People and systems", "Important"],
    ]);
    expect(rowsOf(open, "Unknown")).toEqual([["Local network breakout", "Location and systems", "Bo Ek"]]);
    expect(rowsOf(open, "Does not apply")).toEqual([["Yearly training", "People", "One person works here"]]);
  });

  test("a contact has its channels, private ones too, and when it was checked", () => {
    expect(sectionOf(report, "contacts").blocks).toEqual([
      {
        type: "record",
        id: "contact:c",
        title: "Cleo Dahl",
        status: "Verified on 1 May 2026",
        tone: "good",
        lead: "Caretaker",
        facts: [
          { label: "Work phone", text: "112" },
          { label: "Private phone", text: "555" },
        ],
      },
    ]);
  });
});

describe("what is kept, but not counted", () => {
  const records = (plan: Plan) => blocksOf(sectionOf(build(plan), "kept"), "record");

  test("answers that a lower depth hides", () => {
    const answers = [{ id: "people.training", value: "partial" as const, note: "Half of them" }];
    expect(records(planOf({ answers }, "full"))).toEqual([]);
    expect(records(planOf({ answers }, "start"))).toEqual([
      expect.objectContaining({ status: "Partial", facts: [{ label: "Note", text: "Half of them" }] }),
    ]);
  });

  test("details that another answer hides", () => {
    const details = [{ id: "systems.backup-restore.off-network", text: "no" }];
    const answers = [{ id: "systems.backup-restore", value: "none" as const }];
    expect(records(planOf({ answers, details }))).toEqual([
      expect.objectContaining({
        title: "Backup and restore",
        facts: [{ label: "Is one copy off the network?", text: "No" }],
      }),
    ]);
  });

  test("evidence for something that no longer exists, each piece with a block of its own", () => {
    const piece = { subjectKind: "answers", subjectId: "retired", kind: "test", label: "Test" } as const;
    const evidence = ["1", "2"].map((id) => ({ ...piece, id }));
    expect(records(planOf({ evidence })).map(({ id }) => id)).toEqual(["kept:evidence:1", "kept:evidence:2"]);
  });
});

test("an empty plan says in one line what is missing, section by section", () => {
  const report = build(emptyPlan("empty"));
  const lines = (id: string) => blocksOf(sectionOf(report, id), "paragraph").map(({ text }) => text);
  expect(lines("scenarios")).toEqual([reportWords.scenarios.none]);
  expect(lines("responsibilities")).toEqual([reportWords.responsibilities.none]);
  expect(lines("kept")).toEqual([reportWords.kept.nothing]);
  expect(lines("contacts")).toEqual([reportWords.contacts.none]);
  expect(lines("gaps")).toEqual([
    reportWords.gaps.worstLead,
    reportWords.summary.nothingRated,
    reportWords.gaps.noActions,
  ]);
  expect(report.title).toBe("Untitled plan");
});

test("the summary shows five decisions and says where the others are", () => {
  const actions = Array.from({ length: 7 }, (_, index) => ({
    id: `a${index}`,
    title: `Action ${index}`,
    status: "open" as const,
  }));
  const report = build(planOf({ actions }));
  const items = blocksOf(sectionOf(report, "summary"), "list")[0]?.items ?? [];
  expect(items).toHaveLength(6);
  expect(items.at(-1)).toBe("5 more are under “Gaps and actions”.");
  expect(blocksOf(sectionOf(report, "gaps"), "list")[0]?.items).toHaveLength(10);
});
