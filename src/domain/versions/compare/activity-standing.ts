import { areasOfRegion, regionIds, type RegionId } from "#src/domain/catalog.ts";
import type { PlanAnalysis, RegionEvent } from "#src/domain/overlap/plan-analysis.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";

/**
 * What the model says of an activity at its worst:
 *
 * - failsAlone: some event in a single area stops it for longer than its limit
 * - failsTogether: only events that take two or three areas do
 * - holds: no event does
 * - notModelled: it does not say what it needs
 * - notRated: it has no MTPD
 */
export type StandingType = "failsAlone" | "failsTogether" | "holds" | "notModelled" | "notRated";

export interface ActivityStanding {
  readonly type: StandingType;
  /** The smallest regions that it fails in, all of one size; empty where it fails in none. */
  readonly regions: readonly RegionId[];
  /** The event of these that stops it longest. */
  readonly worst: RegionEvent | undefined;
}

/**
 * - worse, better: fewer or more areas have to fail for it to fail, or it fails in more or fewer regions of that size
 * - other: neither; it fails elsewhere, or it was not known or is not known now
 */
export type StandingTurn = "same" | "worse" | "better" | "other" | "added" | "removed";

/** Where each activity of a plan stands, by id. */
export function standingsOf(plan: Plan, analysis: PlanAnalysis): ReadonlyMap<string, ActivityStanding> {
  const smallest = smallestRegions(analysis);
  const notModelled = new Set(analysis.notModelled);
  return new Map(
    liveRecords(plan, "activities").map(({ id, mtpdMinutes }): [string, ActivityStanding] => {
      if (mtpdMinutes === undefined) return [id, unknown("notRated")];
      // With a need that nothing meets it is down whatever happens: that says nothing about an event.
      if (notModelled.has(id)) return [id, unknown("notModelled")];
      const regions = smallest.get(id) ?? [];
      const [first] = regions;
      if (!first) return [id, { type: "holds", regions: [], worst: undefined }];
      const type = sizeOf(first) === 1 ? "failsAlone" : "failsTogether";
      return [id, { type, regions, worst: worstIn(regions, id, analysis) }];
    }),
  );
}

function unknown(type: "notRated" | "notModelled"): ActivityStanding {
  return { type, regions: [], worst: undefined };
}

function smallestRegions({ regions }: PlanAnalysis): ReadonlyMap<string, readonly RegionId[]> {
  const smallest = new Map<string, RegionId[]>();
  for (const region of regionIds) {
    for (const activityId of new Set(regions[region].events.map((event) => event.activityId))) {
      const known = smallest.get(activityId);
      const [first] = known ?? [];
      if (!first || sizeOf(region) < sizeOf(first)) smallest.set(activityId, [region]);
      else if (sizeOf(region) === sizeOf(first)) known?.push(region);
    }
  }
  return smallest;
}

/** Events of a region stand in it with the longest outage first; of equal ones the first region's. */
function worstIn(regions: readonly RegionId[], id: string, analysis: PlanAnalysis): RegionEvent | undefined {
  let worst: RegionEvent | undefined;
  for (const region of regions) {
    const event = analysis.regions[region].events.find(({ activityId }) => activityId === id);
    if (event && (!worst || event.outageMinutes > worst.outageMinutes)) worst = event;
  }
  return worst;
}

function sizeOf(region: RegionId): number {
  return areasOfRegion[region].length;
}

/** How an activity stands now against how it stood; undefined where it is not in the plan. */
export function standingTurn(
  from: ActivityStanding | undefined,
  to: ActivityStanding | undefined,
): StandingTurn {
  if (!from || !to) return from ? "removed" : "added";
  if (from.type === to.type && from.regions.join() === to.regions.join()) return "same";
  const [was, is] = [areasToFail(from), areasToFail(to)];
  if (was === undefined || is === undefined) return "other";
  if (was !== is) return is < was ? "worse" : "better";
  if (from.regions.every((region) => to.regions.includes(region))) return "worse";
  return to.regions.every((region) => from.regions.includes(region)) ? "better" : "other";
}

/** How many areas it takes; undefined where nobody knows. */
function areasToFail({ type, regions: [first] }: ActivityStanding): number | undefined {
  if (first) return sizeOf(first);
  return type === "holds" ? Infinity : undefined;
}

/** Whether the model can say that an activity holds. */
export function isKnown(standing: ActivityStanding | undefined): boolean {
  return standing !== undefined && areasToFail(standing) !== undefined;
}
