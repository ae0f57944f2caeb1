import { compileModel, type CompiledModel } from "#src/domain/continuity/compile-model.ts";
import type { ContinuityModel, Disruptions, Interval } from "#src/domain/continuity/model.ts";
import type { EventOutcome } from "#src/domain/continuity/simulate-event.ts";

/** Why an option does not meet its need. Minutes are from the start of the event. */
export type OptionFailure =
  /** Its node is down; the chain goes on there. */
  | { readonly type: "down" }
  | { readonly type: "activating"; readonly untilMinutes: number }
  | { readonly type: "exhausted"; readonly atMinutes: number }
  | { readonly type: "missing" };

export interface FailedOption {
  readonly nodeId: string;
  readonly failure: OptionFailure;
}

export interface UnmetNeed {
  readonly needId: string;
  /** All options of the need, best first; none where it has none. */
  readonly options: readonly FailedOption[];
}

export interface NodeCause {
  readonly nodeId: string;
  /** The event itself takes the node out: the chain ends here, and its needs are not listed. */
  readonly isDisrupted: boolean;
  readonly unmetNeeds: readonly UnmetNeed[];
}

export interface CauseStep {
  /** From this minute on, until the next step or the end of the outage. */
  readonly startMinutes: number;
  /**
   * The node itself first, then each node that the chain reaches through options that are down, nearest first and each
   * once. So a circle ends at a node that is listed before.
   */
  readonly causes: readonly NodeCause[];
}

export interface ExplainedOutage {
  readonly interval: Interval;
  /** The first is as of the start of the outage; each of the others is a change of the chain. */
  readonly steps: readonly CauseStep[];
}

/**
 * Why a node was down: for each of its down intervals the cause chain, and each change of it (README.md, "One event").
 * Read off the outcome, after the waves of each minute.
 *
 * @param outcome of `simulateEvent` on this model with these disruptions
 * @returns in the order of the intervals; empty where the node never was down
 */
export function explainOutage(
  model: ContinuityModel,
  disruptions: Disruptions,
  outcome: EventOutcome,
  nodeId: string,
): ExplainedOutage[] {
  const intervals = Object.hasOwn(outcome.down, nodeId) ? (outcome.down[nodeId] ?? []) : [];
  if (intervals.length === 0) return [];
  const compiled = compileModel(model);
  const history = createHistory(compiled, disruptions, outcome);
  const turns = listTurns(compiled, history, compiled.indexById.get(nodeId) ?? -1);
  return intervals.map((interval) => {
    const steps: CauseStep[] = [];
    let last = "";
    for (const minute of [
      interval.start,
      ...turns.filter((at) => at > interval.start && at < interval.end),
    ]) {
      const causes = findCauses(compiled, history, compiled.indexById.get(nodeId) ?? -1, minute);
      const text = JSON.stringify(causes);
      if (text !== last) steps.push({ startMinutes: minute, causes });
      last = text;
    }
    return { interval, steps };
  });
}

/** By node number. */
interface History {
  readonly down: readonly (readonly Interval[])[];
  readonly disrupted: readonly (readonly Interval[])[];
}

function createHistory({ ids }: CompiledModel, disruptions: Disruptions, { down }: EventOutcome): History {
  const intervalsOf = (
    record: Readonly<Record<string, readonly Interval[]>>,
    id: string,
  ): readonly Interval[] => (Object.hasOwn(record, id) ? (record[id] ?? []) : []);
  return {
    down: ids.map((id) => intervalsOf(down, id)),
    disrupted: ids.map((id) => intervalsOf(disruptions, id)),
  };
}

function intervalAt(intervals: readonly Interval[] | undefined, minute: number): Interval | undefined {
  return intervals?.find(({ start, end }) => start <= minute && minute < end);
}

/** When the clock of a need started that runs at this minute: its primary is down, or missing from the start. */
function clockStart(
  { needs }: CompiledModel,
  { down }: History,
  need: number,
  minute: number,
): number | undefined {
  const primary = needs[need]?.options[0]?.node ?? -1;
  return primary < 0 ? 0 : intervalAt(down[primary], minute)?.start;
}

/** Every minute at which something may change that a node leans on, ascending. */
function listTurns(compiled: CompiledModel, { down, disrupted }: History, node: number): number[] {
  const { graph, needs } = compiled;
  const turns = new Set<number>();
  const leantOn = new Set([node]);
  for (const owner of leantOn) {
    for (const { start, end } of [...(down[owner] ?? []), ...(disrupted[owner] ?? [])])
      turns.add(start).add(end);
    for (
      let need = graph.firstNeed[owner] as number;
      need < (graph.firstNeed[owner + 1] as number);
      need += 1
    ) {
      const options = needs[need]?.options ?? [];
      const primary = options[0]?.node ?? -1;
      const starts = primary < 0 ? [0] : (down[primary] ?? []).map(({ start }) => start);
      for (const option of options) {
        if (option.node >= 0) leantOn.add(option.node);
        for (const start of starts) turns.add(start + option.usableAfter).add(start + option.usableUntil);
      }
    }
  }
  return [...turns].sort((a, b) => a - b);
}

function findCauses(compiled: CompiledModel, history: History, node: number, minute: number): NodeCause[] {
  const reached = new Set([node]);
  const causes: NodeCause[] = [];
  for (const current of reached) {
    const isDisrupted = intervalAt(history.disrupted[current], minute) !== undefined;
    const unmetNeeds = isDisrupted ? [] : findUnmetNeeds(compiled, history, current, minute);
    causes.push({ nodeId: compiled.ids[current] ?? "", isDisrupted, unmetNeeds });
    for (const { options } of unmetNeeds) {
      for (const { nodeId, failure } of options) {
        if (failure.type === "down") reached.add(compiled.indexById.get(nodeId) ?? -1);
      }
    }
  }
  return causes;
}

function findUnmetNeeds(
  compiled: CompiledModel,
  history: History,
  node: number,
  minute: number,
): UnmetNeed[] {
  const first = compiled.graph.firstNeed[node] as number;
  return (compiled.nodes[node]?.needs ?? []).flatMap(({ id, options }, place): UnmetNeed[] => {
    const since = clockStart(compiled, history, first + place, minute);
    const failed: FailedOption[] = [];
    for (const [rank, { nodeId }] of options.entries()) {
      const option = compiled.needs[first + place]?.options[rank];
      if (since === undefined || !option) return [];
      const failure = findFailure(history, option, rank === 0, minute, since);
      if (!failure) return [];
      failed.push({ nodeId, failure });
    }
    return [{ needId: id, options: failed }];
  });
}

function findFailure(
  { down }: History,
  { node, usableAfter, usableUntil }: CompiledModel["needs"][number]["options"][number],
  isPrimary: boolean,
  minute: number,
  since: number,
): OptionFailure | undefined {
  if (node < 0) return { type: "missing" };
  if (intervalAt(down[node], minute)) return { type: "down" };
  if (isPrimary) return undefined;
  if (minute < since + usableAfter) return { type: "activating", untilMinutes: since + usableAfter };
  return minute < since + usableUntil ? undefined : { type: "exhausted", atMinutes: since + usableUntil };
}
