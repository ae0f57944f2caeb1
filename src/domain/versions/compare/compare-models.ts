import { byRegion } from "#src/domain/assessment/by-region.ts";
import { regionIds, type RegionId } from "#src/domain/catalog.ts";
import type { AnalysisProgress, ModelledGap } from "#src/domain/continuity/analyse-regions.ts";
import type { Assumptions } from "#src/domain/continuity/model.ts";
import { assumptionsOf } from "#src/domain/continuity/model-of-plan.ts";
import { modelledGapOf } from "#src/domain/overlap/compare-views.ts";
import {
  analysePlanInSteps,
  type PlanAnalysis,
  type RegionEvent,
} from "#src/domain/overlap/plan-analysis.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import {
  standingsOf,
  standingTurn,
  type ActivityStanding,
  type StandingTurn,
} from "#src/domain/versions/compare/activity-standing.ts";
import {
  compareEvents,
  type EventChange,
  type EventSide,
} from "#src/domain/versions/compare/compare-events.ts";

/** An activity before and after; undefined where it is not in the plan. */
export interface ActivityChange {
  readonly id: string;
  readonly turn: StandingTurn;
  readonly from: ActivityStanding | undefined;
  readonly to: ActivityStanding | undefined;
}

export interface RegionChange {
  /** Null where no activity with an MTPD is modelled. */
  readonly gap: { readonly before: ModelledGap | null; readonly after: ModelledGap | null };
  /** Those that came first, each list with the longest outage first. */
  readonly events: readonly EventChange[];
  /** Events that both sides have. */
  readonly keptCount: number;
}

/** What the recorded dependencies of two plans imply, one against the other. */
export interface ModelComparison {
  /** Every activity of either side: those of the later plan in their order, then those that it no longer has. */
  readonly activities: readonly ActivityChange[];
  readonly regions: Readonly<Record<RegionId, RegionChange>>;
  readonly assumptions: { readonly before: Assumptions; readonly after: Assumptions };
}

/** Without an activity on either side there is nothing to compare, and nothing is said of the model. */
export function haveModels(before: Plan, after: Plan): boolean {
  return [before, after].some((plan) => liveRecords(plan, "activities").length > 0);
}

/**
 * The model's part of a comparison, in steps for a worker: it takes as long as analysing both plans, most of a second
 * for large ones. The same plans give the same comparison on every device.
 */
export function* compareModelsInSteps(
  before: Plan,
  after: Plan,
): Generator<AnalysisProgress, ModelComparison> {
  const [first, second] = [countRated(before), countRated(after)];
  const analyses = {
    before: yield* analyseAsPart(before, 0, first + second),
    after: yield* analyseAsPart(after, first, first + second),
  };
  const sides = { before: sideOf(before, analyses.before), after: sideOf(after, analyses.after) };
  return {
    activities: compareActivities(sides.before.standings, sides.after.standings),
    regions: byRegion((region) => {
      const [from, to] = [analyses.before.regions[region], analyses.after.regions[region]];
      const { changes, keptCount } = compareEvents({ before: from.events, after: to.events }, sides);
      return {
        gap: { before: modelledGapOf(analyses.before, region), after: modelledGapOf(analyses.after, region) },
        events: changes,
        keptCount,
      };
    }),
    assumptions: { before: assumptionsOf(before), after: assumptionsOf(after) },
  };
}

/** `compareModelsInSteps` in one go. */
export function compareModels(before: Plan, after: Plan): ModelComparison {
  const steps = compareModelsInSteps(before, after);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function countRated(plan: Plan): number {
  return liveRecords(plan, "activities").filter(({ mtpdMinutes }) => mtpdMinutes !== undefined).length;
}

function* analyseAsPart(
  plan: Plan,
  doneBefore: number,
  total: number,
): Generator<AnalysisProgress, PlanAnalysis> {
  const steps = analysePlanInSteps(plan);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield { done: doneBefore + step.value.done, total };
  }
}

function sideOf(plan: Plan, analysis: PlanAnalysis): EventSide {
  const events = new Map<string, RegionEvent[]>();
  for (const event of regionIds.flatMap((region) => analysis.regions[region].events)) {
    const own = events.get(event.activityId) ?? [];
    own.push(event);
    events.set(event.activityId, own);
  }
  return { eventsOf: (activityId) => events.get(activityId) ?? [], standings: standingsOf(plan, analysis) };
}

function compareActivities(
  before: ReadonlyMap<string, ActivityStanding>,
  after: ReadonlyMap<string, ActivityStanding>,
): ActivityChange[] {
  return [...new Set([...after.keys(), ...before.keys()])].map((id) => {
    const [from, to] = [before.get(id), after.get(id)];
    return { id, turn: standingTurn(from, to), from, to };
  });
}
