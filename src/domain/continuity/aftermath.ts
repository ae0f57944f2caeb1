import type { ActivityCone } from "#src/domain/continuity/activity-cone.ts";
import type { Strike } from "#src/domain/continuity/run-event.ts";

/** What is left of strikes that all start at 0, once they are over. */
export interface Aftermath {
  /** From here on nothing is struck any more. */
  readonly endMinutes: number;
  /** Whether a node that leans on what is struck leans on itself through primaries alone: it may stay down. */
  readonly reachesLoop: boolean;
  /**
   * Primaries of needs with fallbacks that lean on what is struck: their clocks may be shifted. And those of the
   * needs of nodes that lean on it and, through fallbacks too, on themselves.
   */
  readonly clocked: readonly number[];
  readonly looped: readonly number[];
  /** Until when a node is down at least, in whatever larger event. */
  readonly surelyDownMinutes: ReadonlyMap<number, number>;
}

export function createAftermath(
  { graph, isInLoop, isInPrimaryLoop }: ActivityCone,
  strikes: readonly Strike[],
): Aftermath {
  const { firstDependent, needOfDependent, ownerOfNeed, firstLed, firstNeed, firstOption, nodeOfOption } =
    graph;
  const leaning = new Set(strikes.map(({ node }) => node));
  const looped = new Set<number>();
  let reachesLoop = false;
  for (const node of leaning) {
    for (let link = firstDependent[node] as number; link < (firstDependent[node + 1] as number); link += 1) {
      leaning.add(ownerOfNeed[needOfDependent[link] as number] as number);
    }
    if (isInPrimaryLoop(node)) reachesLoop = true;
    if (!isInLoop(node)) continue;
    for (let need = firstNeed[node] as number; need < (firstNeed[node + 1] as number); need += 1) {
      const [first, end] = [firstOption[need] as number, firstOption[need + 1] as number];
      if (end - first > 1) looped.add(nodeOfOption[first] as number);
    }
  }
  return {
    endMinutes: strikes.reduce((latest, { end }) => Math.max(latest, end), 0),
    reachesLoop,
    clocked: [...leaning].filter((node) => firstLed[node] !== firstLed[node + 1]),
    looped: [...looped],
    surelyDownMinutes: findSurelyDown(graph, strikes),
  };
}

/** What is struck is down; so is a node while all options of a need of it are. A missing option always is. */
function findSurelyDown(
  { firstDependent, needOfDependent, firstOption, nodeOfOption, ownerOfNeed }: ActivityCone["graph"],
  strikes: readonly Strike[],
): ReadonlyMap<number, number> {
  const surelyDown = new Map<number, number>();
  for (const { node, end } of strikes) surelyDown.set(node, Math.max(end, surelyDown.get(node) ?? 0));
  const unmetMinutes = (need: number): number => {
    let minutes = Infinity;
    for (let option = firstOption[need] as number; option < (firstOption[need + 1] as number); option += 1) {
      const node = nodeOfOption[option] as number;
      if (node >= 0) minutes = Math.min(minutes, surelyDown.get(node) ?? 0);
    }
    return minutes;
  };
  const changed = [...surelyDown.keys()];
  for (const node of changed) {
    for (let link = firstDependent[node] as number; link < (firstDependent[node + 1] as number); link += 1) {
      const need = needOfDependent[link] as number;
      const owner = ownerOfNeed[need] as number;
      const minutes = unmetMinutes(need);
      if (minutes <= (surelyDown.get(owner) ?? 0)) continue;
      surelyDown.set(owner, minutes);
      changed.push(owner);
    }
  }
  return surelyDown;
}

/**
 * Whether, from the end of a part's strikes on, everything is exactly as in the rest of the event alone. True only
 * where that is certain, at whatever minute from there to `until` the comparison starts.
 *
 * What is up then follows from what is struck and from the clocks, as long as nothing that was up in the rest can
 * wait in a circle. Such a circle would run along primaries that are up in the rest, and along fallbacks where the
 * primary is down in it. The clocks agree where a primary is up in the rest, for then it starts later, and where it is
 * down in it since 0 and surely so in any event with these parts.
 *
 * @param rest down times of the primaries in the rest of the event, start and end in turn
 * @param restParts the parts of the rest
 */
export function leavesNoTrace(
  { endMinutes, reachesLoop, clocked, looped }: Aftermath,
  rest: ReadonlyMap<number, readonly number[]>,
  restParts: readonly Aftermath[],
  until: number = endMinutes,
): boolean {
  if (reachesLoop) return false;
  if (looped.some((node) => node < 0 || isDownWithin(rest.get(node), endMinutes, until, -1))) return false;
  return clocked.every((node) => {
    const sure = restParts.reduce((most, part) => Math.max(most, part.surelyDownMinutes.get(node) ?? 0), 0);
    return !isDownWithin(rest.get(node), endMinutes, until, sure);
  });
}

/** Whether some outage covers a minute of `from` to `until`, other than one that began at 0 and is sure so far. */
function isDownWithin(
  outages: readonly number[] | undefined,
  from: number,
  until: number,
  sureMinutes: number,
): boolean {
  if (!outages) return false;
  for (let place = 0; place < outages.length; place += 2) {
    const [start, end] = [outages[place] as number, outages[place + 1] as number];
    if (end <= from || start > until) continue;
    if (start > 0 || sureMinutes < Math.min(end, until + 1)) return true;
  }
  return false;
}
