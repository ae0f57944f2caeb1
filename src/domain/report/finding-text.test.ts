import { describe, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { findingText } from "#src/domain/report/finding-text.ts";
import { createWording } from "#src/domain/report/wording.ts";
import { smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import type { HistoryFinding } from "#src/domain/versions/verify-history.ts";

const wording = createWording(smallCatalogText, reportWords, "en");
const place = { position: 41, entryId: "e", versionNumber: 57 };

/** Every finding there is, with what its sentences must name. A new one is a type error until it is here. */
const findings: {
  readonly [T in HistoryFinding["type"]]: readonly (readonly [
    Extract<HistoryFinding, { readonly type: T }>,
    ...(readonly string[]),
  ])[];
} = {
  entryAltered: [[{ type: "entryAltered", ...place }, "41", "57"]],
  fingerprintAltered: [[{ type: "fingerprintAltered", ...place }, "41", "57"]],
  linkAltered: [[{ type: "linkAltered", ...place }, "41", "57"]],
  entriesMissing: [
    [{ type: "entriesMissing", from: 41, to: 43 }, "41", "43"],
    [{ type: "entriesMissing", from: 41, to: 41 }, "Entry 41"],
    [{ type: "entriesMissing", from: 1, to: 43 }, "beginning", "43"],
  ],
  entryReplaced: [[{ type: "entryReplaced", position: 41 }, "41"]],
  entryRepeated: [[{ type: "entryRepeated", ...place }, "41", "57"]],
  historyForked: [[{ type: "historyForked", ...place }, "41", "57"]],
  entriesReordered: [[{ type: "entriesReordered", positions: [41, 43] }, "41, 43"]],
  unknownVersion: [[{ type: "unknownVersion", ...place }, "41", "57"]],
  numberRepeated: [[{ type: "numberRepeated", ...place }, "41", "57"]],
  numberSkipped: [[{ type: "numberSkipped", ...place, expected: 53 }, "41", "57", "53"]],
  stepNotPossible: [[{ type: "stepNotPossible", ...place, state: "archived" }, "41", "57", "Archived"]],
  otherPlan: [[{ type: "otherPlan", ...place, planId: "p" }, "41", "57"]],
  timeBackwards: [[{ type: "timeBackwards", ...place }, "41", "57"]],
  entryUnreadable: [[{ type: "entryUnreadable", position: 41 }, "41"]],
  snapshotUnreadable: [
    [{ type: "snapshotUnreadable", versionNumber: 57, error: { type: "truncated" } }, "57", "damaged"],
    [
      {
        type: "snapshotUnreadable",
        versionNumber: 57,
        error: { type: "newerFormat", found: 2, supported: 1 },
      },
      "57",
      "newer Holdfast",
    ],
  ],
  contentDiffers: [
    [{ type: "contentDiffers", versionNumber: 57, expected: "a", found: "b" }, "57", "not what was sealed"],
    [{ type: "contentDiffers", versionNumber: 57, expected: "a", found: "b", matches: 53 }, "57", "53"],
  ],
  formatDiffers: [[{ type: "formatDiffers", versionNumber: 57, expected: 3, found: 2 }, "57", "3", "2"]],
  resultsDiffer: [[{ type: "resultsDiffer", versionNumber: 57 }, "57"]],
  snapshotMissing: [[{ type: "snapshotMissing", versionNumber: 57 }, "57"]],
  snapshotWithoutEntry: [[{ type: "snapshotWithoutEntry", versionNumber: 57 }, "57"]],
  fingerprintNotFound: [[{ type: "fingerprintNotFound", fingerprint: "ab12cd34" }, "ab12 cd34"]],
};

describe("what verifying found", () => {
  const cases = Object.values(findings).flat();

  test.each(cases.map(([finding, ...named]) => [finding.type, finding, named] as const))(
    "is told as what it is, what it means and what to do: %s",
    (_, finding, named) => {
      const text = findingText(finding, wording);
      for (const name of named) expect(`${text.what} ${text.means}`).toContain(name);
      for (const sentence of Object.values(text)) expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(Object.values(text).join(" ")).not.toMatch(/\{\w+\}|undefined/);
    },
  );

  test("is told in other words for each of them", () => {
    const told = cases.map(([finding]) => findingText(finding, wording).what);
    expect(new Set(told).size).toBe(cases.length);
  });
});
