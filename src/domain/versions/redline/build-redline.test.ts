import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { itemTitle } from "#src/domain/report/item-names.ts";
import { regionIds } from "#src/domain/catalog.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { nameOfField, nameOfRecord, textOfValue } from "#src/domain/report/field-wording.ts";
import { commentOf, effectText, entryText } from "#src/domain/report/change-wording.ts";
import type { ChangeFact, ReportBlock, ReportDocument } from "#src/domain/report/report-document.ts";
import { reportText } from "#src/domain/report/report-text.ts";
import { createWording } from "#src/domain/report/wording.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import {
  compareVersions,
  type ComparedVersion,
  type Comparison,
} from "#src/domain/versions/compare/compare-versions.ts";
import { recordKey } from "#src/domain/versions/compare/record-difference.ts";
import { arbitraryVersions } from "#src/domain/versions/compare/testing/arbitrary-versions.ts";
import { fingerprint } from "#src/domain/versions/content.ts";
import { buildRedline } from "#src/domain/versions/redline/build-redline.ts";
import {
  changedSide,
  emptySide,
  sentinelSide,
} from "#src/domain/versions/redline/testing/changed-everywhere.ts";
import { arbitraryHistory } from "#src/domain/versions/testing/arbitrary-history.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";

const wording = createWording(smallCatalogText, reportWords, "en");
type ChangeBlock = Extract<ReportBlock, { type: "change" }>;

interface Redlined {
  readonly comparison: Comparison;
  readonly document: ReportDocument;
  readonly before: ComparedVersion;
  readonly after: ComparedVersion;
}

function redline(
  before: ComparedVersion,
  after: ComparedVersion,
  privateData: "shown" | "masked" = "shown",
): Redlined {
  const comparison = compareVersions(before, after, smallCatalog);
  const document = buildRedline(comparison, { before, after, wording, privateData });
  return { comparison, document, before, after };
}

function changeBlocks({ sections }: ReportDocument): ReadonlyMap<string, ChangeBlock> {
  const blocks = sections.flatMap((section) => section.blocks);
  return new Map(blocks.flatMap((block) => (block.type === "change" ? [[block.id, block]] : [])));
}

/** A side of a fact: what was there, or what is there now. */
function sideOf(fact: ChangeFact | undefined, side: "removed" | "added"): string | undefined {
  if (!fact || !("pieces" in fact)) return undefined;
  const pieces = fact.pieces.filter(({ kind }) => kind === side || kind === "same");
  return pieces.length > 0 ? pieces.map(({ text }) => text).join("") : undefined;
}

/** Everything in a comparison that is not in its document, as readers would look for it. */
function missingIn({ comparison, document, before, after }: Redlined): string[] {
  const blocks = changeBlocks(document);
  const text = reportText(document);
  const plans = [after.plan, before.plan];
  const lost: string[] = [];
  const expectIn = (what: string, where: string, part: string): void => {
    if (!where.includes(part)) lost.push(what);
  };
  for (const { change, fields, effect, reason, score } of comparison.changes) {
    const key = recordKey(change.kind, change.id);
    const block = blocks.get(`change:${change.kind}:${change.id}`);
    if (!block) {
      lost.push(key);
      continue;
    }
    if (block.title !== nameOfRecord(change, plans, wording)) lost.push(`${key} name`);
    if (block.status !== reportWords.changes.kinds[change.change]) lost.push(`${key} status`);
    if (effect.because.length > 0) expectIn(`${key} effect`, block.lead ?? "", effectText(effect, wording));
    if (reason.state === "missing") expectIn(`${key} reason`, block.lead ?? "", "No reason given");
    const facts = block.facts;
    if (reason.state === "given" && !facts.some((fact) => "text" in fact && fact.text === reason.text)) {
      lost.push(`${key} reason`);
    }
    const at = change.stamps.to.at;
    if (
      at !== undefined &&
      !facts.some((fact) => "text" in fact && fact.text.startsWith(wording.formats.date(at)))
    ) {
      lost.push(`${key} when`);
    }
    const order = change.change === "changed" || change.change === "moved" ? change.order : undefined;
    if (order && !order.keepsPlace && !facts.some(({ label }) => label === "Place in the list")) {
      lost.push(`${key} order`);
    }
    if (score?.whole && !facts.some(({ label }) => label === "Points of readiness"))
      lost.push(`${key} score`);
    for (const { field, from, to } of fields) {
      const name = nameOfField(change.kind, field, wording);
      const own = facts.filter(({ label }) => label === name);
      const place = { kind: change.kind, id: change.id, field };
      const was = from !== undefined && textOfValue(from, place, [before.plan, after.plan], wording);
      const is = to !== undefined && textOfValue(to, place, plans, wording);
      const fits = own.some((fact) =>
        field === "redactedHash"
          ? "text" in fact && fact.text === reportWords.records.hidden
          : (sideOf(fact, "removed") ?? false) === was && (sideOf(fact, "added") ?? false) === is,
      );
      if (!fits) lost.push(`${key} ${field}`);
    }
  }
  for (const { id, from, to, turn } of comparison.gaps) {
    const item = to ?? from;
    expectIn(`gap ${id}`, text, item ? itemTitle(item, to ? after.plan : before.plan, smallCatalogText) : id);
    expectIn(`gap ${id} ${turn}`, text, reportWords.changes.gaps[turn]);
  }
  for (const [turn, ids] of Object.entries(comparison.actions) as [keyof Comparison["actions"], string[]][]) {
    if (ids.length > 0) expectIn(`actions ${turn}`, text, reportWords.changes.actions[turn]);
    for (const id of ids)
      expectIn(`action ${id}`, text, nameOfRecord({ kind: "actions", id }, plans, wording));
  }
  for (const entry of comparison.newEntries) {
    expectIn(`entry ${entry.position}`, text, entryText(entry, wording));
    expectIn(`entry ${entry.position} comment`, text, commentOf(entry));
  }
  return lost;
}

