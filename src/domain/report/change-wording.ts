import { lastChangeOf } from "#src/domain/plan/last-change.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import type { Wording } from "#src/domain/report/wording.ts";
import type { Effect } from "#src/domain/versions/compare/change-effect.ts";
import type { ChangeReason } from "#src/domain/versions/compare/change-reason.ts";
import type { ComparedVersion } from "#src/domain/versions/compare/compare-versions.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { stateOfVersion } from "#src/domain/versions/history.ts";

/** What the two sides of a comparison are called within a sentence. */
export interface SideTexts {
  readonly before: string;
  readonly after: string;
}

/** "version 2 (12 November 2026)" or "the draft of 3 March 2027", to stand within a sentence. */
export function nameOfSide({ plan, sealed }: ComparedVersion, { words, formats }: Wording): string {
  const { version, draft } = words.changes.names;
  return sealed
    ? fillIn(version, { number: sealed.versionNumber, date: formats.date(sealed.at) })
    : fillIn(draft, { date: formats.date(lastChangeOf(plan)) });
}

/** "Version 2 (12 November 2026)" or "Draft of 3 March 2027", to stand by itself. */
export function labelOfSide({ plan, sealed }: ComparedVersion, { words, formats }: Wording): string {
  return sealed
    ? fillIn(words.changes.names.versionLabel, {
        number: sealed.versionNumber,
        date: formats.date(sealed.at),
      })
    : fillIn(words.cover.draftOf, { date: formats.date(lastChangeOf(plan)) });
}

/** Where a side stands, as far as its own history tells. */
export function stateOfSide({ history, sealed }: ComparedVersion, { words }: Wording): string {
  if (!sealed) return words.changes.draftState;
  return words.versions.states[stateOfVersion(history, sealed.versionNumber) ?? "draft"];
}

/** "Weakens the plan: went down the ladder, no owner is named any more" */
export function effectText(effect: Effect, wording: Wording): string {
  const { directions, effect: sentence } = wording.words.changes;
  const direction = directions[effect.direction];
  const reasons = effectReasons(effect, wording);
  return reasons === "" ? direction : fillIn(sentence, { direction, reasons });
}

/** "went down the ladder, no owner is named any more"; empty where nothing has an effect. */
export function effectReasons({ because }: Effect, { words }: Wording): string {
  return because.map((reason) => words.changes.effects[reason]).join(", ");
}

/** The reason that was given, or that none was; empty where none is asked for. */
export function reasonText(reason: ChangeReason, { words }: Wording): string {
  if (reason.state === "given") return reason.text;
  return reason.state === "missing" ? words.changes.reasonMissing : "";
}

/** "Version 2 was approved by Bo Ek (Director) on 16 June 2026." */
export function entryText(entry: HistoryEntry, { words, formats }: Wording): string {
  const { entries } = words.changes;
  const common = { number: entry.versionNumber, date: formats.date(entry.at) };
  switch (entry.type) {
    case "sealed":
      return fillIn(entries.sealed, { ...common, name: entry.preparedBy });
    case "submitted":
    case "archived":
      return fillIn(entries[entry.type], { ...common, name: entry.name });
    case "decided": {
      const { decision, name, role } = entry;
      const who = role === undefined ? name : fillIn(entries.nameWithRole, { name, role });
      return fillIn(entries[decision], { ...common, name: who });
    }
    case "superseded":
      return fillIn(entries.superseded, { ...common, by: entry.byVersionNumber });
  }
}

/** The reason or the comment that stands with an entry; empty where there is none. */
export function commentOf(entry: HistoryEntry): string {
  switch (entry.type) {
    case "sealed":
      return entry.reason;
    case "submitted":
    case "decided":
    case "archived":
      return entry.comment ?? "";
    case "superseded":
      return "";
  }
}
