import type { HistoryEntry, SealedEntry } from "#src/domain/versions/history-entry.ts";
import { readVersions, versionWithContent, type SealedVersionRecord } from "#src/domain/versions/history.ts";

/** What is known of a plan's content and of its history. */
export interface ReportVersion {
  /** `fingerprint` of the plan; absent as long as it is not known, or cannot be because a salt is missing. */
  readonly contentFingerprint?: string | undefined;
  /** The whole chain, oldest first. */
  readonly history: readonly HistoryEntry[];
  /** The entry that sealed this content; without it, the newest version with the same content is looked for. */
  readonly sealed?: SealedEntry | undefined;
}

/** A plan's place in its history. */
export interface VersionStanding extends Pick<ReportVersion, "contentFingerprint" | "history"> {
  /** The version that the content is; undefined for a draft that differs from all of them. */
  readonly version: SealedVersionRecord | undefined;
  /** In the order of sealing. */
  readonly versions: readonly SealedVersionRecord[];
  /** Entries that do not follow from those before them. */
  readonly misfits: readonly HistoryEntry[];
}

export function standingOf({ contentFingerprint, history, sealed }: ReportVersion): VersionStanding {
  const read = readVersions(history);
  const versions = [...read.versions.values()];
  const told = new Set(versions.flatMap(({ entries }) => entries));
  return {
    contentFingerprint,
    history,
    version: versionOf({ contentFingerprint, history, sealed }, versions),
    versions,
    misfits: history.filter((entry) => !told.has(entry)),
  };
}

function versionOf(
  { contentFingerprint, history, sealed }: ReportVersion,
  versions: readonly SealedVersionRecord[],
): SealedVersionRecord | undefined {
  const found =
    contentFingerprint === undefined ? undefined : versionWithContent(history, contentFingerprint);
  const entry = sealed ?? found;
  if (!entry) return undefined;
  return versions.find((version) => version.sealed.fingerprint === entry.fingerprint) ?? alone(entry);
}

/** A version of which nothing but its sealing is known. */
function alone(sealed: SealedEntry): SealedVersionRecord {
  return { versionNumber: sealed.versionNumber, state: "draft", sealed, entries: [sealed] };
}
