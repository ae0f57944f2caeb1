import type { CompiledModel } from "#src/domain/continuity/compile-model.ts";
import { findLostNodes } from "#src/domain/continuity/lost-nodes.ts";
import { createNeedGraph, type NeedGraph, type NumberedNeed } from "#src/domain/continuity/need-graph.ts";
import { stronglyConnectedSets } from "#src/domain/continuity/strongly-connected.ts";

/**
 * An activity and everything it leans on, through any option: all that its down times depend on. A model of its own,
 * in which the activity has the number 0.
 */
export interface ActivityCone {
  readonly graph: NeedGraph;
  /** The nodes of the cone by their numbers in the compiled model. */
  readonly nodes: readonly number[];
  /** Whether a node leans on itself, directly or through others: what goes down there may stay down. */
  readonly isInLoop: (node: number) => boolean;
  /** Whether it does so through primaries alone. */
  readonly isInPrimaryLoop: (node: number) => boolean;
}

/** A function from the number of an activity to its cone. Lost nodes are left out: they are as good as missing. */
export function createConeFinder(
  compiled: Pick<CompiledModel, "graph" | "needs">,
): (activity: number) => ActivityCone {
  const { graph, needs } = compiled;
  const isLost = findLostNodes(graph);
  const loops = findLoops(graph, Infinity);
  const primaryLoops = findLoops(graph, 1);
  const placeOf = new Int32Array(graph.nodeCount);
  const seenFor = new Int32Array(graph.nodeCount).fill(-1);

  return (activity) => {
    const nodes = [activity];
    const coneNeeds: NumberedNeed[] = [];
    seenFor[activity] = activity;
    placeOf[activity] = 0;
    const enter = (node: number): number => {
      if (node < 0 || isLost[node] === 1) return -1;
      if (seenFor[node] !== activity) {
        seenFor[node] = activity;
        placeOf[node] = nodes.length;
        nodes.push(node);
      }
      return placeOf[node] as number;
    };
    for (let owner = 0; owner < nodes.length; owner += 1) {
      const node = nodes[owner] as number;
      const end = graph.firstNeed[node + 1] as number;
      for (let need = graph.firstNeed[node] as number; need < end; need += 1) {
        const options = needs[need]?.options ?? [];
        coneNeeds.push({
          owner,
          options: options.map((option) => ({ ...option, node: enter(option.node) })),
        });
      }
    }
    return {
      graph: createNeedGraph(nodes.length, coneNeeds),
      nodes,
      isInLoop: (node) => loops.has(nodes[node] ?? -1),
      isInPrimaryLoop: (node) => primaryLoops.has(nodes[node] ?? -1),
    };
  };
}

/** The nodes that lean on themselves through the first options of each need, as many of them as are given. */
function findLoops(graph: NeedGraph, optionCount: number): ReadonlySet<number> {
  const { nodeCount, firstNeed, firstOption, nodeOfOption } = graph;
  const neighboursOf = (node: number): number[] => {
    const neighbours: number[] = [];
    for (let need = firstNeed[node] as number; need < (firstNeed[node + 1] as number); need += 1) {
      const first = firstOption[need] as number;
      const end = Math.min(firstOption[need + 1] as number, first + optionCount);
      for (const option of nodeOfOption.subarray(first, end)) if (option >= 0) neighbours.push(option);
    }
    return neighbours;
  };
  const nodes = Array.from({ length: nodeCount }, (_, node) => node);
  return new Set(stronglyConnectedSets(nodes, neighboursOf).flat());
}
