import type { Need, NeedOption } from "#src/domain/plan/needs.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";

/** The needs of a plan by what they are looked up with. Lists are in the plan's order. */
export interface NeedIndex {
  readonly needsOfNode: (nodeId: string) => readonly Need[];
  /** Best first: the first is the primary. */
  readonly optionsOfNeed: (needId: string) => readonly NeedOption[];
  /** Options that name the node, of needs that are there. */
  readonly optionsNaming: (nodeId: string) => readonly NeedOption[];
}

interface Known {
  readonly options: Plan["needOptions"];
  readonly index: NeedIndex;
}

const known = new WeakMap<Plan["needs"], Known>();

/** Made anew only when a need or an option has changed, so that it may be asked for at every key. */
export function indexNeeds(plan: Plan): NeedIndex {
  const before = known.get(plan.needs);
  if (before?.options === plan.needOptions) return before.index;
  const index = makeIndex(plan);
  known.set(plan.needs, { options: plan.needOptions, index });
  return index;
}

function makeIndex(plan: Plan): NeedIndex {
  const needs = liveRecords(plan, "needs");
  const there = new Set(needs.map(({ id }) => id));
  const options = liveRecords(plan, "needOptions").filter(({ needId }) => there.has(needId));
  const needsByNode = listsBy(needs, ({ nodeId }) => nodeId);
  const optionsByNeed = listsBy(options, ({ needId }) => needId);
  const optionsByNode = listsBy(options, ({ nodeId }) => nodeId);
  return {
    needsOfNode: (nodeId) => needsByNode.get(nodeId) ?? [],
    optionsOfNeed: (needId) => optionsByNeed.get(needId) ?? [],
    optionsNaming: (nodeId) => optionsByNode.get(nodeId) ?? [],
  };
}

function listsBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const item of items) {
    const list = lists.get(keyOf(item));
    if (list) list.push(item);
    else lists.set(keyOf(item), [item]);
  }
  return lists;
}
