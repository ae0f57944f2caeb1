import type { Area, RegionId } from "#src/domain/catalog.ts";
import { worstLoss, type NeededNode } from "#src/domain/impact/needed-nodes.ts";
import type { Activity } from "#src/domain/plan/activity.ts";

interface ConflictBase<Rule extends string> {
  /** Permanent: documents and comparisons refer to it. */
  readonly rule: Rule;
  /** Where it counts: of no single area means all three. */
  readonly region: RegionId;
  /** The records that it is about, the activity first. */
  readonly recordIds: readonly string[];
}

/** What in the required times of an activity does not go together, or with what it needs. */
export type ActivityConflict =
  | ConflictBase<"mtpd-missing">
  | (ConflictBase<"rto-above-mtpd"> & { readonly rtoMinutes: number; readonly mtpdMinutes: number })
  /** What it needs is back later than the activity shall be, and no fallback is there in time. */
  | (ConflictBase<"recovery-above-rto"> & {
      readonly nodeId: string;
      readonly outageMinutes: number;
      readonly rtoMinutes: number;
    })
  /** A restore loses more work than may be lost. */
  | (ConflictBase<"backup-above-rpo"> & {
      readonly nodeId: string;
      readonly backupIntervalMinutes: number;
      readonly rpoMinutes: number;
    })
  /** The workaround ends before the worst loss has passed. */
  | (ConflictBase<"workaround-below-recovery"> & {
      readonly nodeId: string;
      readonly workaroundMinutes: number;
      readonly outageMinutes: number;
    });

const regionOfArea: Readonly<Record<Area, RegionId>> = { people: "P", location: "L", systems: "S" };

type RatedActivity = Pick<Activity, "id" | "mtpdMinutes" | "rtoMinutes" | "rpoMinutes" | "workaroundMinutes">;

/**
 * The feasibility rules that concern one activity: most basic first, then in the order of what is needed. A time
 * that is not known breaks no rule; only a missing MTPD is said, since without it nothing can be rated.
 *
 * @param needed what the activity runs on, from `neededNodes`
 */
export function findActivityConflicts(
  activity: RatedActivity,
  needed: readonly NeededNode[],
): ActivityConflict[] {
  return [
    ...limitConflicts(activity),
    ...recoveryConflicts(activity, needed),
    ...backupConflicts(activity, needed),
    ...workaroundConflicts(activity, needed),
  ];
}

function limitConflicts({ id, mtpdMinutes, rtoMinutes }: RatedActivity): ActivityConflict[] {
  if (mtpdMinutes === undefined) return [{ rule: "mtpd-missing", region: "PLS", recordIds: [id] }];
  if (rtoMinutes === undefined || rtoMinutes <= mtpdMinutes) return [];
  return [{ rule: "rto-above-mtpd", region: "PLS", recordIds: [id], rtoMinutes, mtpdMinutes }];
}

function recoveryConflicts(
  { id, rtoMinutes }: RatedActivity,
  needed: readonly NeededNode[],
): ActivityConflict[] {
  if (rtoMinutes === undefined) return [];
  return needed.flatMap(({ node, outageMinutes }) =>
    outageMinutes === undefined || outageMinutes <= rtoMinutes
      ? []
      : [
          {
            rule: "recovery-above-rto",
            region: regionOfArea[node.area],
            recordIds: [id, node.id],
            nodeId: node.id,
            outageMinutes,
            rtoMinutes,
          },
        ],
  );
}

function backupConflicts(
  { id, rpoMinutes }: RatedActivity,
  needed: readonly NeededNode[],
): ActivityConflict[] {
  if (rpoMinutes === undefined) return [];
  return needed.flatMap(({ node: { id: nodeId, backupIntervalMinutes } }) =>
    backupIntervalMinutes === undefined || backupIntervalMinutes <= rpoMinutes
      ? []
      : [
          {
            rule: "backup-above-rpo",
            region: "S",
            recordIds: [id, nodeId],
            nodeId,
            backupIntervalMinutes,
            rpoMinutes,
          },
        ],
  );
}

function workaroundConflicts(
  { id, workaroundMinutes }: RatedActivity,
  needed: readonly NeededNode[],
): ActivityConflict[] {
  const worst = worstLoss(needed);
  if (workaroundMinutes === undefined || !worst || worst.outageMinutes <= workaroundMinutes) return [];
  const { node, outageMinutes } = worst;
  return [
    {
      rule: "workaround-below-recovery",
      region: regionOfArea[node.area],
      recordIds: [id, node.id],
      nodeId: node.id,
      workaroundMinutes,
      outageMinutes,
    },
  ];
}
