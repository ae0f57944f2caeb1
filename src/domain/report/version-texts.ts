import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { readinessText } from "#src/domain/report/numbers.ts";
import type { Fact } from "#src/domain/report/blocks.ts";
import type { VersionStanding } from "#src/domain/report/report-version.ts";
import type { Wording } from "#src/domain/report/wording.ts";
import type { HistoryEntry, SealedEntry } from "#src/domain/versions/history-entry.ts";
import type { SealedVersionRecord } from "#src/domain/versions/history.ts";
import { readinessOfResults } from "#src/domain/versions/results.ts";

/**
 * "Version 3, approved 12 November 2026" or "Draft of 12 November 2026, after version 3".
 *
 * @param draftDate the day of the draft's last change, as it is written
 */
export function standingText(
  { version, versions }: VersionStanding,
  draftDate: string,
  { words, formats }: Wording,
): string {
  if (version) {
    const { versionNumber: number, state, entries } = version;
    const last = entries.at(-1) ?? version.sealed;
    const by = last.type === "superseded" ? last.byVersionNumber : "";
    return fillIn(words.versions.versionLabels[state], { number, by, date: formats.date(last.at) });
  }
  const number = versions.at(-1)?.versionNumber;
  return number === undefined
    ? fillIn(words.versions.draftBeforeAny, { date: draftDate })
    : fillIn(words.versions.draftAfter, { date: draftDate, number });
}

/** "Approved", with who, when, and what they said about it. */
export function entryFact(entry: HistoryEntry, wording: Wording): Fact {
  const step = entry.type === "decided" ? entry.decision : entry.type;
  const lines = [whoAndWhen(entry, wording), commentOf(entry, wording)];
  return { label: wording.words.versions.steps[step], text: lines.filter(isGiven).join("\n") };
}

function whoAndWhen(entry: HistoryEntry, { words, formats }: Wording): string {
  const date = formats.date(entry.at);
  switch (entry.type) {
    case "sealed":
      return fillIn(words.versions.sealedBy, { date, name: entry.preparedBy });
    case "superseded":
      return fillIn(words.versions.supersededBy, { date, number: entry.byVersionNumber });
    case "decided":
      return [entry.name, entry.role, date].filter(isGiven).join(", ");
    case "submitted":
    case "archived":
      return [entry.name, date].filter(isGiven).join(", ");
  }
}

function commentOf(entry: HistoryEntry, { words }: Wording): string | undefined {
  const comment = "comment" in entry ? entry.comment : undefined;
  return isGiven(comment) ? fillIn(words.versions.comment, { comment }) : undefined;
}

/** The decisions on a version, in the order in which they were made. */
export function decisionsOn({ entries }: SealedVersionRecord): HistoryEntry[] {
  return entries.filter(({ type }) => type === "decided");
}

/** "62–70%, 80% known": the readiness that was kept with a version. */
export function sealedScoreText({ results }: SealedEntry, wording: Wording): string {
  return readinessText(readinessOfResults(results).whole, wording);
}
