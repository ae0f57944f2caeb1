import type { Plan } from "#src/domain/plan/plan.ts";
import type { ActionChanges } from "#src/domain/versions/compare/compare-actions.ts";
import type { GapChange } from "#src/domain/versions/compare/compare-gaps.ts";
import type { SectionCount } from "#src/domain/versions/compare/count-changes.ts";
import type { ExplainedChange } from "#src/domain/versions/compare/explain-difference.ts";
import type { ScoreBridge } from "#src/domain/versions/compare/score-bridge.ts";
import type { HistoryEntry, SealedEntry } from "#src/domain/versions/history-entry.ts";

/** One side of a comparison: a version, the draft, or what a file held. */
export interface ComparedVersion {
  readonly plan: Plan;
  readonly history: readonly HistoryEntry[];
  /** The entry that sealed exactly this content; absent for a draft and for a file that was never sealed. */
  readonly sealed?: SealedEntry;
  /** The assessment date, `YYYY-MM-DD`: the day of its sealing, or today for a draft. */
  readonly at: string;
}

/** How two compared plans belong together. */
export type PlanRelation =
  | "samePlan"
  /** One was copied from the other, or both from the same plan. */
  | "sharedOrigin"
  /** Nothing tells that they belong together; what differs may mean nothing. */
  | "unrelated";

/** Everything there is to say about the difference of two plans, as data. */
export interface Comparison {
  readonly relation: PlanRelation;
  /** Content fingerprints of the two sides, as compared. */
  readonly fingerprints: { readonly before: string; readonly after: string };
  /** Private contact data could be compared only by their hashes, because one side is a redacted copy. */
  readonly isPrivateDataHidden: boolean;
  /** The catalogue of a side's own day was another one: its score was computed again with today's. */
  readonly scoredAgain: { readonly before: boolean; readonly after: boolean };
  readonly changes: readonly ComparedChange[];
  readonly sections: readonly SectionCount[];
  readonly bridge: ScoreBridge;
  readonly gaps: readonly GapChange[];
  readonly actions: ActionChanges;
  /** Entries of the later side's history that the earlier one does not have: approvals, returns, sealings. */
  readonly newEntries: readonly HistoryEntry[];
}

export interface ComparedChange extends ExplainedChange {
  /** Of what changed, from what to what: a review of it counts as long as this is the same. */
  readonly changeFingerprint: string;
}
