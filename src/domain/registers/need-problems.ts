import type { Plan } from "#src/domain/plan/plan.ts";
import { indexNeeds } from "#src/domain/registers/need-index.ts";
import { liveNodeOf, type NeedView, type OptionView } from "#src/domain/registers/need-views.ts";
import { findNode } from "#src/domain/registers/nodes.ts";

/** Something about a need that its planner should know. None of it is forbidden. */
export type NeedProblem =
  /** Nothing is chosen: it can never be met, and the node counts as not modelled. */
  | { readonly type: "noOption" }
  /** What an option names was deleted, or never was there. `isLast`: nothing else is left to meet the need. */
  | { readonly type: "missing"; readonly option: OptionView; readonly isLast: boolean }
  /** The node needs itself. `isOnly`: nothing else meets the need, so that it cannot start once it was down. */
  | { readonly type: "itself"; readonly isOnly: boolean }
  /**
   * The only option leans, through needs that have no fallback, on the node itself: once all are down, none can
   * start. `path`: their names from the option on; the node itself is not in it.
   */
  | { readonly type: "loop"; readonly path: readonly string[] }
  /** The same thing stands in it twice, which helps no more than once. */
  | { readonly type: "repeated"; readonly name: string }
  /** A fallback that is kept up for no time at all. */
  | { readonly type: "noTime"; readonly name: string };

/** What to say about a need, most serious first. */
export function findNeedProblems(plan: Plan, need: NeedView): NeedProblem[] {
  const { options, nodeId } = need;
  if (options.length === 0) return [{ type: "noOption" }];
  const live = options.filter((option) => liveNodeOf(option) !== undefined);
  return [
    ...options
      .filter((option) => liveNodeOf(option) === undefined)
      .map((option) => ({ type: "missing", option, isLast: live.length === 0 }) as const),
    ...selfProblems(plan, nodeId, live),
    ...repeatedNames(live).map((name) => ({ type: "repeated", name }) as const),
    ...live
      .filter((option) => option !== options[0] && option.sustainMinutes === 0)
      .map((option) => ({ type: "noTime", name: option.node?.name ?? "" }) as const),
  ];
}

function selfProblems(plan: Plan, nodeId: string, live: readonly OptionView[]): NeedProblem[] {
  const [first] = live;
  if (!first) return [];
  const isOnly = live.every((option) => option.nodeId === nodeId);
  if (live.some((option) => option.nodeId === nodeId)) return [{ type: "itself", isOnly }];
  const path = live.every((option) => option.nodeId === first.nodeId)
    ? findWayBack(plan, first.nodeId, nodeId)
    : undefined;
  return path ? [{ type: "loop", path }] : [];
}

/** The shortest way from one node to another through needs that nothing else can meet, by names. */
function findWayBack(plan: Plan, fromId: string, toId: string): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[fromId, undefined]]);
  const queue = [fromId];
  for (const id of queue) {
    for (const next of indispensable(plan, id)) {
      if (next === toId) return namesBackFrom(plan, id, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      queue.push(next);
    }
  }
  return undefined;
}

/** The nodes that a node cannot start without: those that are alone in a need of it. */
function indispensable(plan: Plan, id: string): string[] {
  const index = indexNeeds(plan);
  return index.needsOfNode(id).flatMap((need) => {
    const live = index
      .optionsOfNeed(need.id)
      .filter(({ nodeId }) => findNode(plan, nodeId)?.isDeleted === false);
    const ids = new Set(live.map(({ nodeId }) => nodeId));
    return ids.size === 1 ? [...ids] : [];
  });
}

function namesBackFrom(
  plan: Plan,
  lastId: string,
  cameFrom: ReadonlyMap<string, string | undefined>,
): string[] {
  const names: string[] = [];
  for (let id: string | undefined = lastId; id !== undefined; id = cameFrom.get(id)) {
    names.unshift(findNode(plan, id)?.name ?? "");
  }
  return names;
}

function repeatedNames(live: readonly OptionView[]): string[] {
  const ids = live.map(({ nodeId }) => nodeId);
  return live
    .filter(({ nodeId }, at) => ids.indexOf(nodeId) === at && ids.lastIndexOf(nodeId) !== at)
    .map(({ node }) => node?.name ?? "");
}
