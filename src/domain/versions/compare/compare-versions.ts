import type { Catalog } from "#src/domain/catalog.ts";
import type { FieldValue } from "#src/domain/plan/operations.ts";
import { profileOf, type Plan } from "#src/domain/plan/plan.ts";
import { compareActions, type ActionChanges } from "#src/domain/versions/compare/compare-actions.ts";
import { compareGaps, type GapChange } from "#src/domain/versions/compare/compare-gaps.ts";
import type { ModelComparison } from "#src/domain/versions/compare/compare-models.ts";
import { comparePlans } from "#src/domain/versions/compare/compare-plans.ts";
import { countChanges, type SectionCount } from "#src/domain/versions/compare/count-changes.ts";
import { explainDifference, type ExplainedChange } from "#src/domain/versions/compare/explain-difference.ts";
import { areHistoriesForked, newEntries } from "#src/domain/versions/compare/new-entries.ts";
import { comparablePlans } from "#src/domain/versions/compare/private-data.ts";
import { bridgeScores, type ScoreBridge } from "#src/domain/versions/compare/score-bridge.ts";
import { comparedSide } from "#src/domain/versions/compare/standing.ts";
import { fingerprintIfSalted } from "#src/domain/versions/content.ts";
import { fingerprintOfText } from "#src/domain/versions/fingerprint-of-value.ts";
import type { HistoryEntry, SealedEntry } from "#src/domain/versions/history-entry.ts";
import { canComputeAgain } from "#src/domain/versions/results.ts";

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
  /** Content fingerprints of the two sides, as compared; undefined where private contacts have no salt yet. */
  readonly fingerprints: { readonly before: string | undefined; readonly after: string | undefined };
  /** Private contact data could be compared by their hashes at best, because one side is a redacted copy. */
  readonly isPrivateDataHidden: boolean;
  /** Not even by hashes, because the other side's data has none yet: nothing is said about it. */
  readonly isPrivateDataLeftOut: boolean;
  /** The catalogue of a side's own day was another one: its score was computed again with today's. */
  readonly scoredAgain: { readonly before: boolean; readonly after: boolean };
  readonly changes: readonly ComparedChange[];
  readonly sections: readonly SectionCount[];
  readonly bridge: ScoreBridge;
  readonly gaps: readonly GapChange[];
  readonly actions: ActionChanges;
  /**
   * Entries of the later side's history that the earlier one does not have: approvals, returns, sealings. None
   * where the plans are unrelated.
   */
  readonly newEntries: readonly HistoryEntry[];
  /** Each history of the same plan has entries that the other has not: it went on in two places. */
  readonly isHistoryForked: boolean;
  /** Added by `compareModels`, which takes longer than all the rest. */
  readonly model?: ModelComparison;
}

export interface ComparedChange extends ExplainedChange {
  /** Of what changed, from what to what: a review of it counts as long as this is the same. */
  readonly changeFingerprint: string;
}

/**
 * Everything there is to say about two versions: what changed, what each change means, what it did to the score,
 * the gaps and the actions, and what was decided in between.
 *
 * Both sides are scored with the catalogue given, each on its own day. Where one side is a redacted copy, private
 * contact data is compared by its salted hashes, and no value of it is in the comparison; fingerprints are those
 * of the sides as they came. The same input gives the same comparison on every device.
 */
export function compareVersions(
  before: ComparedVersion,
  after: ComparedVersion,
  catalog: Catalog,
): Comparison {
  const plans = comparablePlans(before.plan, after.plan);
  const scored = {
    before: { plan: plans.before, catalog, at: before.at },
    after: { plan: plans.after, catalog, at: after.at },
  };
  const bridge = bridgeScores(scored.before, scored.after);
  const changes = explainDifference(
    comparePlans(plans.before, plans.after, plans.leftOut),
    comparedSide(scored.before, bridge.before),
    comparedSide(scored.after, bridge.after),
  );
  const relation = relationOf(before.plan, after.plan);
  return {
    relation,
    fingerprints: { before: fingerprintIfSalted(before.plan), after: fingerprintIfSalted(after.plan) },
    isPrivateDataHidden: plans.privateData !== "shown",
    isPrivateDataLeftOut: plans.privateData === "leftOut",
    scoredAgain: { before: isScoredAgain(before, catalog), after: isScoredAgain(after, catalog) },
    changes: changes.map((change) => ({ ...change, changeFingerprint: changeFingerprint(change) })),
    sections: countChanges(changes),
    bridge,
    gaps: compareGaps(bridge),
    actions: compareActions(scored.before, scored.after),
    newEntries: relation === "unrelated" ? [] : newEntries(before, after),
    isHistoryForked: relation === "samePlan" && areHistoriesForked(before.history, after.history),
  };
}

/** Whether two plans belong together, as far as their ids tell. */
export function relationOf(before: Plan, after: Plan): PlanRelation {
  if (before.id === after.id) return "samePlan";
  const [from, to] = [profileOf(before).originPlanId, profileOf(after).originPlanId];
  const isRelated = from === after.id || to === before.id || (from !== undefined && from === to);
  return isRelated ? "sharedOrigin" : "unrelated";
}

function isScoredAgain({ sealed }: ComparedVersion, catalog: Catalog): boolean {
  return sealed !== undefined && !canComputeAgain(sealed.results, catalog);
}

/**
 * Of what changed, from what to what: neither when nor by whom, nor what it means. Its parts stand in a fixed order,
 * so plain JSON does: long texts make up most of it, and the canonical form would take twice the time.
 */
function changeFingerprint({ change, fields }: ExplainedChange): string {
  const order = change.change === "changed" || change.change === "moved" ? change.order : undefined;
  return fingerprintOfText(
    JSON.stringify([
      change.kind,
      change.id,
      change.change,
      fields.map(({ field, from, to }) => [field, inFixedOrder(from), inFixedOrder(to)]),
      order && [order.from, order.to],
    ]),
  );
}

/** Of a set, its ids in order. */
function inFixedOrder(value: FieldValue | undefined): unknown {
  return typeof value === "object" ? Object.keys(value).sort() : value;
}
