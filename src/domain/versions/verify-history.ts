import type { Catalog } from "#src/domain/catalog.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { readVersions, type StepRefusal } from "#src/domain/versions/history.ts";
import {
  isWholeEntry,
  verifyChain,
  type ChainFinding,
  type EntryPlace,
} from "#src/domain/versions/verify-chain.ts";
import { verifySnapshot, type SnapshotFinding } from "#src/domain/versions/verify-snapshot.ts";

/** Where the entries follow one another as they should and yet do not make sense together. */
export type StepFinding =
  | (EntryPlace & StepRefusal)
  /** About another plan than the one asked for, or than the entries before. */
  | (EntryPlace & { readonly type: "otherPlan"; readonly planId: string })
  /** Earlier than the entry before it: a clock was wrong, or the time was made up. */
  | (EntryPlace & { readonly type: "timeBackwards" });

/** Where the history and what is kept elsewhere do not fit together. */
export type KeptFinding =
  /** No content is kept for this version. */
  | { readonly type: "snapshotMissing"; readonly versionNumber: number }
  /** Content is kept for a version that the history does not have: entries were cut off. */
  | { readonly type: "snapshotWithoutEntry"; readonly versionNumber: number }
  /** A fingerprint that was printed or noted down is not in here: cut off, or another history. */
  | { readonly type: "fingerprintNotFound"; readonly fingerprint: string };

export type HistoryFinding = ChainFinding | StepFinding | SnapshotFinding | KeptFinding;

export interface VerifyOptions {
  /** The plan that the history should be about. */
  readonly planId?: string;
  /** Snapshots by version number: all that are kept. Without it, contents are not looked at. */
  readonly snapshots?: ReadonlyMap<number, string>;
  /** To compute results again; see `verifySnapshot`. */
  readonly catalog?: Catalog;
  /** Fingerprints of entries or contents in full, from paper or from another copy, that must be in here. */
  readonly knownFingerprints?: readonly string[];
}

/**
 * Everything that is wrong with a history, named. An empty list says that every link holds, that the steps
 * make sense, and that the snapshots given are what was sealed. Steps are looked at only where the chain holds,
 * and contents only for entries that are whole: a changed entry proves nothing, for or against.
 */
export function verifyHistory(
  history: readonly HistoryEntry[],
  options: VerifyOptions = {},
): HistoryFinding[] {
  const { planId, snapshots, catalog, knownFingerprints = [] } = options;
  const chain = verifyChain(history);
  return [
    ...chain,
    ...(chain.length === 0 ? verifySteps(history, planId) : []),
    ...(snapshots ? verifySnapshots(history, snapshots, catalog) : []),
    ...findUnknown(history, knownFingerprints),
  ];
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

function verifySnapshots(
  history: readonly HistoryEntry[],
  snapshots: ReadonlyMap<number, string>,
  catalog: Catalog | undefined,
): (SnapshotFinding | KeptFinding)[] {
  const { versions } = readVersions(history);
  const context = catalog ? { history, catalog } : { history };
  const findings: (SnapshotFinding | KeptFinding)[] = [];
  for (const { versionNumber, sealed } of versions.values()) {
    const snapshot = snapshots.get(versionNumber);
    if (snapshot === undefined) findings.push({ type: "snapshotMissing", versionNumber });
    else if (isWholeEntry(sealed)) findings.push(...verifySnapshot(sealed, snapshot, context));
  }
  for (const versionNumber of [...snapshots.keys()].sort((a, b) => a - b)) {
    if (!versions.has(versionNumber)) findings.push({ type: "snapshotWithoutEntry", versionNumber });
  }
  return findings;
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
