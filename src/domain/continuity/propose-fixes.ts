import { explainOutage } from "#src/domain/continuity/explain-outage.ts";
import { findGreatest, findLeast } from "#src/domain/continuity/halving.ts";
import {
  applyFix,
  disruptionsWithFix,
  shortenOutages,
  type EventSource,
  type Fix,
} from "#src/domain/continuity/fix.ts";
import {
  defaultHorizonMinutes,
  type ContinuityModel,
  type Disruptions,
  type Need,
} from "#src/domain/continuity/model.ts";
import { simulateEvent, type EventOutcome } from "#src/domain/continuity/simulate-event.ts";

/** How far the search goes: about 2,500 simulations of what one activity leans on. */
export const fixSearchLimits = {
  /** Needs that are not met somewhere in the cause chains of the activity, nearest to it first. */
  needs: 40,
  /** Disrupted nodes in those chains, nearest first. */
  disruptedNodes: 40,
  /** Nodes of the model that are tried as one more option of a need, in the order of their ids. */
  optionsPerNeed: 3,
  /** More people than a role has now. */
  morePeople: 100,
} as const;

export interface ProposedFix {
  readonly fix: Fix;
  /**
   * How many records it takes: one for a changed time or an option, two for an option that has yet to be found, one
   * for each more person.
   */
  readonly recordCount: number;
}

/**
 * The single changes that would make a failing activity survive an event, each tried in the model. A time is the
 * longest one that was found to be enough, by halving; a headcount the lowest. Fewest records first, then easiest
 * kind first (activation, recovery, option, people), nearest to the activity first.
 *
 * Tried are: a shorter activation of fallbacks that were still activating, and one more option, for needs that were
 * not met; a tested recovery time for what is disrupted; more people for roles that absence disrupts. Not further than
 * `fixSearchLimits`.
 *
 * @param event what happens, given what there is; it is asked again for a model with more people or another recovery time
 * @returns empty where no single change is enough, or where the activity does not fail
 * @throws RangeError as `simulateEvent` does
 */
export function proposeFixes(
  model: ContinuityModel,
  event: EventSource,
  activityId: string,
  horizonMinutes: number = defaultHorizonMinutes,
): ProposedFix[] {
  const disruptions = event(model);
  const upstream = keepUpstream(model, activityId);
  const outcome = simulateEvent(upstream, disruptions, horizonMinutes);
  if (!doesFail(outcome, activityId)) return [];
  const touched = new Set(simulateEvent(model, disruptions, horizonMinutes).touched);
  const trial: Trial = {
    model,
    upstream,
    event,
    disruptions,
    outcome,
    stayedUp: Object.keys(model.nodes)
      .sort()
      .filter((id) => !touched.has(id)),
    survives: (changed, changedDisruptions) =>
      !doesFail(simulateEvent(changed, changedDisruptions, horizonMinutes), activityId),
    activityId,
  };
  const causes = collectCauses(trial);
  return [
    ...causes.needs.flatMap((place) => shorterActivations(trial, place)),
    ...causes.disrupted.flatMap((nodeId) => provenRecoveries(trial, nodeId)),
    ...causes.needs.flatMap((place) => moreOptions(trial, place)),
    ...causes.disrupted.flatMap((nodeId) => trainedPeople(trial, nodeId)),
  ].sort((a, b) => a.recordCount - b.recordCount);
}

interface Trial {
  readonly model: ContinuityModel;
  /** What the activity leans on, alone. */
  readonly upstream: ContinuityModel;
  readonly event: EventSource;
  readonly disruptions: Disruptions;
  readonly outcome: EventOutcome;
  /** Nodes of the whole model that the event does not touch. Ids in order. */
  readonly stayedUp: readonly string[];
  readonly activityId: string;
  readonly survives: (upstream: ContinuityModel, disruptions: Disruptions) => boolean;
}

/** A need that was not met, of a node that was down. */
interface UnmetPlace {
  readonly nodeId: string;
  readonly need: Need;
  /** Fallbacks that could not be used yet. */
  readonly activating: readonly string[];
}

function doesFail({ activities }: EventOutcome, activityId: string): boolean {
  return Object.hasOwn(activities, activityId) && activities[activityId]?.verdict === "intolerable";
}

/** The part of a model that decides about one node: it and all that it leans on, through any option. */
function keepUpstream(model: ContinuityModel, nodeId: string): ContinuityModel {
  const ids = new Set([nodeId]);
  const nodes: Record<string, ContinuityModel["nodes"][string]> = {};
  for (const id of ids) {
    const node = Object.hasOwn(model.nodes, id) ? model.nodes[id] : undefined;
    if (!node) continue;
    nodes[id] = node;
    for (const option of node.needs.flatMap(({ options }) => options)) ids.add(option.nodeId);
  }
  return { ...model, nodes };
}

