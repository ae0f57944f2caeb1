import type { Plan } from "#src/domain/plan/plan.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { findUnsalted, isStandIn, redactedContent } from "#src/domain/versions/content.ts";

/** Two plans with their private contact data in a form that can be compared. */
export interface ComparablePlans {
  readonly before: Plan;
  readonly after: Plan;
  /**
   * - shown: both have the data itself
   * - hashed: one is a redacted copy, so both have salted hashes in the place of the data
   * - leftOut: one is a redacted copy, and the other has data without a salt, which has no hash
   */
  readonly privateData: "shown" | "hashed" | "leftOut";
  /** Kinds that `comparePlans` must not look at. */
  readonly leftOut: readonly RecordKind[];
}

/**
 * Makes a redacted copy comparable with a plan that has its private contact data. Where one side has hashes for
 * the data, the other gets them too: the same data has the same hash on both.
 */
export function comparablePlans(before: Plan, after: Plan): ComparablePlans {
  const plans = [before, after];
  if (!plans.some(hasStandIns)) return { before, after, privateData: "shown", leftOut: [] };
  if (plans.some(findUnsalted)) {
    return { before, after, privateData: "leftOut", leftOut: ["privateContacts"] };
  }
  return { before: withHashes(before), after: withHashes(after), privateData: "hashed", leftOut: [] };
}

/** True for a redacted copy: of private contact data, some or all is there as hashes only. */
export function hasStandIns(plan: Plan): boolean {
  return liveRecords(plan, "privateContacts").some(isStandIn);
}

function withHashes(plan: Plan): Plan {
  const { privateContacts = {} } = redactedContent({ privateContacts: plan.privateContacts });
  return { ...plan, privateContacts: privateContacts as Plan["privateContacts"] };
}
