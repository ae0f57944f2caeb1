import { compileModel, type CompiledModel } from "#src/domain/continuity/compile-model.ts";
import { findDeadlocks } from "#src/domain/continuity/find-deadlocks.ts";
import {
  defaultHorizonMinutes,
  type ContinuityModel,
  type Disruptions,
  type Interval,
} from "#src/domain/continuity/model.ts";
import { rateOutage, type Verdict } from "#src/domain/continuity/rate-outage.ts";
import { createEventRunner, type EventRunner, type Strike } from "#src/domain/continuity/run-event.ts";
import { requireWholeMinutes } from "#src/domain/continuity/whole-minutes.ts";

export interface ActivityOutcome {
  readonly verdict: Verdict;
  /** In minutes; 0 where it never was down, Infinity where it is not restored by the horizon. */
  readonly longestOutageMinutes: number;
  /** In minutes, of all outages together; Infinity where it is not restored by the horizon. */
  readonly totalOutageMinutes: number;
  /** Minutes from the start of the event; absent where it never was down. */
  readonly firstDownMinutes?: number;
  /** False where it is down at the horizon. */
  readonly isRestored: boolean;
}

export interface EventOutcome {
  readonly horizonMinutes: number;
  /**
   * Every node that was down, by id, with its intervals in order: half-open, never empty, never adjacent. An end
   * equal to the horizon means not restored. A node that is not listed was never down.
   */
  readonly down: Readonly<Record<string, readonly Interval[]>>;
  /** Every node that any failure wave took down, even if it was back within the same minute. Ids in order. */
  readonly touched: readonly string[];
  /** Every activity of the model, by id. */
  readonly activities: Readonly<Record<string, ActivityOutcome>>;
  /** Nodes that wait for each other at the horizon (`findDeadlocks`); ids in order. */
  readonly deadlocks: readonly (readonly string[])[];
}

/** What is kept of a compiled model from one event to the next. */
interface Simulator {
  readonly runner: EventRunner;
  /** What every activity comes to that an event leaves alone. */
  readonly untouched: Readonly<Record<string, ActivityOutcome>>;
}

const simulators = new WeakMap<CompiledModel, Simulator>();

function simulatorOf(compiled: CompiledModel): Simulator {
  const known = simulators.get(compiled);
  if (known) return known;
  const outcomes = compiled.nodes.map((_, index) => outcomeOf(compiled, index, [], 0));
  const simulator = {
    runner: createEventRunner(compiled.graph),
    untouched: Object.fromEntries(outcomes.flat()),
  };
  simulators.set(compiled, simulator);
  return simulator;
}

/**
 * What happens when something fails, minute by minute, exactly as README.md, "One event", fixes it.
 * Pure: the same model and disruptions give the same outcome, whatever the order of their keys.
 *
 * @param model what there is and what each needs; not to be changed after its first use (`compileModel`)
 * @param disruptions what is out and when, in whole minutes from the start of the event; the intervals of a node may
 *   overlap, an empty one means nothing, an end may be Infinity. An id that is not in the model is passed over.
 * @param horizonMinutes how far to look; minutes from 0 to this one, exclusive. Whole, 0 or more.
 * @throws RangeError for a time that is not a whole number of minutes, or below 0
 */
export function simulateEvent(
  model: ContinuityModel,
  disruptions: Disruptions,
  horizonMinutes: number = defaultHorizonMinutes,
): EventOutcome {
  requireWholeMinutes(horizonMinutes, "the horizon");
  const compiled = compileModel(model);
  const { runner, untouched } = simulatorOf(compiled);
  const trace = runner.run([disruptionsToStrikes(compiled, disruptions)], horizonMinutes);
  const touched = [...trace.touched].sort((a, b) => a - b);
  const down: Record<string, readonly Interval[]> = {};
  const activities: Record<string, ActivityOutcome> = { ...untouched };
  for (const node of touched) {
    const times = trace.downTimes(node);
    if (times.length > 0) down[compiled.ids[node] ?? ""] = toIntervals(times);
    for (const [id, outcome] of outcomeOf(compiled, node, times, horizonMinutes)) activities[id] = outcome;
  }
  return {
    horizonMinutes,
    down,
    touched: touched.map((node) => compiled.ids[node] ?? ""),
    activities,
    deadlocks: findDeadlocks(compiled, trace),
  };
}

/** The outcome of a node by its id; none where it is not an activity. */
function outcomeOf(
  { ids, nodes }: CompiledModel,
  index: number,
  times: readonly number[],
  horizonMinutes: number,
): readonly (readonly [id: string, outcome: ActivityOutcome])[] {
  const node = nodes[index];
  if (node?.kind !== "activity") return [];
  const outage = summarizeOutage(times, horizonMinutes);
  return [[ids[index] ?? "", { verdict: rateOutage(node, outage.longestOutageMinutes), ...outage }]];
}

function disruptionsToStrikes({ indexById }: CompiledModel, disruptions: Disruptions): Strike[] {
  return Object.entries(disruptions).flatMap(([id, intervals]) => {
    const node = indexById.get(id);
    for (const { start, end } of intervals) {
      requireWholeMinutes(start, `the start of a disruption of ${id}`);
      if (end !== Infinity) requireWholeMinutes(end, `the end of a disruption of ${id}`);
    }
    return node === undefined ? [] : intervals.map(({ start, end }) => ({ node, start, end }));
  });
}

function toIntervals(times: readonly number[]): Interval[] {
  const intervals: Interval[] = [];
  for (let place = 0; place + 1 < times.length; place += 2) {
    intervals.push({ start: times[place] ?? 0, end: times[place + 1] ?? 0 });
  }
  return intervals;
}

function summarizeOutage(times: readonly number[], horizonMinutes: number): Omit<ActivityOutcome, "verdict"> {
  const [firstDownMinutes] = times;
  if (firstDownMinutes === undefined) {
    return { longestOutageMinutes: 0, totalOutageMinutes: 0, isRestored: true };
  }
  if (times.at(-1) === horizonMinutes) {
    return {
      longestOutageMinutes: Infinity,
      totalOutageMinutes: Infinity,
      firstDownMinutes,
      isRestored: false,
    };
  }
  const lengths = toIntervals(times).map(({ start, end }) => end - start);
  return {
    longestOutageMinutes: Math.max(...lengths),
    totalOutageMinutes: lengths.reduce((sum, length) => sum + length, 0),
    firstDownMinutes,
    isRestored: true,
  };
}
