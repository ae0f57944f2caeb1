import type { CompiledModel } from "#src/domain/continuity/compile-model.ts";
import type { EventTrace } from "#src/domain/continuity/run-event.ts";
import { stronglyConnectedSets } from "#src/domain/continuity/strongly-connected.ts";

/**
 * Each strongly connected set of nodes that are down at the horizon though none of them is disrupted then: they wait
 * for each other (a node that waits for itself is a set of one). A node waits for the options of its needs that are
 * not met; a need that is met keeps nothing from starting. Ids in order, sets by their first id.
 */
export function findDeadlocks(compiled: CompiledModel, trace: EventTrace): string[][] {
  const { firstNeed, firstOption, nodeOfOption } = compiled.graph;
  const isStuck = (node: number): boolean => trace.isDownAtHorizon(node) && !trace.isStruckAtHorizon(node);

  function awaited(node: number): number[] {
    const others: number[] = [];
    for (let need = firstNeed[node] as number; need < (firstNeed[node + 1] as number); need += 1) {
      if (trace.isMetAtHorizon(need)) continue;
      for (const other of nodeOfOption.subarray(firstOption[need], firstOption[need + 1])) {
        if (other >= 0 && isStuck(other)) others.push(other);
      }
    }
    return others;
  }

  const stuck = [...trace.touched].filter(isStuck).sort((a, b) => a - b);
  return stronglyConnectedSets(stuck, awaited).map((set) => set.flatMap((node) => compiled.ids[node] ?? []));
}
