import { regionIds, type RegionId } from "#src/domain/catalog.ts";
import type { ModelledGap } from "#src/domain/continuity/analyse-regions.ts";
import { assumptionFields, assumptionName, assumptionValue } from "#src/domain/report/assumption-text.ts";
import type { ComparedPlans } from "#src/domain/report/change-texts.ts";
import { pointsText, readinessShort } from "#src/domain/report/change-wording-score.ts";
import { eventSentence, nodeName, nodeNamesOf, type NodeNames } from "#src/domain/report/event-text.ts";
import { fillIn, fillInPlural } from "#src/domain/report/fill-in.ts";
import { modelledPercents } from "#src/domain/report/overlap-text.ts";
import { regionNames, type Wording } from "#src/domain/report/wording.ts";
import type { ActivityStanding, StandingTurn } from "#src/domain/versions/compare/activity-standing.ts";
import type { EventChange, EventTurn } from "#src/domain/versions/compare/compare-events.ts";
import type { ActivityChange, ModelComparison } from "#src/domain/versions/compare/compare-models.ts";
import {
  bridgeHeadlines,
  type HeadlineBridge,
  type HeadlineReading,
} from "#src/domain/versions/compare/headline-bridge.ts";
import type { ScoreBridge } from "#src/domain/versions/compare/score-bridge.ts";
import { wholePoints } from "#src/domain/versions/compare/whole-points.ts";

/** What the models of two sides say, in words: made once, so that screen and paper cannot disagree. */
export interface ModelChangeTexts {
  readonly sentences: readonly string[];
  /** Those that stand otherwise than before. */
  readonly activities: readonly ActivityChangeText[];
  /** How many stand as before. */
  readonly sameCount: number;
  /** By what became of them, what is worse first; none is empty. */
  readonly events: readonly EventGroup[];
  readonly keptCount: number;
  readonly regions: readonly RegionChangeText[];
  readonly assumptions: readonly string[];
}

