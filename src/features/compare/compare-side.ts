import { lastChangeOf } from "#src/domain/plan/last-change.ts";
import { profileOf } from "#src/domain/plan/plan.ts";
import type { StorageError } from "#src/domain/ports.ts";
import type { PlanSourceError, ReadPlanFile, WorkError } from "#src/domain/version-ports.ts";
import type { ComparedVersion } from "#src/domain/versions/compare/compare-versions.ts";
import type { HistoryEntry, SealedEntry } from "#src/domain/versions/history-entry.ts";
import { readVersions, type VersionState } from "#src/domain/versions/history.ts";
import type { SideAddress } from "#src/parts/compare-address.ts";

/** One side of the comparison, read and ready to be compared. */
export interface CompareSide {
  readonly address: SideAddress;
  readonly version: ComparedVersion;
  /** Of what was read; undefined for a draft with private contact data that was never sealed. */
  readonly fingerprint: string | undefined;
  /** The newest sealing of exactly this content, also where it is a draft. */
  readonly sealedAs: SealedEntry | undefined;
  /** How a file held the plan. */
  readonly source?: ReadPlanFile["source"];
  /** The history of the same plan as it is kept on this device, for a file; empty where there is none. */
  readonly historyHere: readonly HistoryEntry[];
}

/** Why there is nothing to compare on a side. Nothing on this device was changed. */
export type SideProblem =
  | StorageError
  | PlanSourceError
  | WorkError
  /** No plan has this id on this device. */
  | { readonly type: "planMissing" }
  | { readonly type: "versionUnknown"; readonly versionNumber: number }
  /** The history has the version, but its content is not kept on this device. */
  | { readonly type: "contentMissing"; readonly versionNumber: number }
  /** It was opened before the page was loaded anew. */
  | { readonly type: "fileForgotten"; readonly name: string };

export function titleOf({ version }: CompareSide): string {
  return profileOf(version.plan).title;
}

/** Where the version stands that this side is; undefined for a draft and for what was never sealed. */
export function stateOfSide({ version, sealedAs }: CompareSide): VersionState | undefined {
  if (!sealedAs || !version.sealed) return undefined;
  return readVersions(version.history).versions.get(sealedAs.versionNumber)?.state;
}

/** The number of the last version that the side's history knows; 0 where nothing was sealed. */
export function lastSealedNumber(history: readonly HistoryEntry[]): number {
  return readVersions(history).lastNumber;
}

/** When the side came to be what it is: sealed, or changed last. ISO instant in UTC. */
export function momentOf({ version: { sealed, plan } }: CompareSide): string {
  return sealed?.at ?? lastChangeOf(plan);
}

/**
 * Two sides in the order in which they came to be: by the number of the version where both are of one plan, or
 * else by when they were sealed or changed last. What was changed after a version counts as later than it.
 */
export function inOrder(one: CompareSide, other: CompareSide): readonly [CompareSide, CompareSide] {
  const isSamePlan = one.version.plan.id === other.version.plan.id;
  const step = isSamePlan ? placeInHistory(one) - placeInHistory(other) : 0;
  const isLater = step === 0 ? momentOf(one) > momentOf(other) : step > 0;
  return isLater ? [other, one] : [one, other];
}

function placeInHistory({ version, sealedAs }: CompareSide): number {
  return sealedAs?.versionNumber ?? lastSealedNumber(version.history) + 0.5;
}