/** What stands in the cause chains of all outages of the activity, nearest first. */
function collectCauses({ upstream, disruptions, outcome, activityId }: Trial): {
  readonly needs: readonly UnmetPlace[];
  readonly disrupted: readonly string[];
} {
  const needs = new Map<string, UnmetPlace>();
  const disrupted = new Set<string>();
  const steps = explainOutage(upstream, disruptions, outcome, activityId).flatMap((outage) => outage.steps);
  for (const { nodeId, isDisrupted, unmetNeeds } of steps.flatMap(({ causes }) => causes)) {
    if (isDisrupted) disrupted.add(nodeId);
    for (const { needId, options } of unmetNeeds) {
      const need = upstream.nodes[nodeId]?.needs.find(({ id }) => id === needId);
      if (!need) continue;
      const key = JSON.stringify([nodeId, needId]);
      const activating = options.flatMap((option) =>
        option.failure.type === "activating" ? [option.nodeId] : [],
      );
      const known = needs.get(key)?.activating ?? [];
      needs.set(key, { nodeId, need, activating: [...new Set([...known, ...activating])] });
    }
  }
  return {
    needs: [...needs.values()].slice(0, fixSearchLimits.needs),
    disrupted: [...disrupted].slice(0, fixSearchLimits.disruptedNodes),
  };
}

function survivesWith({ upstream, disruptions, survives }: Trial, fix: Fix): boolean {
  return survives(applyFix(upstream, fix), disruptions);
}

function shorterActivations(trial: Trial, { nodeId, need, activating }: UnmetPlace): ProposedFix[] {
  return activating.flatMap((optionNodeId) => {
    const fixOf = (activationMinutes: number): Fix => ({
      type: "shortenActivation",
      nodeId,
      needId: need.id,
      optionNodeId,
      activationMinutes,
    });
    const now = Math.max(
      ...need.options
        .slice(1)
        .map((option) => (option.nodeId === optionNodeId ? option.activationMinutes : 0)),
    );
    const minutes = findGreatest(0, now - 1, (value) => survivesWith(trial, fixOf(value)));
    return minutes === undefined ? [] : [{ fix: fixOf(minutes), recordCount: 1 }];
  });
}

/** From a minute up to what is on record, where the event lasts longer than that. */
function provenRecoveries(trial: Trial, nodeId: string): ProposedFix[] {
  const { model, upstream, event, disruptions, survives } = trial;
  const node = upstream.nodes[nodeId];
  if (!node || node.kind === "activity") return [];
  const fixOf = (recoveryMinutes: number): Fix => ({ type: "proveRecovery", nodeId, recoveryMinutes });
  const longestOf = (by: Disruptions): number =>
    Math.max(0, ...(by[nodeId] ?? []).map(({ start, end }) => end - start));
  const isEnough = (minutes: number): boolean =>
    survives(upstream, shortenOutages(disruptions, nodeId, minutes));
  const now = longestOf(disruptions);
  if (longestOf(disruptionsWithFix(model, event, fixOf(1))) >= now) return [];
  const known = node.recoveryMinutes ?? Infinity;
  const minutes = findGreatest(1, Math.min(now - 1, known, trial.outcome.horizonMinutes - 1), isEnough);
  if (minutes === undefined) return [];
  return survives(upstream, disruptionsWithFix(model, event, fixOf(minutes)))
    ? [{ fix: fixOf(minutes), recordCount: 1 }]
    : [];
}

/** Another node that cannot fail, and nodes of the primary's kind and area that stayed up. */
function moreOptions(trial: Trial, { nodeId, need }: UnmetPlace): ProposedFix[] {
  const { model, disruptions, outcome, survives } = trial;
  const fixOf = (activationMinutes: number, optionNodeId?: string): Fix => ({
    type: "addOption",
    nodeId,
    needId: need.id,
    ...(optionNodeId === undefined ? {} : { optionNodeId }),
    activationMinutes,
  });
  const minutes = findGreatest(0, outcome.horizonMinutes, (value) => survivesWith(trial, fixOf(value)));
  if (minutes === undefined) return [];
  const existing = candidatesFor(trial, nodeId, need).flatMap((optionNodeId): ProposedFix[] => {
    const fix = fixOf(minutes, optionNodeId);
    const changed = keepUpstream(applyFix(model, fix), trial.activityId);
    return survives(changed, disruptions) ? [{ fix, recordCount: 1 }] : [];
  });
  return [...existing, { fix: fixOf(minutes), recordCount: 2 }];
}

function candidatesFor({ model, stayedUp }: Trial, nodeId: string, { options }: Need): string[] {
  const primaryId = options[0]?.nodeId;
  const primary =
    primaryId !== undefined && Object.hasOwn(model.nodes, primaryId) ? model.nodes[primaryId] : undefined;
  if (!primary || primary.kind === "activity") return [];
  return stayedUp
    .filter((id) => {
      const node = model.nodes[id];
      return (
        id !== nodeId &&
        node?.kind === primary.kind &&
        node.area === primary.area &&
        !options.some((option) => option.nodeId === id)
      );
    })
    .slice(0, fixSearchLimits.optionsPerNeed);
}

function trainedPeople({ model, upstream, event, survives }: Trial, nodeId: string): ProposedFix[] {
  const node = upstream.nodes[nodeId];
  if (node?.kind !== "role" || node.headcount === undefined) return [];
  const now = node.headcount;
  const fixOf = (headcount: number): Fix => ({ type: "trainPeople", nodeId, headcount });
  const isStaffed = (headcount: number): boolean =>
    (disruptionsWithFix(model, event, fixOf(headcount))[nodeId] ?? []).length === 0;
  const headcount = findLeast(now + 1, now + fixSearchLimits.morePeople, isStaffed);
  if (headcount === undefined) return [];
  return survives(upstream, disruptionsWithFix(model, event, fixOf(headcount)))
    ? [{ fix: fixOf(headcount), recordCount: headcount - now }]
    : [];
}
