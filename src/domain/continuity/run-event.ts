import type { NeedGraph } from "#src/domain/continuity/need-graph.ts";
import { createTimeQueue } from "#src/domain/continuity/time-queue.ts";

/** One node out of action in `[start, end)`, by its number in the graph. */
export interface Strike {
  readonly node: number;
  readonly start: number;
  readonly end: number;
}

/** What an event did, by node and need number. Valid until the runner runs the next event. */
export interface EventTrace {
  /** Nodes that any failure wave took down, each once. */
  readonly touched: Int32Array;
  /** The down intervals of a node, start and end in turn, ascending; an end at the horizon is not restored. */
  readonly downTimes: (node: number) => number[];
  readonly isDownAtHorizon: (node: number) => boolean;
  /** Whether a strike holds the node out in the last minute before the horizon. */
  readonly isStruckAtHorizon: (node: number) => boolean;
  readonly isMetAtHorizon: (need: number) => boolean;
}

/** Runs one event after the other on the same model, in the same memory. */
export interface EventRunner {
  readonly run: (strikes: readonly (readonly Strike[])[], horizonMinutes: number) => EventTrace;
}

const [strikeStarts, strikeEnds, needTurns] = [0, 1, 2];

/**
 * A runner of events: from instant to instant at which something can change, at each a failure wave, a restore
 * wave and the clocks (README.md, "One event"). Between two such instants a minute-by-minute run would
 * change nothing: the waves have settled, and only the start or end of a strike, or a fallback that becomes usable or
 * is used up, can unsettle them. Costs in time what the event touches; nothing here loops over the whole model.
 */
