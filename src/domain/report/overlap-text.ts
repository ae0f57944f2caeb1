import type { PlanAssessment } from "#src/domain/assessment/assessment.ts";
import { areasOfRegion, regionIds, type RegionId } from "#src/domain/catalog.ts";
import type { Element } from "#src/domain/continuity/elements.ts";
import type { ModelledGap } from "#src/domain/continuity/analyse-regions.ts";
import { compareViews, type RegionViews } from "#src/domain/overlap/compare-views.ts";
import type { PlanAnalysis } from "#src/domain/overlap/plan-analysis.ts";
import { worstOfEachFirst } from "#src/domain/overlap/worst-of-each-first.ts";
import { worstByModel } from "#src/domain/overlap/worst-by-model.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { eventSentence, nodeName, nodeNamesOf } from "#src/domain/report/event-text.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { wholePercent, type PercentRange } from "#src/domain/report/format.ts";
import { gapText } from "#src/domain/report/numbers.ts";
import type { Wording } from "#src/domain/report/wording.ts";

/** What both views say of one region, in words: made once, so that screen and paper cannot disagree. */
export interface OverlapText {
  readonly region: RegionId;
  readonly views: RegionViews;
  readonly statedGap: string;
  readonly modelledGap: string;
  readonly headline: string;
  /** Names of the activities, in the order of the analysis. */
  readonly withinReach: readonly string[];
  /** What the two views disagree about, and what to do; undefined where they do not. */
  readonly disagreement: { readonly finding: string; readonly step: string } | undefined;
  /** Heading of the events, or the sentence that says there are none. */
  readonly eventsTitle: string;
  readonly noEvents: string;
  /** The worst one of each activity first. */
  readonly events: readonly EventText[];
}

export interface EventText {
  /** Which event it is; no two of a region have the same. */
  readonly id: string;
  readonly activityId: string;
  readonly activity: string;
  readonly sentence: string;
  readonly elements: readonly Element[];
}

/** The seven regions in their own order. */
export function overlapTexts(
  plan: Plan,
  assessment: PlanAssessment,
  analysis: PlanAnalysis,
  wording: Wording,
): OverlapText[] {
  const names = nodeNamesOf(plan);
  const { words } = wording;
  const { overlap } = words;
  return regionIds.map((region) => {
    const views = compareViews(assessment, analysis, region);
    const { events, withinReach } = analysis.regions[region];
    const statedGap = gapText(views.stated, wording);
    const modelledGap = modelledGapText(views.modelled, wording);
    const number = areasOfRegion[region].length === 1 ? "single" : "together";
    const values = { stated: statedGap, modelled: modelledGap };
    return {
      region,
      views,
      statedGap,
      modelledGap,
      headline: overlap.headlines[headlineOf(views)],
      withinReach: withinReach.map((id) => nodeName(id, names, wording)),
      disagreement: views.disagreement && {
        finding: fillIn(overlap.disagreements[views.disagreement], values),
        step: overlap.disagreementSteps[views.disagreement],
      },
      eventsTitle: overlap.events[number],
      noEvents: overlap.noEvents[number],
      events: worstOfEachFirst(events).map((event) => ({
        id: JSON.stringify([event.activityId, ...event.elements.map(({ type, id }) => [type, id])]),
        activityId: event.activityId,
        activity: nodeName(event.activityId, names, wording),
        sentence: eventSentence(event, names, wording),
        elements: event.elements,
      })),
    };
  });
}

function headlineOf({ stated, modelled, headline }: RegionViews) {
  if (!headline) return "none";
  if (headline === "stated") return modelled ? "stated" : "onlyStated";
  return stated?.isRated ? "modelled" : "onlyModelled";
}

/** Whole percent of the weight of the activities with an MTPD. */
export function modelledPercents({ low, high }: ModelledGap): PercentRange {
  return { low: wholePercent(low), high: wholePercent(high) };
}

function modelledGapText(gap: ModelledGap | null, { words, formats }: Wording): string {
  return gap ? formats.range(modelledPercents(gap)) : words.overlap.notModelledYet;
}

/**
 * What the sentence to take away leaves out, because it knows the answers alone: the weakest region, where the model
 * finds a larger gap than any answers show. Undefined elsewhere.
 */
export function modelledTakeAway(
  assessment: PlanAssessment,
  analysis: PlanAnalysis,
  wording: Wording,
): string | undefined {
  const region = worstByModel(assessment, analysis);
  if (!region) return undefined;
  return fillIn(wording.words.overlap.takeAway, {
    region: wording.text.regions[region].name,
    gap: modelledGapText(compareViews(assessment, analysis, region).modelled, wording),
  });
}

/** What the model does not know, in sentences; empty where it knows enough of everything. */
export function unknownsOfModel(plan: Plan, analysis: PlanAnalysis, wording: Wording): string[] {
  const names = nodeNamesOf(plan);
  const { notModelled, unknownRoles } = wording.words.overlap;
  const namesOf = (ids: readonly string[]): string =>
    ids.map((id) => nodeName(id, names, wording)).join(", ");
  return [
    ...(analysis.notModelled.length > 0
      ? [fillIn(notModelled, { activities: namesOf(analysis.notModelled) })]
      : []),
    ...(analysis.unknownRoles.length > 0
      ? [fillIn(unknownRoles, { roles: namesOf(analysis.unknownRoles) })]
      : []),
  ];
}
