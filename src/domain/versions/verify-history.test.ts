import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPlanFile, parsePlanFile } from "#src/domain/plan-file/plan-file.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { entryFingerprint, linkEntry } from "#src/domain/versions/history.ts";
import { sealVersion } from "#src/domain/versions/seal.ts";
import { arbitraryHistory, historyOfLength } from "#src/domain/versions/testing/arbitrary-history.ts";
import { verifyHistory, type HistoryFinding } from "#src/domain/versions/verify-history.ts";

const plan = planOf({ objectives: [{ id: "o1", text: "Pay wages" }] });

/** An entry with other fields and a fingerprint to match, as somebody would forge it. */
function forge(entry: HistoryEntry, fields: Partial<HistoryEntry>): HistoryEntry {
  const changed = { ...entry, ...fields } as HistoryEntry;
  return { ...changed, fingerprint: entryFingerprint(changed) };
}

const typesOf = (findings: readonly HistoryFinding[]) => findings.map(({ type }) => type);

describe("a history that nobody touched", () => {
  test("has no findings, whatever was done with the plan", () => {
    fc.assert(
      fc.property(arbitraryHistory(), (history) => {
        const known = history.map(({ fingerprint }) => fingerprint);
        expect(verifyHistory(history, { planId: "plan", knownFingerprints: known })).toEqual([]);
      }),
    );
  });
});

/** The field that stands around a place in the JSON of an entry, and what its tampering is called. */
function expectedFinding(before: HistoryEntry, after: HistoryEntry, isLast: boolean): string {
  if (before.fingerprint !== after.fingerprint) return isLast ? "entryAltered" : "fingerprintAltered";
  return before.previous === after.previous ? "entryAltered" : "linkAltered";
}

describe("one byte changed anywhere in a chain of any length", () => {
  test("is found, and named for what it is, with the entry", () => {
    let named = 0;
    const refusals = new Set<string>();
    fc.assert(
      fc.property(
        arbitraryHistory({ minLength: 1 }),
        fc.nat(),
        fc.oneof(
          fc.constantFrom(...new TextEncoder().encode("0123456789abcdef")),
          fc.integer({ min: 0x20, max: 0x7e }),
        ),
        (history, pick, byte) => {
          const text = formatPlanFile(plan, history);
          const start = text.indexOf('"history":');
          const bytes = new TextEncoder().encode(text);
          const from = new TextEncoder().encode(text.slice(0, start)).length + '"history":['.length;
          const to = new TextEncoder().encode(text.slice(0, text.indexOf(',"plan":{', start))).length - 1;
          const place = from + (pick % (to - from));
          fc.pre(bytes[place] !== byte);
          const changed = bytes.with(place, byte);
          const parsed = parsePlanFile(new TextDecoder().decode(changed));
          if (!parsed.ok) {
            refusals.add(parsed.error.type);
            return;
          }
          const written = history.map((entry) => formatPlanFile(plan, [entry]));
          const index = parsed.value.history.findIndex(
            (entry, at) => formatPlanFile(plan, [entry]) !== written[at],
          );
          named += 1;
          const findings = verifyHistory(parsed.value.history, { planId: "plan" });
          const isLast = index === history.length - 1;
          expect(findings).toEqual([
            {
              type: expectedFinding(history[index]!, parsed.value.history[index]!, isLast),
              position: index + 1,
              entryId: parsed.value.history[index]?.id,
              versionNumber: parsed.value.history[index]?.versionNumber,
            },
          ]);
        },
      ),
      { numRuns: 800 },
    );
    expect(named).toBeGreaterThan(80);
    expect([...refusals].sort()).toEqual(["invalidRecord", "truncated"]);
  });

  test("never hides: what changes nothing that is read does not exist", () => {
    const history = historyOfLength(2);
    const text = JSON.stringify(history);
    for (let at = 0; at < text.length; at += 1) {
      const other = text[at] === "1" ? "2" : "1";
      let changed: HistoryEntry[] | undefined;
      try {
        changed = JSON.parse(text.slice(0, at) + other + text.slice(at + 1)) as HistoryEntry[];
      } catch {
        continue;
      }
      expect(verifyHistory(changed), `at ${at}`).not.toEqual([]);
    }
  });
});

