import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { livePlan } from "#src/domain/plan/live-plan.ts";
import { lastChangeOf } from "#src/domain/plan/last-change.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { buildReport } from "#src/domain/report/build-report.ts";
import type { ReportBlock, ReportDocument } from "#src/domain/report/report-document.ts";
import { reportText } from "#src/domain/report/report-text.ts";
import type { ReportVersion } from "#src/domain/report/report-version.ts";
import { createSentinelPlan } from "#src/domain/testing/sentinel-plan.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import { fingerprint, groupDigits } from "#src/domain/versions/content.ts";
import type { HistoryEntry, SealedEntry } from "#src/domain/versions/history-entry.ts";
import { appendEntry, readVersions, type NewEntry } from "#src/domain/versions/history.ts";
import { resultsOf } from "#src/domain/versions/results.ts";
import { arbitraryHistory } from "#src/domain/versions/testing/arbitrary-history.ts";

const { plan } = createSentinelPlan(smallCatalog);
const contentFingerprint = fingerprint(plan);
const sealedOn = "2026-11-10";

function build(version: ReportVersion | undefined, of: Plan = plan, at = "2027-03-01"): ReportDocument {
  const words = { catalog: smallCatalog, text: smallCatalogText, words: reportWords };
  return buildReport({ plan: of, at, version, ...words });
}

type Said = NewEntry extends infer E ? (E extends NewEntry ? Omit<E, "id" | "at"> : never) : never;

/** A chain of these steps, one a day from the day of sealing on. */
function chainOf(...steps: readonly Said[]): readonly HistoryEntry[] {
  return steps.reduce<readonly HistoryEntry[]>((history, step, index) => {
    const at = `2026-11-${10 + index}T23:30:00.000Z`;
    const appended = appendEntry(history, { ...step, id: `e${index}`, at });
    if (!appended.ok) throw new Error(appended.error.type);
    return appended.value;
  }, []);
}

function sealing(versionNumber: number, changes: Partial<SealedEntry> = {}): Said {
  return {
    type: "sealed",
    versionNumber,
    planId: plan.id,
    contentFingerprint,
    schemaVersion: 1,
    reason: "Yearly review",
    preparedBy: "Ann Berg",
    results: resultsOf(plan, smallCatalog, sealedOn),
    openPoints: { unanswered: 2 },
    ...changes,
  };
}

const approval: Said = {
  type: "decided",
  versionNumber: 1,
  decision: "approved",
  name: "Eva Holm",
  role: "Director",
  comment: "Go ahead",
};
const cover = ({ sections }: ReportDocument) => sections.find(({ id }) => id === "cover")?.blocks ?? [];
const blocksOf = ({ sections }: ReportDocument): ReportBlock[] => sections.flatMap(({ blocks }) => blocks);

function coverFacts(report: ReportDocument): Record<string, string> {
  const facts = cover(report).flatMap((block) => (block.type === "facts" ? block.facts : []));
  return Object.fromEntries(facts.map(({ label, text }) => [label, text]));
}

describe("what the document is called", () => {
  test.each<[string, readonly Said[]]>([
    ["Version 1, sealed 10 November 2026", [sealing(1)]],
    ["Version 1, in review", [sealing(1), { type: "submitted", versionNumber: 1, name: "Ann" }]],
    ["Version 1, returned 11 November 2026", [sealing(1), { ...approval, decision: "returned" }]],
    ["Version 1, approved 11 November 2026", [sealing(1), approval]],
    ["Version 1, approved 12 November 2026", [sealing(1), approval, { ...approval, name: "Bo" }]],
    [
      "Version 1, superseded by version 2",
      [
        sealing(1),
        sealing(2, { contentFingerprint: "0".repeat(64) }),
        { type: "superseded", versionNumber: 1, byVersionNumber: 2 },
      ],
    ],
    [
      "Version 1, archived 11 November 2026",
      [sealing(1), { type: "archived", versionNumber: 1, name: "Ann" }],
    ],
  ])("%s", (label, steps) => {
    expect(build({ contentFingerprint, history: chainOf(...steps) }).versionLabel).toBe(label);
  });

  test("a draft is called after its last change, and after the version before it", () => {
    const other = { contentFingerprint: "0".repeat(64) };
    const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
      new Date(lastChangeOf(plan)),
    );
    expect(build({ ...other, history: chainOf(sealing(1)) }).versionLabel).toBe(
      `Draft of ${date}, after version 1`,
    );
    expect(build({ ...other, history: [] }).versionLabel).toBe(`Draft of ${date}, no version yet`);
    expect(build(undefined).versionLabel).toBe(`Draft of ${date}`);
  });

  test("a content that was sealed twice is the newer version", () => {
    const history = chainOf(sealing(1), sealing(2));
    expect(build({ contentFingerprint, history }).versionLabel).toMatch(/^Version 2,/);
    const [first] = history as readonly SealedEntry[];
    expect(build({ contentFingerprint, history, sealed: first }).versionLabel).toMatch(/^Version 1,/);
  });

  test("a version whose history is not at hand is still that version", () => {
    const [sealed] = chainOf(sealing(1)) as readonly SealedEntry[];
    expect(build({ contentFingerprint, history: [], sealed }).versionLabel).toBe(
      "Version 1, sealed 10 November 2026",
    );
  });
});