export interface ActivityChangeText {
  readonly id: string;
  readonly turn: StandingTurn;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface EventGroup {
  readonly turn: EventTurn;
  readonly title: string;
  readonly events: readonly EventChangeText[];
}

export interface EventChangeText {
  readonly id: string;
  readonly activity: string;
  readonly region: RegionId;
  readonly sentence: string;
}

export interface RegionChangeText {
  readonly region: RegionId;
  readonly name: string;
  readonly gapBefore: string;
  readonly gapAfter: string;
  readonly headlineBefore: string;
  readonly headlineAfter: string;
  readonly modelPart: string;
  readonly bridge: HeadlineBridge;
}

/** What needs attention first. */
const eventTurns: readonly EventTurn[] = [
  "appeared",
  "covered",
  "went",
  "remains",
  "uncovered",
  "outOfSight",
];
const standingTurns: readonly StandingTurn[] = ["worse", "better", "other", "added", "removed"];

/** Events that are told as worse. */
export const worseEvents: ReadonlySet<EventTurn> = new Set<EventTurn>(["appeared", "covered"]);
/** Events that only the earlier side has. */
export const goneEvents: ReadonlySet<EventTurn> = new Set<EventTurn>(["went", "covered", "outOfSight"]);

export function modelChangeTexts(
  model: ModelComparison,
  bridge: ScoreBridge,
  plans: ComparedPlans,
  wording: Wording,
): ModelChangeTexts {
  const names = { before: nodeNamesOf(plans.before), after: nodeNamesOf(plans.after) };
  const all = new Map([...names.before, ...names.after]);
  const changes = regionIds.flatMap((region) =>
    model.regions[region].events.map((change) => ({ region, change })),
  );
  const groups = eventTurns.map((turn) => ({
    turn,
    title: wording.words.changes.model.events[turn],
    events: changes
      .filter(({ change }) => change.turn === turn)
      .map(({ region, change }) => eventText(region, change, names, wording)),
  }));
  return {
    sentences: sentencesOf(model, wording),
    activities: standingTurns.flatMap((turn) =>
      model.activities
        .filter((activity) => activity.turn === turn)
        .map((activity) => ({
          id: activity.id,
          turn,
          name: nodeName(activity.id, all, wording),
          before: standingTextOf(activity.from, wording),
          after: standingTextOf(activity.to, wording),
        })),
    ),
    sameCount: model.activities.filter(({ turn }) => turn === "same").length,
    events: groups.filter(({ events }) => events.length > 0),
    keptCount: regionIds.reduce((sum, region) => sum + model.regions[region].keptCount, 0),
    regions: regionTexts(model, bridge, wording),
    assumptions: assumptionTextsOf(model, wording),
  };
}

function sentencesOf(model: ModelComparison, { words, formats }: Wording): string[] {
  const { model: own } = words.changes;
  const turns = regionIds.flatMap((region) => model.regions[region].events.map(({ turn }) => turn));
  const isSame = model.activities.every(({ turn }) => turn === "same");
  if (isSame && turns.length === 0) return [own.nothingChanged];
  const counted = (turn: StandingTurn): number =>
    model.activities.filter((activity: ActivityChange) => activity.turn === turn).length;
  const events = (turn: EventTurn): number => turns.filter((one) => one === turn).length;
  const { locale } = formats;
  return [
    fillIn(own.activitiesSentence, {
      worse: fillInPlural(own.worse, counted("worse"), locale),
      better: fillInPlural(own.better, counted("better"), locale),
    }),
    fillIn(own.eventsSentence, {
      appeared: fillInPlural(own.appeared, events("appeared"), locale),
      went: fillInPlural(own.went, events("went"), locale),
    }),
  ];
}

function standingTextOf(standing: ActivityStanding | undefined, wording: Wording): string {
  const { standings } = wording.words.changes.model;
  if (!standing) return standings.absent;
  return fillIn(standings[standing.type], { regions: regionNames(standing.regions, wording) });
}

function eventText(
  region: RegionId,
  { turn, event }: EventChange,
  names: { readonly before: NodeNames; readonly after: NodeNames },
  wording: Wording,
): EventChangeText {
  const own = goneEvents.has(turn) ? names.before : names.after;
  return {
    id: JSON.stringify([event.activityId, ...event.elements.map(({ type, id }) => [type, id])]),
    activity: nodeName(event.activityId, own, wording),
    region,
    sentence: eventSentence(event, own, wording),
  };
}

function regionTexts(model: ModelComparison, bridge: ScoreBridge, wording: Wording): RegionChangeText[] {
  const headlines = bridgeHeadlines(bridge, model);
  return regionIds.map((region) => {
    const { gap } = model.regions[region];
    const headline = headlines[region];
    return {
      region,
      name: wording.text.regions[region].name,
      gapBefore: gapTextOf(gap.before, wording),
      gapAfter: gapTextOf(gap.after, wording),
      headlineBefore: headlineText(headline.from, wording),
      headlineAfter: headlineText(headline.to, wording),
      modelPart: modelPartText(headline, wording),
      bridge: headline,
    };
  });
}

function gapTextOf(gap: ModelledGap | null, { words, formats }: Wording): string {
  return gap ? formats.range(modelledPercents(gap)) : words.overlap.notModelledYet;
}

function headlineText(reading: HeadlineReading | null, wording: Wording): string {
  const readiness = readinessShort(reading, wording);
  if (!reading?.isRated) return readiness;
  return fillIn(wording.words.changes.model.byView[reading.view], { readiness });
}

function modelPartText(bridge: HeadlineBridge, wording: Wording): string {
  const step = bridge.steps.at(-1);
  const [low, high] = [wholePoints(bridge, "low")?.at(-1), wholePoints(bridge, "high")?.at(-1)];
  if (!step || low === undefined || high === undefined) return "";
  if (step.turns) return wording.words.changes.bridge.turns[step.turns];
  return pointsText({ low, high }, step.part, wording);
}

function assumptionTextsOf({ assumptions }: ModelComparison, wording: Wording): string[] {
  return assumptionFields.flatMap((field) => {
    const from = assumptionValue(field, assumptions.before, wording);
    const to = assumptionValue(field, assumptions.after, wording);
    if (from === to) return [];
    const name = assumptionName(field, wording);
    return [fillIn(wording.words.changes.model.assumption, { name, from, to })];
  });
}
