import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import type { Catalog } from "#src/domain/catalog.ts";
import { currentSchemaVersion } from "#src/domain/plan-file/migrations.ts";
import { formatPlanFile } from "#src/domain/plan-file/plan-file.ts";
import { applyOperations, type Operation } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { fingerprint, prepareContent } from "#src/domain/versions/content.ts";
import type { HistoryEntry, SealedEntry } from "#src/domain/versions/history-entry.ts";
import { linkEntry, nextVersionNumber } from "#src/domain/versions/history.ts";
import { resultsOf } from "#src/domain/versions/results.ts";
import { sealChecklist } from "#src/domain/versions/seal-checklist.ts";

export interface SealInput {
  /** Why this version is made. Must say something. */
  readonly reason: string;
  /** Who prepared it. Must say something. */
  readonly preparedBy: string;
  /** ISO instant in UTC. */
  readonly now: string;
  /** The assessment date, `YYYY-MM-DD`. */
  readonly today: string;
  /** Gives an id that nobody can guess. */
  readonly newId: () => string;
  readonly catalog: Catalog;
}

export interface SealedVersion {
  /** The version for ever: a plan file without a history, canonical JSON with its schema number. */
  readonly snapshot: string;
  /** With the results of the day and the counts of what was still open. */
  readonly entry: SealedEntry;
  /** The history with the entry at its end. */
  readonly history: readonly HistoryEntry[];
  /** To be applied to the draft in the same transaction, past undo; then draft and version are the same. */
  readonly operations: readonly Operation[];
}

/**
 * Seals a draft: the whole content is frozen under the next number. The draft stays as it is, but for deleted
 * records, which are purged, and salts, which are added. Throws without a reason or a name: the form holds that
 * back.
 */
export function sealVersion(plan: Plan, history: readonly HistoryEntry[], input: SealInput): SealedVersion {
  const { reason, preparedBy, now, today, newId, catalog } = input;
  if (!isGiven(reason) || !isGiven(preparedBy)) throw new Error("sealing needs a reason and a name");
  const operations = prepareContent(plan, newId);
  const content = applyOperations(plan, operations);
  const entry = linkEntry(history, {
    type: "sealed",
    id: newId(),
    at: now,
    versionNumber: nextVersionNumber(history),
    planId: content.id,
    contentFingerprint: fingerprint(content),
    schemaVersion: currentSchemaVersion,
    reason,
    preparedBy,
    results: resultsOf(content, catalog, today),
    openPoints: Object.fromEntries(
      sealChecklist(content, catalog, today).map(({ check, count }) => [check, count]),
    ),
  });
  return { snapshot: formatPlanFile(content), entry, history: [...history, entry], operations };
}