describe("a chain that was cut, mixed or written anew", () => {
  const chains = arbitraryHistory({ minLength: 3 });
  const withTwo = fc.tuple(chains, fc.nat(), fc.nat());

  test("without entries in the middle or at the start says which are missing", () => {
    fc.assert(
      fc.property(withTwo, ([history, a, b]) => {
        const from = a % (history.length - 1);
        const count = 1 + (b % (history.length - 1 - from));
        expect(verifyHistory(history.toSpliced(from, count))).toEqual([
          { type: "entriesMissing", from: from + 1, to: from + count },
        ]);
      }),
    );
  });

  test("without entries at the end holds, unless their fingerprint is known or their snapshot kept", () => {
    const history = historyOfLength(3);
    const cut = history.slice(0, 2);
    const { fingerprint } = history[2]!;
    expect(verifyHistory(cut)).toEqual([]);
    expect(verifyHistory(cut, { knownFingerprints: [fingerprint, cut[0]!.fingerprint] })).toEqual([
      { type: "fingerprintNotFound", fingerprint },
    ]);
    const snapshots = new Map([[3, formatPlanFile(plan)]]);
    expect(verifyHistory(cut, { snapshots })).toContainEqual({
      type: "snapshotWithoutEntry",
      versionNumber: 3,
    });
  });

  test("in another order says which entries stand after later ones, and nothing else", () => {
    fc.assert(
      fc.property(chains, fc.nat(), fc.nat(), (history, a, b) => {
        const from = a % history.length;
        const to = b % history.length;
        fc.pre(from !== to);
        const moved = history.toSpliced(from, 1).toSpliced(to, 0, history[from]!);
        const findings = verifyHistory(moved);
        expect(typesOf(findings)).toEqual(["entriesReordered"]);
      }),
    );
  });

  test("with an entry twice says which", () => {
    fc.assert(
      fc.property(chains, fc.nat(), (history, a) => {
        const at = a % history.length;
        const findings = verifyHistory(history.toSpliced(at, 0, history[at]!));
        expect(findings).toMatchObject([{ type: "entryRepeated", position: at + 1 }]);
      }),
    );
  });

  test("with an entry written anew, its fingerprint too, says which", () => {
    fc.assert(
      fc.property(chains, fc.nat(), (history, a) => {
        const at = a % (history.length - 1);
        const forged = forge(history[at]!, { at: "2026-01-01T00:00:00.000Z" });
        expect(verifyHistory(history.with(at, forged))).toEqual([
          { type: "entryReplaced", position: at + 1 },
        ]);
      }),
    );
  });

  test("that went on in two places says where the two part", () => {
    const history = historyOfLength(4);
    const { position: _p, previous: _v, fingerprint: _f, ...last } = history[3]!;
    const other = linkEntry(history.slice(0, 3), { ...last, id: "elsewhere" });
    expect(verifyHistory([...history, other])).toEqual([
      { type: "historyForked", position: 4, entryId: "elsewhere", versionNumber: 4 },
    ]);
  });
});

