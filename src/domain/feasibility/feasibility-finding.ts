import type { RegionId } from "#src/domain/catalog.ts";
import type { ActivityConflict } from "#src/domain/impact/activity-conflicts.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";

/**
 * The rules in the order in which their findings stand: a deadlock first, since what leans on it never comes back and
 * breaks the rules about times too; then what stops an activity. Permanent ids.
 */
export const feasibilityRules = [
  "deadlock",
  "mtpd-missing",
  "rto-above-mtpd",
  "recovery-above-rto",
  "workaround-below-recovery",
  "backup-above-rpo",
  "sole-holder",
  "deputy-at-same-site",
  "seats-below-minimum",
  "alternate-in-same-zone",
  "fallback-from-same-provider",
  "contact-without-outside-channel",
  "plan-past-review",
  "exercise-too-old",
  "evidence-too-old",
] as const;
export type FeasibilityRule = (typeof feasibilityRules)[number];

/** Rules of the method that need records which a plan does not have yet: an alert channel, a failed exercise. */
export const rulesNotChecked = ["channel-needs-what-it-announces", "failed-exercise-not-repeated"] as const;
export type RuleNotChecked = (typeof rulesNotChecked)[number];

interface FindingBase<Rule extends FeasibilityRule> {
  readonly rule: Rule;
  /** Where it counts; of no single area means all three. */
  readonly region: RegionId;
  /** The records that it is about, the one to change first. */
  readonly recordIds: readonly string[];
}

/** Something in the plan that cannot work as it is recorded, or that nobody has shown to work. */
export type FeasibilityFinding =
  | ActivityConflict
  /** Nodes that need each other: once all are down none of them starts again. */
  | FindingBase<"deadlock">
  /** One person alone can do it. The role first, then the person where one is linked. */
  | FindingBase<"sole-holder">
  /** All deputies work at one place, and a holder too: role, place, then the deputies. */
  | (FindingBase<"deputy-at-same-site"> & { readonly locationId: string })
  /** More people have to work in a place than it seats: place, then the roles. */
  | (FindingBase<"seats-below-minimum"> & { readonly seats: number; readonly minimum: number })
  /** A fallback that the same hazard takes away: who needs it, the primary, the fallback. */
  | (FindingBase<"alternate-in-same-zone"> & { readonly zone: string })
  /** A fallback that the same provider takes away: who needs it, the primary, the fallback. */
  | (FindingBase<"fallback-from-same-provider"> & { readonly provider: string })
  /** Nothing private is recorded for one of the organisation's own. */
  | FindingBase<"contact-without-outside-channel">
  | (FindingBase<"plan-past-review"> & { readonly date: string })
  /** Nothing newer shows that it works: the answer, the task or the system. */
  | (FindingBase<"exercise-too-old"> & DatedFinding)
  | (FindingBase<"evidence-too-old"> & DatedFinding);

interface DatedFinding {
  readonly kind: Extract<RecordKind, "answers" | "responsibilities" | "systems">;
  /** The newest date that is recorded, `YYYY-MM-DD`. */
  readonly date: string;
}