const arbitrarySides = fc
  .tuple(arbitraryVersions, arbitraryHistory({ maxLength: 4 }), arbitraryHistory({ maxLength: 4 }))
  .map(([[one, other], mine, theirs]) => {
    const side = (plan: typeof one, history: readonly HistoryEntry[]) => ({
      plan,
      history,
      at: "2026-06-15",
    });
    return [side(one, mine), side(other, theirs)] as const;
  });

describe("everything in a comparison reaches its document", () => {
  test.each([
    ["changed", sentinelSide, changedSide, 150],
    ["added", emptySide, sentinelSide, 250],
    ["removed", sentinelSide, emptySide, 250],
  ] as const)("where every field of every kind of record was %s", (change, before, after, least) => {
    const redlined = redline(before, after);
    const fields = redlined.comparison.changes.flatMap((one) => one.fields);
    expect(new Set(redlined.comparison.changes.map((one) => one.change.change))).toContain(change);
    expect(fields.length).toBeGreaterThan(least);
    expect(missingIn(redlined)).toEqual([]);
    expect(reportText(redlined.document)).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  });

  test("whatever was changed, decided and scored", () => {
    fc.assert(
      fc.property(arbitrarySides, ([before, after]) => {
        expect(missingIn(redline(before, after))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("and what is taken out of the document is missed", () => {
    const redlined = redline(sentinelSide, changedSide);
    const { sections } = redlined.document;
    for (const section of sections.filter(({ id }) => id.startsWith("changes:"))) {
      const document = { ...redlined.document, sections: sections.filter((one) => one !== section) };
      expect(missingIn({ ...redlined, document }), section.id).not.toEqual([]);
    }
  });

  test("with every region and area before and after, and its bridge", () => {
    const { document } = redline(emptySide, sentinelSide);
    const scores = document.sections.find(({ id }) => id === "changes-scores");
    const titles = scores?.blocks.flatMap((block) => (block.type === "heading" ? [block.text] : []));
    expect(titles?.slice(0, 11)).toEqual([
      "Whole plan",
      ...regionIds.map((region) => smallCatalogText.regions[region].name),
      ...["People", "Location", "Systems"].map((area) => `Area: ${area}`),
    ]);
    const bridges = scores?.blocks.flatMap((block) => (block.type === "bridge" ? [block] : [])) ?? [];
    expect(bridges.length).toBeGreaterThan(0);
    for (const { from, steps, to } of bridges) {
      expect(steps.reduce((sum, { points }) => sum + points, from.value)).toBe(to.value);
    }
  });
});

describe("the document of changes", () => {
  const plan = planOf({
    objectives: [{ id: "o", text: "Pay wages within two days, whatever happens" }],
    answers: [{ id: "people.deputies", value: "documented", owner: "Ann" }],
  });
  const later = planOf({
    objectives: [{ id: "o", text: "Pay wages within four days, whatever happens" }],
    answers: [
      {
        id: "people.deputies",
        value: "none",
        changedAt: "2026-11-22T08:00:00.000Z",
        changedBy: "Bo Ek",
      },
    ],
  });
  const before: ComparedVersion = { plan, history: [], at: "2026-06-15" };
  const after: ComparedVersion = { plan: later, history: [], at: "2026-11-22" };
  const { document, comparison } = redline(before, after);
  const blocks = changeBlocks(document);

  test("strikes and inserts prose by the word, and other values whole", () => {
    expect(blocks.get("change:objectives:o")?.facts[0]).toEqual({
      label: "Text",
      pieces: [
        { text: "Pay wages within ", kind: "same" },
        { text: "two", kind: "removed" },
        { text: "four", kind: "added" },
        { text: " days, whatever happens", kind: "same" },
      ],
    });
    expect(blocks.get("change:answers:people.deputies")?.facts.slice(0, 2)).toEqual([
      {
        label: "Answer",
        pieces: [
          { text: smallCatalogText.answers.documented.label, kind: "removed" },
          { text: smallCatalogText.answers.none.label, kind: "added" },
        ],
      },
      { label: "Owner", pieces: [{ text: "Ann", kind: "removed" }] },
    ]);
  });

  test("says what a change means, who made it and when, and what it did to the score", () => {
    const block = blocks.get("change:answers:people.deputies");
    expect(block).toMatchObject({ status: "Changed", tone: "bad" });
    expect(block?.lead).toMatch(/^Weakens the plan: .*no owner is named any more\. No reason given\.$/);
    expect(block?.facts).toContainEqual({ label: "Last change", text: "22 November 2026 by Bo Ek" });
    expect(block?.facts.find(({ label }) => label === "Points of readiness")).toMatchObject({
      text: expect.stringMatching(/^People: .*; whole plan: /),
    });
  });

  test("begins with one page: the sentence, both sides in full, counts, what weakens, scores, bridge", () => {
    const [first] = document.sections;
    expect(first?.layout).toBe("page");
    const text = reportText({ sections: [first!] }).replaceAll(" ", "");
    for (const part of [
      "2 changes since the draft of 1 January 2026: 1 weakens the plan, without a reason.",
      fingerprint(before.plan),
      fingerprint(after.plan),
      "Answer “",
      "Whole plan",
      "Changed answers",
      "Nothing was sealed or decided in between.",
    ]) {
      expect(text).toContain(part.replaceAll(" ", ""));
    }
  });

  test("is called by what was compared, and kept as carefully as the more confidential side", () => {
    expect(document).toMatchObject({
      title: "Plan",
      language: "en",
      subject: "What changed from the draft of 1 January 2026 to the draft of 22 November 2026",
      versionLabel: "Changes from the draft of 1 January 2026 to the draft of 22 November 2026",
      classificationLabel: "Internal",
      changedAt: "2026-11-22T08:00:00.000Z",
    });
    const classified = (classification: "public" | "confidential"): ComparedVersion => ({
      ...before,
      plan: { ...plan, profile: { profile: { ...plan.profile["profile"]!, classification } } },
    });
    const [open, closed] = [classified("public"), classified("confidential")];
    const labels = [redline(open, closed), redline(closed, open)].map(
      (one) => one.document.classificationLabel,
    );
    expect(labels).toEqual(["Confidential", "Confidential"]);
  });

  test("has the ticks of whoever reviewed exactly this change", () => {
    const change = comparison.changes.find(({ change: one }) => one.kind === "objectives");
    const tick = {
      scope: "s",
      record: "objectives o",
      changeFingerprint: change!.changeFingerprint,
      note: "Agreed with the bank",
      at: "2026-11-23T08:00:00.000Z",
      by: "Eva",
    };
    const factsWith = (reviewed: (typeof tick)[]) =>
      changeBlocks(buildRedline(comparison, { before, after, wording, reviewed })).get("change:objectives:o")
        ?.facts;
    expect(factsWith([tick])).toContainEqual({
      label: "Reviewed",
      text: "23 November 2026 by Eva: Agreed with the bank",
    });
    expect(factsWith([{ ...tick, changeFingerprint: "0".repeat(64) }])).not.toContainEqual(
      expect.objectContaining({ label: "Reviewed" }),
    );
  });

  test("of nothing says so, and has no section of changes", () => {
    const same = redline(before, before).document;
    expect(same.sections.map(({ id }) => id)).toEqual([
      "changes",
      "changes-scores",
      "changes-gaps",
      "changes-actions",
      "changes-history",
      "changes-method",
    ]);
    expect(reportText(same)).toContain("Nothing that changed weakens the plan.");
  });

  test("is the same for the same input", () => {
    expect(redline(structuredClone(before), structuredClone(after)).document).toEqual(document);
  });

  test("shows private contact data only where that was asked for", () => {
    const withPhone = (phone: string): ComparedVersion => ({
      ...before,
      plan: planOf({
        contacts: [{ id: "c", name: "Cleo" }],
        privateContacts: [{ id: "c", phone, salt: "5a17".repeat(16) }],
      }),
    });
    const texts = (privateData?: "shown" | "masked") =>
      JSON.stringify(redline(withPhone("555-0100"), withPhone("555-0199"), privateData).document);
    expect(texts("masked")).not.toMatch(/555-01|5a17/);
    expect(texts("masked")).toContain("(private, not shown)");
    expect(texts("shown")).toMatch(/555-0100.*555-0199/);
    expect(texts("shown")).not.toContain("5a17");
  });

  test("prints no fingerprint of private contact data without a salt, and says why", () => {
    const unsalted = planOf({
      contacts: [{ id: "c", name: "Cleo" }],
      privateContacts: [{ id: "c", phone: "555-0100" }],
    });
    const text = reportText(redline(before, { ...before, plan: unsalted }).document).replaceAll(" ", "");
    expect(text).not.toContain(fingerprint(unsalted));
    expect(text).toContain(reportWords.changes.redline.noFingerprint.replaceAll(" ", ""));
  });
});
