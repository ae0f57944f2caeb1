import { regionIds, type RegionId } from "#src/domain/catalog.ts";
import {
  analyseRegionsInSteps,
  type AnalysisProgress,
  type ModelledGap,
  type OverlapAnalysis,
} from "#src/domain/continuity/analyse-regions.ts";
import { elementsToDisruptions, type Element } from "#src/domain/continuity/elements.ts";
import { defaultHorizonMinutes, type ContinuityModel } from "#src/domain/continuity/model.ts";
import { modelOfPlan } from "#src/domain/continuity/model-of-plan.ts";
import { simulateEvent } from "#src/domain/continuity/simulate-event.ts";
import type { Plan } from "#src/domain/plan/plan.ts";

/** What goes wrong together, and what that does to one activity. */
export interface RegionEvent {
  readonly activityId: string;
  /** A minimal event: one element of each area of the region, in the order of the areas. */
  readonly elements: readonly Element[];
  /** The longest outage of the activity in it; Infinity where it is not restored within the horizon. */
  readonly outageMinutes: number;
  /** The activity's MTPD. */
  readonly limitMinutes: number;
}

export interface AnalysedRegion {
  /** Those that show in no smaller region, the longest outage first. */
  readonly events: readonly RegionEvent[];
  /** Activities that fail in some event of this region or of a part of it. */
  readonly withinReach: readonly string[];
  /** Null where no activity has an MTPD. */
  readonly modelledGap: ModelledGap | null;
}

/** What the recorded dependencies of a plan imply, as plain data. */
export interface PlanAnalysis {
  readonly regions: Readonly<Record<RegionId, AnalysedRegion>>;
  /** How many activities have an MTPD, and how many of those say what they need. */
  readonly ratedCount: number;
  readonly modelledCount: number;
  /** Activities whose needs say nothing, with or without an MTPD. */
  readonly notModelled: readonly string[];
  /** Roles without headcount or minimum: in no event is one of their people missing. */
  readonly unknownRoles: readonly string[];
}

/**
 * The seven regions of a plan's model (`analyseRegions`), and how long each activity stops in each of its events.
 * In steps, for a worker.
 */
export function* analysePlanInSteps(plan: Plan): Generator<AnalysisProgress, PlanAnalysis> {
  const model = modelOfPlan(plan);
  const analysis = yield* analyseRegionsInSteps(model);
  return withOutages(model, analysis);
}

const analysed = new WeakMap<Plan, PlanAnalysis>();

/** `analysePlanInSteps` in one go. The same plan is analysed once. */
export function analysePlan(plan: Plan): PlanAnalysis {
  const known = analysed.get(plan);
  if (known) return known;
  const steps = analysePlanInSteps(plan);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  analysed.set(plan, step.value);
  return step.value;
}

function withOutages(model: ContinuityModel, analysis: OverlapAnalysis): PlanAnalysis {
  const outageIn = rememberOutages(model);
  const regionOf = (region: RegionId): AnalysedRegion => {
    const { onlyTogether, withinReach, modelledGap } = analysis.regions[region];
    const events = onlyTogether.flatMap(({ activityId, events: minimal }) =>
      minimal.map((elements) => ({
        activityId,
        elements,
        outageMinutes: outageIn(elements, activityId),
        limitMinutes: limitOf(model, activityId),
      })),
    );
    return { events: events.toSorted(byOutage), withinReach, modelledGap };
  };
  const rated = Object.values(model.nodes).filter(
    (node) => node.kind === "activity" && node.mtpdMinutes !== undefined,
  );
  const notModelled = new Set(analysis.notModelled);
  return {
    regions: Object.fromEntries(regionIds.map((region) => [region, regionOf(region)])) as Readonly<
      Record<RegionId, AnalysedRegion>
    >,
    ratedCount: rated.length,
    modelledCount: rated.filter(({ id }) => !notModelled.has(id)).length,
    notModelled: analysis.notModelled,
    unknownRoles: analysis.unknownRoles,
  };
}

/** Many activities fail in the same event: it is simulated once. */
function rememberOutages(
  model: ContinuityModel,
): (elements: readonly Element[], activityId: string) => number {
  const outages = new Map<string, Readonly<Record<string, { readonly longestOutageMinutes: number }>>>();
  return (elements, activityId) => {
    const key = JSON.stringify(elements.map(({ type, id }) => [type, id]));
    const known = outages.get(key) ?? simulateEvent(model, elementsToDisruptions(elements)).activities;
    outages.set(key, known);
    return known[activityId]?.longestOutageMinutes ?? 0;
  };
}

function limitOf(model: ContinuityModel, activityId: string): number {
  const node = model.nodes[activityId];
  return node?.kind === "activity" ? (node.mtpdMinutes ?? defaultHorizonMinutes) : defaultHorizonMinutes;
}

/** What is never restored comes first; two outages without an end are equal. */
function byOutage(a: RegionEvent, b: RegionEvent): number {
  return a.outageMinutes === b.outageMinutes ? 0 : b.outageMinutes - a.outageMinutes;
}
