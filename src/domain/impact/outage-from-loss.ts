import type { ContinuityModel, Interval, Need } from "#src/domain/continuity/model.ts";
import { joinIntervals, longestInterval, withoutIntervals } from "#src/domain/impact/intervals.ts";

/** What single losses do in a model. What was asked once is kept, so that many activities can ask for the same. */
export interface SingleLosses {
  readonly model: ContinuityModel;
  /**
   * How long each node that goes down is out at the longest, in minutes above 0, by node id, when one thing alone
   * is lost at 0 and works again after its recovery time. None where its recovery time is not known.
   */
  readonly outagesFrom: (lostId: string) => ReadonlyMap<string, number>;
}

/** Loops of needs with fallbacks may chase each other for ever; without a loop the first sweep settles all. */
const mostSweeps = 10;

/**
 * The outages that single losses cause: what the fallbacks leave, each counted from when its primary fails, for as
 * long as it can be kept up, and only while it works itself. Costs grow with what a loss reaches.
 *
 * Agrees with the simulation of the same event where the needs have no loop. In a loop, whether things can start
 * again is a deadlock, and the simulation's to find. Options that name nothing in the model are passed over: the
 * first that is left is the primary.
 */
export function singleLosses(model: ContinuityModel): SingleLosses {
  const needsOf = (id: string): readonly Need[] => model.nodes[id]?.needs ?? [];
  const dependents = new Map<string, string[]>();
  for (const { id } of Object.values(model.nodes)) {
    const named = needsOf(id).flatMap(({ options }) => options.map(({ nodeId }) => nodeId));
    for (const nodeId of new Set(named)) dependents.set(nodeId, [...(dependents.get(nodeId) ?? []), id]);
  }
  const known = new Map<string, ReadonlyMap<string, number>>();

  const order = neededFirst(model);

  const spread = (lostId: string, recoveryMinutes: number): ReadonlyMap<string, number> => {
    const down = new Map([[lostId, joinIntervals([{ start: 0, end: recoveryMinutes }])]]);
    const touched = new Set(dependents.get(lostId));
    for (let sweep = 0; touched.size > 0 && sweep < mostSweeps; sweep += 1) {
      for (const id of order) {
        if (!touched.delete(id) || id === lostId) continue;
        const next = joinIntervals(needsOf(id).flatMap((need) => findUnmet(model, need, down)));
        if (areEqual(next, down.get(id) ?? [])) continue;
        down.set(id, next);
        for (const dependent of dependents.get(id) ?? []) touched.add(dependent);
      }
    }
    const lengths = [...down].map(([id, intervals]) => [id, longestInterval(intervals)] as const);
    return new Map(lengths.filter(([, minutes]) => minutes > 0));
  };

  return {
    model,
    outagesFrom: (lostId) => {
      const found = known.get(lostId);
      if (found) return found;
      const node = model.nodes[lostId];
      const recovery = node && node.kind !== "activity" ? node.recoveryMinutes : undefined;
      const outages = recovery === undefined ? new Map<string, number>() : spread(lostId, recovery);
      known.set(lostId, outages);
      return outages;
    },
  };
}

/** All nodes, each behind what it needs as far as loops allow. */
function neededFirst(model: ContinuityModel): readonly string[] {
  const order = new Set<string>();
  const seen = new Set<string>();
  for (const { id: first } of Object.values(model.nodes)) {
    const stack = [first];
    for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
      const isNew = !seen.has(id);
      seen.add(id);
      const needed = isNew ? (model.nodes[id]?.needs ?? []).flatMap(({ options }) => options) : [];
      const ahead = needed.map(({ nodeId }) => nodeId).filter((nodeId) => !seen.has(nodeId));
      if (ahead.length > 0) stack.push(...ahead);
      else order.add(stack.pop() ?? id);
    }
  }
  return [...order];
}

/** When a need is not met. */
function findUnmet(
  model: ContinuityModel,
  need: Need,
  down: ReadonlyMap<string, readonly Interval[]>,
): Interval[] {
  const [primary, ...fallbacks] = need.options.filter(({ nodeId }) => Object.hasOwn(model.nodes, nodeId));
  if (!primary) return [];
  return (down.get(primary.nodeId) ?? []).flatMap((outage) => {
    const covered = fallbacks.flatMap(({ nodeId, activationMinutes, sustainMinutes = Infinity }) => {
      const start = outage.start + activationMinutes;
      return withoutIntervals([{ start, end: start + sustainMinutes }], down.get(nodeId) ?? []);
    });
    return withoutIntervals([outage], covered);
  });
}

function areEqual(one: readonly Interval[], other: readonly Interval[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ start, end }, at) => other[at]?.start === start && other[at].end === end)
  );
}
