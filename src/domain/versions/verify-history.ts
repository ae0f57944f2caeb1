import type { Catalog } from "#src/domain/catalog.ts";
import type { HistoryEntry, SealedEntry } from "#src/domain/versions/history-entry.ts";
import { readVersions, type StepRefusal } from "#src/domain/versions/history.ts";
import {
  isWholeEntry,
  verifyChain,
  type ChainFinding,
  type EntryPlace,
} from "#src/domain/versions/verify-chain.ts";
import {
  verifySnapshot,
  type SnapshotContext,
  type SnapshotFinding,
} from "#src/domain/versions/verify-snapshot.ts";

/** Where the entries follow one another as they should and yet do not make sense together. */
export type StepFinding =
  | (EntryPlace & StepRefusal)
  /** About another plan than the one asked for, or than the entries before. */
  | (EntryPlace & { readonly type: "otherPlan"; readonly planId: string })
  /** Earlier than the entry before it: a clock was wrong, or the time was made up. */
  | (EntryPlace & { readonly type: "timeBackwards" });

/** Where the history and what is kept elsewhere do not fit together. */
export type KeptFinding =
  /** What is kept in this place of the history is no entry. */
  | { readonly type: "entryUnreadable"; readonly position: number }
  /** No content is kept for this version. */
  | { readonly type: "snapshotMissing"; readonly versionNumber: number }
  /** Content is kept for a version that the history does not have: entries were cut off. */
  | { readonly type: "snapshotWithoutEntry"; readonly versionNumber: number }
  /** A fingerprint that was printed or noted down is not in here: cut off, or another history. */
  | { readonly type: "fingerprintNotFound"; readonly fingerprint: string };

export type HistoryFinding = ChainFinding | StepFinding | SnapshotFinding | KeptFinding;

export interface EntriesOptions {
  /** The plan that the history should be about. */
  readonly planId?: string;
  /** Fingerprints of entries or contents in full, from paper or from another copy, that must be in here. */
  readonly knownFingerprints?: readonly string[];
  /** Numbers of the versions whose content is kept. Without it, nobody asks where contents are. */
  readonly snapshotNumbers?: readonly number[];
}

export interface VerifyOptions extends Omit<EntriesOptions, "snapshotNumbers"> {
  /** Snapshots by version number: all that are kept. Without it, contents are not looked at. */
  readonly snapshots?: ReadonlyMap<number, string>;
  /** To compute results again; see `verifySnapshot`. */
  readonly catalog?: Catalog;
}

/**
 * Everything that is wrong with a history, named. An empty list says that every link holds, that the steps
 * make sense, and that the snapshots given are what was sealed. Steps are looked at only where the chain holds,
 * and contents only for entries that are whole: a changed entry proves nothing, for or against.
 */
export function verifyHistory(
  history: readonly HistoryEntry[],
  { snapshots, catalog, ...options }: VerifyOptions = {},
): HistoryFinding[] {
  if (!snapshots) return verifyEntries(history, options);
  const context = catalog ? { history, catalog } : { history };
  return [
    ...verifyEntries(history, { ...options, snapshotNumbers: [...snapshots.keys()] }),
    ...[...readVersions(history).versions.values()].flatMap(({ versionNumber, sealed }) => {
      const snapshot = snapshots.get(versionNumber);
      return snapshot === undefined ? [] : verifyKeptVersion(sealed, snapshot, context);
    }),
  ];
}

/** The half of `verifyHistory` that reads no content: links, steps, and what should be here and is not. */
export function verifyEntries(
  history: readonly HistoryEntry[],
  { planId, knownFingerprints = [], snapshotNumbers }: EntriesOptions = {},
): (ChainFinding | StepFinding | KeptFinding)[] {
  const chain = verifyChain(history);
  return [
    ...chain,
    ...(chain.length === 0 ? verifySteps(history, planId) : []),
    ...(snapshotNumbers ? findUnpaired(history, snapshotNumbers) : []),
    ...findUnknown(history, knownFingerprints),
  ];
}

/**
 * The other half, one version at a time: whether a content that is kept is what was sealed. An entry that was
 * changed proves nothing about it; `verifyEntries` names the entry.
 */
export function verifyKeptVersion(
  entry: SealedEntry,
  snapshot: string,
  context: SnapshotContext,
): SnapshotFinding[] {
  return isWholeEntry(entry) ? verifySnapshot(entry, snapshot, context) : [];
}

function verifySteps(history: readonly HistoryEntry[], expectedPlanId: string | undefined): StepFinding[] {
  const findings: StepFinding[] = readVersions(history).refused.map(({ entry, refusal }) => ({
    ...placeOf(entry),
    ...refusal,
  }));
  let planId = expectedPlanId;
  let before: HistoryEntry | undefined;
  for (const entry of history) {
    if (before && entry.at < before.at) findings.push({ type: "timeBackwards", ...placeOf(entry) });
    before = entry;
    if (entry.type !== "sealed") continue;
    planId ??= entry.planId;
    if (entry.planId !== planId) {
      findings.push({ type: "otherPlan", planId: entry.planId, ...placeOf(entry) });
    }
  }
  return findings.sort((a, b) => a.position - b.position);
}

function placeOf({ position, id, versionNumber }: HistoryEntry): EntryPlace {
  return { position, entryId: id, versionNumber };
}

/** Versions without a content, and contents without a version. */
function findUnpaired(history: readonly HistoryEntry[], snapshotNumbers: readonly number[]): KeptFinding[] {
  const { versions } = readVersions(history);
  const kept = new Set(snapshotNumbers);
  const missing = [...versions.keys()].filter((versionNumber) => !kept.has(versionNumber));
  const strays = [...kept].sort((a, b) => a - b).filter((versionNumber) => !versions.has(versionNumber));
  return [
    ...missing.map((versionNumber) => ({ type: "snapshotMissing", versionNumber }) as const),
    ...strays.map((versionNumber) => ({ type: "snapshotWithoutEntry", versionNumber }) as const),
  ];
}

function findUnknown(history: readonly HistoryEntry[], known: readonly string[]): KeptFinding[] {
  const own = new Set(
    history.flatMap((entry) =>
      entry.type === "sealed" ? [entry.fingerprint, entry.contentFingerprint] : [entry.fingerprint],
    ),
  );
  return known
    .filter((fingerprint) => !own.has(fingerprint))
    .map((fingerprint) => ({ type: "fingerprintNotFound", fingerprint }));
}
