import { stronglyConnectedSets } from "#src/domain/continuity/strongly-connected.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { indexNeeds } from "#src/domain/registers/need-index.ts";
import { findNode, liveNodes } from "#src/domain/registers/nodes.ts";

/**
 * The sets of nodes that could not start if everything in the plan were down and nothing were broken any more,
 * because they wait for each other: the deadlocks that the recorded needs allow (continuity model, section 2). A
 * fallback that can be kept up for some time counts as a way to start. Ids in the order of the registers, sets by
 * their first one; a node that waits for itself is a set of one.
 */
export function findColdStartDeadlocks(plan: Plan): string[][] {
  if (liveRecords(plan, "needs").length === 0) return [];
  const nodes = liveNodes(plan).map(({ id }) => id);
  const needs = needsAsOptions(plan, nodes);
  const waiting = waitingNodes(nodes, needs);
  const numbers = new Map(nodes.map((id, at) => [id, at]));
  const awaited = (at: number): number[] =>
    (needs.get(nodes[at] ?? "") ?? [])
      .filter((options) => options.every((id) => waiting.has(id)))
      .flatMap((options) => options.flatMap((id) => numbers.get(id) ?? []));
  const stuck = nodes.flatMap((id, at) => (waiting.has(id) ? [at] : []));
  return stronglyConnectedSets(stuck, awaited).map((set) => set.flatMap((at) => nodes[at] ?? []));
}

/** Each node's needs as the ids of the options that could ever work. What is missing never does. */
function needsAsOptions(plan: Plan, nodes: readonly string[]): ReadonlyMap<string, readonly string[][]> {
  const index = indexNeeds(plan);
  return new Map(
    nodes.map((node) => [
      node,
      index.needsOfNode(node).map(({ id }) =>
        index
          .optionsOfNeed(id)
          .filter(({ nodeId, sustainMinutes }, place) => {
            const canWork = place === 0 || sustainMinutes !== 0;
            return canWork && findNode(plan, nodeId)?.isDeleted === false;
          })
          .map(({ nodeId }) => nodeId),
      ),
    ]),
  );
}

/** Starts what can start, again and again, until nothing more can. What is left waits. */
function waitingNodes(
  nodes: readonly string[],
  needs: ReadonlyMap<string, readonly string[][]>,
): ReadonlySet<string> {
  const waiting = new Set(nodes);
  const users = new Map<string, string[]>();
  for (const [node, list] of needs) {
    for (const option of list.flat()) users.set(option, [...(users.get(option) ?? []), node]);
  }
  const canStart = (node: string): boolean =>
    (needs.get(node) ?? []).every((options) => options.some((option) => !waiting.has(option)));
  let look: readonly string[] = nodes;
  while (look.length > 0) {
    const started = [...new Set(look)].filter((node) => waiting.has(node) && canStart(node));
    for (const node of started) waiting.delete(node);
    look = started.flatMap((node) => users.get(node) ?? []);
  }
  return waiting;
}
