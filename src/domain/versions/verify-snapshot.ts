import type { Catalog } from "#src/domain/catalog.ts";
import { parsePlanFile, readStoredPlan, type PlanFileError } from "#src/domain/plan-file/plan-file.ts";
import { fingerprint } from "#src/domain/versions/content.ts";
import { fingerprintOfValue } from "#src/domain/versions/fingerprint-of-value.ts";
import type { HistoryEntry, SealedEntry } from "#src/domain/versions/history-entry.ts";
import { versionWithContent } from "#src/domain/versions/history.ts";
import { canComputeAgain, resultsOf } from "#src/domain/versions/results.ts";

/** Where a sealed version is not what its history says. */
export type SnapshotFinding = { readonly versionNumber: number } & (
  | { readonly type: "snapshotUnreadable"; readonly error: PlanFileError }
  /** The content was changed after it was sealed. `matches`: it is that of another version. */
  | {
      readonly type: "contentDiffers";
      readonly expected: string;
      readonly found: string;
      readonly matches?: number;
    }
  /** The content is right and the number of its format is not. */
  | { readonly type: "formatDiffers"; readonly expected: number; readonly found: number }
  /** Computed again from the content, the results are not those that were kept. */
  | { readonly type: "resultsDiffer" }
);

export interface SnapshotContext {
  /** To name the version that a wrong content belongs to. */
  readonly history: readonly HistoryEntry[];
  /** Where given, and the same as then (`canComputeAgain`), the results are computed again. */
  readonly catalog?: Catalog;
}

/** Compares a snapshot, or any plan file said to hold this version, with the entry that sealed it. */
export function verifySnapshot(
  entry: SealedEntry,
  snapshot: string,
  { history, catalog }: SnapshotContext,
): SnapshotFinding[] {
  const { versionNumber, contentFingerprint: expected, schemaVersion, results } = entry;
  const stored = readStoredPlan(snapshot);
  if (!stored.ok) return [{ type: "snapshotUnreadable", versionNumber, error: stored.error }];
  const { plan } = stored.value;
  const found = fingerprint(typeof plan === "object" && plan !== null ? { ...plan } : {});
  if (found !== expected) {
    const matches = versionWithContent(history, found)?.versionNumber;
    const other = matches === undefined ? {} : { matches };
    return [{ type: "contentDiffers", versionNumber, expected, found, ...other }];
  }
  const findings: SnapshotFinding[] = [];
  if (stored.value.schemaVersion !== schemaVersion) {
    const format = { expected: schemaVersion, found: stored.value.schemaVersion };
    findings.push({ type: "formatDiffers", versionNumber, ...format });
  }
  if (catalog === undefined || !canComputeAgain(results, catalog)) return findings;
  const parsed = parsePlanFile(snapshot);
  if (!parsed.ok) return [...findings, { type: "snapshotUnreadable", versionNumber, error: parsed.error }];
  const again = resultsOf(parsed.value.plan, catalog, results.on);
  if (fingerprintOfValue(again) !== fingerprintOfValue(results)) {
    findings.push({ type: "resultsDiffer", versionNumber });
  }
  return findings;
}
