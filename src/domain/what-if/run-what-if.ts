import { applyFix, disruptionsWithFix, type EventSource, type Fix } from "#src/domain/continuity/fix.ts";
import type { ContinuityModel, Disruptions, Interval, NodeKind } from "#src/domain/continuity/model.ts";
import { notModelledActivities } from "#src/domain/continuity/not-modelled.ts";
import type { Verdict } from "#src/domain/continuity/rate-outage.ts";
import { scenarioToDisruptions, type WhatIfScenario } from "#src/domain/continuity/scenario-event.ts";
import {
  simulateEvent,
  type ActivityOutcome,
  type EventOutcome,
} from "#src/domain/continuity/simulate-event.ts";

/** What becomes of an activity, worst first. `notModelled`: nobody knows what it needs, so nobody knows. */
export const standings = [
  "intolerable",
  "notRated",
  "lateButTolerable",
  "withinRto",
  "notModelled",
  "keepsRunning",
] as const satisfies readonly (Verdict | "notModelled" | "keepsRunning")[];
export type Standing = (typeof standings)[number];

export interface ActivityResult extends Omit<ActivityOutcome, "verdict"> {
  readonly id: string;
  readonly standing: Standing;
  readonly mtpdMinutes?: number;
  readonly rtoMinutes?: number;
}

/** Something that was down, or fell and came back within the same minute. */
export interface TouchedNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** The scenario itself takes it out. */
  readonly isDisrupted: boolean;
  /** In order; empty where it was never down for a minute. An end at the horizon means not restored. */
  readonly intervals: readonly Interval[];
}

export interface WhatIfResult {
  /** What was simulated: `explainOutage` reads the causes off these three. */
  readonly model: ContinuityModel;
  readonly disruptions: Disruptions;
  readonly outcome: EventOutcome;
  /** Every activity of the model, worst first, longest outage first. */
  readonly activities: readonly ActivityResult[];
  /** Activities first, in their order above; then what the scenario takes out; then what falls with it. */
  readonly touched: readonly TouchedNode[];
  /** Nodes that wait for each other and never start again. */
  readonly deadlocks: readonly (readonly string[])[];
}

/** The event of a scenario, in whatever model it is asked for. */
export function eventOfScenario(scenario: WhatIfScenario): EventSource {
  return (model) => scenarioToDisruptions(model, scenario);
}

/** What a scenario does to everything in the model. */
export function runWhatIf(model: ContinuityModel, scenario: WhatIfScenario): WhatIfResult {
  return resultOf(model, scenarioToDisruptions(model, scenario));
}

/** The same scenario, as if the fix had been made. */
export function runWithFix(model: ContinuityModel, scenario: WhatIfScenario, fix: Fix): WhatIfResult {
  return resultOf(applyFix(model, fix), disruptionsWithFix(model, eventOfScenario(scenario), fix));
}

function resultOf(model: ContinuityModel, disruptions: Disruptions): WhatIfResult {
  const outcome = simulateEvent(model, disruptions);
  const activities = rateActivities(model, outcome);
  return {
    model,
    disruptions,
    outcome,
    activities,
    touched: listTouched(model, disruptions, outcome, activities),
    deadlocks: outcome.deadlocks,
  };
}

function rateActivities(model: ContinuityModel, outcome: EventOutcome): ActivityResult[] {
  const notModelled = new Set(notModelledActivities(model));
  return Object.keys(model.nodes)
    .flatMap((id): ActivityResult[] => {
      const node = model.nodes[id];
      const result = outcome.activities[id];
      if (node?.kind !== "activity" || !result) return [];
      const { verdict, ...outage } = result;
      const { mtpdMinutes, rtoMinutes } = node;
      return [
        {
          id,
          standing: standingOf(verdict, outage.longestOutageMinutes, notModelled.has(id)),
          ...outage,
          ...(mtpdMinutes !== undefined && { mtpdMinutes }),
          ...(rtoMinutes !== undefined && { rtoMinutes }),
        },
      ];
    })
    .sort(worstFirst);
}

/** What is known to stop is told by its verdict, also where not all that it needs is known. */
function standingOf(verdict: Verdict, outageMinutes: number, isNotModelled: boolean): Standing {
  if (outageMinutes > 0) return verdict;
  return isNotModelled ? "notModelled" : "keepsRunning";
}

function worstFirst(a: ActivityResult, b: ActivityResult): number {
  const byStanding = standings.indexOf(a.standing) - standings.indexOf(b.standing);
  if (byStanding !== 0 || a.longestOutageMinutes === b.longestOutageMinutes) return byStanding;
  return b.longestOutageMinutes - a.longestOutageMinutes;
}

function listTouched(
  model: ContinuityModel,
  disruptions: Disruptions,
  { touched, down }: EventOutcome,
  activities: readonly ActivityResult[],
): TouchedNode[] {
  const placeOfActivity = new Map(activities.map(({ id }, place) => [id, place]));
  const placeOf = ({ id, isDisrupted }: TouchedNode): number =>
    placeOfActivity.get(id) ?? activities.length + (isDisrupted ? 0 : 1);
  return touched
    .flatMap((id): TouchedNode[] => {
      const node = model.nodes[id];
      if (!node) return [];
      const isDisrupted = Object.hasOwn(disruptions, id);
      return [{ id, kind: node.kind, isDisrupted, intervals: down[id] ?? [] }];
    })
    .sort((a, b) => placeOf(a) - placeOf(b) || startOf(a) - startOf(b));
}

const startOf = ({ intervals }: TouchedNode): number => intervals[0]?.start ?? Number.MAX_SAFE_INTEGER;