export function createEventRunner(graph: NeedGraph): EventRunner {
  const { nodeCount, firstNeed, ownerOfNeed, firstOption, nodeOfOption, usableAfter, usableUntil } = graph;
  const { firstDependent, needOfDependent, firstLed, needOfLed, needsWithoutPrimary } = graph;
  const needCount = ownerOfNeed.length;

  const isDown = new Uint8Array(nodeCount);
  const strikesNow = new Int32Array(nodeCount);
  const downSince = new Float64Array(nodeCount).fill(-1);
  const isTouched = new Uint8Array(nodeCount);
  const touched = new Int32Array(nodeCount);
  let touchedCount = 0;
  /** A need that keeps a node down; -1 where a strike does, or nothing is known yet. */
  const blocker = new Int32Array(nodeCount).fill(-1);
  /** When the clock of a need with fallbacks started; -1 while it does not run. */
  const clock = new Float64Array(needCount).fill(-1);
  const clocksUsed: number[] = [];
  const struckNodes: number[] = [];

  const queue = createTimeQueue();
  /** What the waves of one instant took down and brought up; each list is also the queue of its wave. */
  const fallen = new Int32Array(nodeCount);
  const risen = new Int32Array(nodeCount);
  let fallenCount = 0;
  let risenCount = 0;
  /** What the current instant unsettles: nodes whose strike starts or ends, needs whose fallback turns. */
  const struck: number[] = [];
  const released: number[] = [];
  const turned: number[] = [];

  /** Closed down intervals, those of one node linked in ascending order. */
  const starts: number[] = [];
  const ends: number[] = [];
  const nextInterval: number[] = [];
  const firstInterval = new Int32Array(nodeCount).fill(-1);
  const lastInterval = new Int32Array(nodeCount).fill(-1);

  function isMet(need: number, now: number): boolean {
    const first = firstOption[need] as number;
    const end = firstOption[need + 1] as number;
    if (first === end) return false;
    const primary = nodeOfOption[first] as number;
    if (primary >= 0 && isDown[primary] === 0) return true;
    const since = clock[need] as number;
    const elapsed = since < 0 ? 0 : now - since;
    for (let option = first + 1; option < end; option += 1) {
      const node = nodeOfOption[option] as number;
      if (
        node >= 0 &&
        isDown[node] === 0 &&
        elapsed >= (usableAfter[option] as number) &&
        elapsed < (usableUntil[option] as number)
      ) {
        return true;
      }
    }
    return false;
  }

  function fall(node: number): void {
    isDown[node] = 1;
    blocker[node] = -1;
    fallen[fallenCount] = node;
    fallenCount += 1;
    if (isTouched[node] === 1) return;
    isTouched[node] = 1;
    touched[touchedCount] = node;
    touchedCount += 1;
  }

  function fallIfUnmet(need: number, now: number): void {
    const owner = ownerOfNeed[need] as number;
    if (isDown[owner] === 0 && !isMet(need, now)) fall(owner);
  }

  function riseIfAble(node: number, now: number): void {
    if (isDown[node] === 0 || (strikesNow[node] as number) > 0) return;
    const end = firstNeed[node + 1] as number;
    for (let need = firstNeed[node] as number; need < end; need += 1) {
      if (isMet(need, now)) continue;
      blocker[node] = need;
      return;
    }
    isDown[node] = 0;
    risen[risenCount] = node;
    risenCount += 1;
  }

  /** After an option of a need came up, or can be used now: nothing else ends that need's hold on its owner. */
  function riseIfFreed(need: number, now: number): void {
    const owner = ownerOfNeed[need] as number;
    const holding = blocker[owner] as number;
    if (holding === need || holding < 0) riseIfAble(owner, now);
  }

  function failureWave(now: number): void {
    for (const node of struck) if (isDown[node] === 0 && (strikesNow[node] as number) > 0) fall(node);
    for (const need of turned) fallIfUnmet(need, now);
    for (let place = 0; place < fallenCount; place += 1) {
      const node = fallen[place] as number;
      const end = firstDependent[node + 1] as number;
      for (let link = firstDependent[node] as number; link < end; link += 1) {
        fallIfUnmet(needOfDependent[link] as number, now);
      }
    }
  }

  function restoreWave(now: number): void {
    for (const node of released) riseIfAble(node, now);
    for (const need of turned) riseIfFreed(need, now);
    for (let place = 0; place < fallenCount; place += 1) riseIfAble(fallen[place] as number, now);
    for (let place = 0; place < risenCount; place += 1) {
      const node = risen[place] as number;
      const end = firstDependent[node + 1] as number;
      for (let link = firstDependent[node] as number; link < end; link += 1) {
        riseIfFreed(needOfDependent[link] as number, now);
      }
    }
  }

  function startClock(need: number, now: number): void {
    clock[need] = now;
    clocksUsed.push(need);
    const end = firstOption[need + 1] as number;
    for (let option = (firstOption[need] as number) + 1; option < end; option += 1) {
      const after = usableAfter[option] as number;
      const until = usableUntil[option] as number;
      if (after > 0) queue.add(now + after, needTurns + 3 * need);
      if (until < Infinity) queue.add(now + until, needTurns + 3 * need);
    }
  }

  function closeInterval(node: number, end: number): void {
    const place = starts.length;
    starts.push(downSince[node] as number);
    ends.push(end);
    nextInterval.push(-1);
    const last = lastInterval[node] as number;
    if (last < 0) firstInterval[node] = place;
    else nextInterval[last] = place;
    lastInterval[node] = place;
  }

  /** A node that fell and rose in this instant was up before and is up now: no interval, no clock. */
  function settle(now: number): void {
    for (let place = 0; place < risenCount; place += 1) {
      const node = risen[place] as number;
      if ((downSince[node] as number) < 0) continue;
      closeInterval(node, now);
      downSince[node] = -1;
      const end = firstLed[node + 1] as number;
      for (let link = firstLed[node] as number; link < end; link += 1) clock[needOfLed[link] as number] = -1;
    }
    for (let place = 0; place < fallenCount; place += 1) {
      const node = fallen[place] as number;
      if (isDown[node] === 0) continue;
      downSince[node] = now;
      const end = firstLed[node + 1] as number;
      for (let link = firstLed[node] as number; link < end; link += 1)
        startClock(needOfLed[link] as number, now);
    }
  }

  function takeInstant(now: number): void {
    struck.length = 0;
    released.length = 0;
    turned.length = 0;
    fallenCount = 0;
    risenCount = 0;
    while (queue.nextTime() === now) {
      const entry = queue.take();
      const kind = entry % 3;
      const subject = (entry - kind) / 3;
      if (kind === strikeStarts) {
        strikesNow[subject] = (strikesNow[subject] as number) + 1;
        struck.push(subject);
      } else if (kind === strikeEnds) {
        strikesNow[subject] = (strikesNow[subject] as number) - 1;
        released.push(subject);
      } else {
        turned.push(subject);
      }
    }
  }

  function forget(): void {
    for (let place = 0; place < touchedCount; place += 1) {
      const node = touched[place] as number;
      isDown[node] = 0;
      isTouched[node] = 0;
      downSince[node] = -1;
      firstInterval[node] = -1;
      lastInterval[node] = -1;
    }
    touchedCount = 0;
    for (const node of struckNodes) strikesNow[node] = 0;
    struckNodes.length = 0;
    for (const need of clocksUsed) clock[need] = -1;
    clocksUsed.length = 0;
    starts.length = 0;
    ends.length = 0;
    nextInterval.length = 0;
    queue.clear();
  }

  function run(strikes: readonly (readonly Strike[])[], horizonMinutes: number): EventTrace {
    forget();
    for (const list of strikes) {
      for (const { node, start, end } of list) {
        if (start >= end || start >= horizonMinutes) continue;
        queue.add(start, strikeStarts + 3 * node);
        if (end < horizonMinutes) queue.add(end, strikeEnds + 3 * node);
        struckNodes.push(node);
      }
    }
    for (const need of needsWithoutPrimary) queue.add(0, needTurns + 3 * need);
    let areClocksStarted = false;
    for (let now = queue.nextTime(); now < horizonMinutes; now = queue.nextTime()) {
      takeInstant(now);
      failureWave(now);
      restoreWave(now);
      settle(now);
      // Once: a fallback that lasts no time turns in this same instant again.
      if (!areClocksStarted) for (const need of needsWithoutPrimary) startClock(need, 0);
      areClocksStarted = true;
    }
    for (let place = 0; place < touchedCount; place += 1) {
      const node = touched[place] as number;
      if (isDown[node] === 1) closeInterval(node, horizonMinutes);
    }
    return {
      touched: touched.subarray(0, touchedCount),
      downTimes: (node) => {
        const times: number[] = [];
        for (let at = firstInterval[node] as number; at >= 0; at = nextInterval[at] as number) {
          times.push(starts[at] as number, ends[at] as number);
        }
        return times;
      },
      isDownAtHorizon: (node) => isDown[node] === 1,
      isStruckAtHorizon: (node) => (strikesNow[node] as number) > 0,
      isMetAtHorizon: (need) => isMet(need, horizonMinutes - 1),
    };
  }

  return { run };
}
