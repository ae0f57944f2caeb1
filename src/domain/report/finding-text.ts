import { fillIn } from "#src/domain/report/fill-in.ts";
import type { FindingText, FindingWords } from "#src/domain/report/finding-words.ts";
import type { Wording } from "#src/domain/report/wording.ts";
import { groupDigits } from "#src/domain/versions/content.ts";
import type { HistoryFinding } from "#src/domain/versions/verify-history.ts";

/** What verifying found, in sentences: which link is broken, what that means, and what to do. */
export function findingText(finding: HistoryFinding, wording: Wording): FindingText {
  const words = wording.words.changes.findings[caseOf(finding)];
  const parameters = parametersOf(finding, wording);
  return {
    what: fillIn(words.what, parameters),
    means: fillIn(words.means, parameters),
    next: fillIn(words.next, parameters),
  };
}

/** Some findings are told in more than one way. */
function caseOf(finding: HistoryFinding): keyof FindingWords {
  if (finding.type === "entriesMissing") {
    if (finding.from === 1) return "beginningMissing";
    return finding.from === finding.to ? "entryMissing" : "entriesMissing";
  }
  if (finding.type === "contentDiffers" && finding.matches !== undefined) return "contentOfOther";
  if (finding.type === "snapshotUnreadable" && finding.error.type === "newerFormat") return "snapshotNewer";
  return finding.type;
}

function parametersOf(
  finding: HistoryFinding,
  { words }: Wording,
): Readonly<Record<string, string | number>> {
  const { type } = finding;
  return {
    ...("position" in finding && { position: finding.position }),
    ...("versionNumber" in finding && { version: finding.versionNumber }),
    ...(type === "entriesMissing" && { from: finding.from, to: finding.to }),
    ...(type === "entriesReordered" && { positions: finding.positions.join(", ") }),
    ...(type === "numberSkipped" && { expected: finding.expected }),
    ...(type === "stepNotPossible" && { state: words.versions.states[finding.state] }),
    ...(type === "contentDiffers" && finding.matches !== undefined && { matches: finding.matches }),
    ...(type === "formatDiffers" && { expected: finding.expected, found: finding.found }),
    ...(type === "fingerprintNotFound" && { fingerprint: groupDigits(finding.fingerprint) }),
  };
}