describe("a sealed version", () => {
  const history = chainOf(sealing(1), approval);

  test("is rated as of its own day, whenever the document is made", () => {
    const [then, now] = [
      build({ contentFingerprint, history }, plan, sealedOn),
      build({ contentFingerprint, history }),
    ];
    expect(now).toEqual(then);
    expect(build({ contentFingerprint: "0".repeat(64), history })).not.toEqual(
      build({ contentFingerprint: "0".repeat(64), history }, plan, sealedOn),
    );
  });

  test("gives the same document from a draft that has deleted records beside the same content", () => {
    expect(Object.keys(plan.objectives)).toContain("deleted");
    expect(build({ contentFingerprint, history }, livePlan(plan))).toEqual(
      build({ contentFingerprint, history }),
    );
  });

  test("says on the cover who made it, why, and who decided what", () => {
    expect(coverFacts(build({ contentFingerprint, history }))).toMatchObject({
      Version: "Version 1, approved 11 November 2026",
      "Prepared by": "Ann Berg",
      Reason: "Yearly review",
      Approved: "Eva Holm, Director, 11 November 2026\n“Go ahead”",
    });
    const draft = coverFacts(build({ contentFingerprint: "0".repeat(64), history }));
    expect(Object.keys(draft)).not.toContain("Approved");
  });

  test("warns where its numbers cannot be those of the day of sealing", () => {
    const results = { ...resultsOf(plan, smallCatalog, sealedOn), catalogVersion: "older" };
    const old = build({ contentFingerprint, history: chainOf(sealing(1, { results })) });
    const warning = (report: ReportDocument) =>
      cover(report).find((block) => block.type === "callout" && block.title.startsWith("Rated again"));
    expect(warning(old)).toMatchObject({
      tone: "attention",
      text: expect.stringContaining("catalogue older"),
    });
    expect(warning(build({ contentFingerprint, history }))).toBeUndefined();
  });
});

describe("fingerprints", () => {
  const history = chainOf(sealing(1));

  test("stand in full on the cover and in short on every page", () => {
    const report = build({ contentFingerprint, history });
    const digits = groupDigits(contentFingerprint);
    expect(cover(report)).toContainEqual(expect.objectContaining({ type: "fingerprint", digits }));
    expect(report.fingerprintLabel).toBe(`Fingerprint ${digits.slice(0, 19)}`);
  });

  test("are not spoken of where nothing is known", () => {
    const report = build(undefined);
    expect(report).not.toHaveProperty("fingerprintLabel");
    expect(blocksOf(report).filter(({ type }) => type === "fingerprint")).toEqual([]);
    expect(report.sections.map(({ id }) => id)).not.toContain("versions");
    expect(reportText(report)).not.toMatch(/fingerprint/i);
  });

  test("of a content without one are left out, and the history is told all the same", () => {
    const report = build({ history });
    expect(report).not.toHaveProperty("fingerprintLabel");
    expect(cover(report).filter(({ type }) => type === "fingerprint")).toEqual([]);
    expect(report.sections.map(({ id }) => id)).toContain("versions");
    expect(report.versionLabel).toMatch(/^Draft of .*, after version 1$/);
  });
});

describe("versions and approvals", () => {
  const versions = (version: ReportVersion) =>
    build(version).sections.find(({ id }) => id === "versions")?.blocks;

  test("list the newest version first, with its state in words and tone", () => {
    const history = chainOf(sealing(1), sealing(2), { ...approval, versionNumber: 2 });
    const records = versions({ contentFingerprint, history })?.filter((block) => block.type === "record");
    expect(records?.map(({ title, status, tone }) => [title, status, tone])).toEqual([
      ["Version 2", "Approved", "good"],
      ["Version 1", "Sealed", "neutral"],
    ]);
  });

  test("tell what was open when a version was sealed, or that nothing was", () => {
    const open = { unanswered: 1, actionOverdue: 2, reviewDatePast: 1 };
    const text = reportText(
      build({ contentFingerprint, history: chainOf(sealing(1, { openPoints: open })) }),
    );
    expect(text).toContain("1 not answered; 2 actions overdue; the next review was overdue");
    const none = reportText(build({ contentFingerprint, history: chainOf(sealing(1, { openPoints: {} })) }));
    expect(none).toContain("Open when sealed\nNothing");
  });

  test("say what it means that there is no version", () => {
    expect(versions({ contentFingerprint, history: [] })).toEqual([
      expect.objectContaining({
        type: "paragraph",
        text: expect.stringMatching(/^No version has been sealed yet/),
      }),
    ]);
  });

  test("of any history are all there, each entry once, in a sound document", () => {
    fc.assert(
      fc.property(arbitraryHistory({ maxLength: 15 }), (history) => {
        const blocks = versions({ contentFingerprint, history }) ?? [];
        const records = blocks.filter((block) => block.type === "record");
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
        expect(records).toHaveLength(readVersions(history).versions.size);
        const texts = records.flatMap(({ facts }) => facts.map(({ text }) => text)).join("\n");
        for (const { position } of history) expect(texts.split(`Entry ${position},`)).toHaveLength(2);
      }),
      { numRuns: 50 },
    );
  });
});