describe("entries that follow one another and make no sense together", () => {
  const one = historyOfLength(1);
  const { position: _p, previous: _v, fingerprint: _f, ...sealed } = one[0]!;
  const then = (entry: Parameters<typeof linkEntry>[1]) => [...one, linkEntry(one, entry)];
  const base = { id: "x", at: "2026-07-01T00:00:00.000Z", versionNumber: 1 };

  test.each([
    ["a number that was given before", then({ ...sealed, id: "x" }), "numberRepeated"],
    ["a number that was left out", then({ ...sealed, id: "x", versionNumber: 3 }), "numberSkipped"],
    [
      "a version that was never sealed",
      then({ ...base, type: "submitted", versionNumber: 2, name: "A" }),
      "unknownVersion",
    ],
    ["another plan", then({ ...sealed, planId: "other", versionNumber: 2 } as typeof sealed), "otherPlan"],
    [
      "a time before the one before",
      then({ ...base, type: "submitted", name: "A", at: "2020-01-01T00:00:00.000Z" }),
      "timeBackwards",
    ],
  ])("are found: %s", (_, history, type) => {
    expect(typesOf(verifyHistory(history))).toEqual([type]);
  });

  test("are found: a step that was not possible", () => {
    const archived = then({ ...base, type: "archived", name: "A" });
    const history = [...archived, linkEntry(archived, { ...base, type: "submitted", name: "A" })];
    expect(verifyHistory(history)).toMatchObject([
      { type: "stepNotPossible", state: "archived", position: 3, versionNumber: 1 },
    ]);
  });

  test("are found: a history of another plan than the one asked for", () => {
    expect(typesOf(verifyHistory(one, { planId: "other" }))).toEqual(["otherPlan"]);
  });
});

describe("the contents that are kept", () => {
  let count = 0;
  const input = {
    reason: "Review",
    preparedBy: "Ann",
    now: "2026-06-15T10:00:00.000Z",
    today: "2026-06-15",
    newId: () => `id-${(count += 1)}`,
    catalog: smallCatalog,
  };
  const first = sealVersion(plan, [], input);
  const changed = { ...plan, objectives: { o1: { id: "o1", text: "Pay suppliers" } } };
  const second = sealVersion(changed, first.history, input);
  const { history } = second;
  const verify = (one: string, two: string, over = smallCatalog) =>
    verifyHistory(history, {
      snapshots: new Map([
        [1, one],
        [2, two],
      ]),
      catalog: over,
    });

  test("are what was sealed, and give the same results again", () => {
    expect(verify(first.snapshot, second.snapshot)).toEqual([]);
  });

  test("are named where they were changed, exchanged, broken or lost", () => {
    const { contentFingerprint } = first.entry;
    expect(verify(first.snapshot.replace("wages", "nobody"), second.snapshot)).toEqual([
      { type: "contentDiffers", versionNumber: 1, expected: contentFingerprint, found: expect.any(String) },
    ]);
    expect(verify(second.snapshot, first.snapshot)).toMatchObject([
      { type: "contentDiffers", versionNumber: 1, matches: 2 },
      { type: "contentDiffers", versionNumber: 2, matches: 1 },
    ]);
    expect(verify(first.snapshot.slice(0, 90), second.snapshot)).toEqual([
      { type: "snapshotUnreadable", versionNumber: 1, error: { type: "truncated" } },
    ]);
    expect(verifyHistory(history, { snapshots: new Map([[1, first.snapshot]]) })).toEqual([
      { type: "snapshotMissing", versionNumber: 2 },
    ]);
  });

  test("are named where somebody changed any one byte of them", () => {
    fc.assert(
      fc.property(fc.nat(first.snapshot.length - 1), fc.integer({ min: 0x20, max: 0x7e }), (at, code) => {
        const character = String.fromCharCode(code);
        fc.pre(first.snapshot[at] !== character);
        const tampered = first.snapshot.slice(0, at) + character + first.snapshot.slice(at + 1);
        const types = typesOf(verify(tampered, second.snapshot));
        expect(types).toHaveLength(1);
        expect(["contentDiffers", "snapshotUnreadable", "formatDiffers"]).toContain(types[0]);
      }),
      { numRuns: 500 },
    );
  });

  test("are named where the results that were kept are not those of the content", () => {
    const { results } = first.entry;
    const better = { ...results, regions: { ...results.regions, P: { ...results.regions.P, lowThirds: 9 } } };
    const forged = [forge(first.entry, { results: better })];
    const snapshots = new Map([[1, first.snapshot]]);
    expect(verifyHistory(forged, { snapshots, catalog: smallCatalog })).toEqual([
      { type: "resultsDiffer", versionNumber: 1 },
    ]);
    const newer = { ...smallCatalog, version: "test-2" };
    expect(verifyHistory(forged, { snapshots, catalog: newer })).toEqual([]);
  });
});
