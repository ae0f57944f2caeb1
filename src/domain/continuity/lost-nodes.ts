import type { NeedGraph } from "#src/domain/continuity/need-graph.ts";

/**
 * Nodes that are down from the first minute to the horizon whatever happens: a need of theirs has no option but missing
 * and lost ones. For every other node they are the same as missing.
 *
 * @returns 1 for each lost node, 0 for the others
 */
export function findLostNodes(graph: NeedGraph): Uint8Array {
  const { firstOption, nodeOfOption, ownerOfNeed, firstDependent, needOfDependent } = graph;
  const isLost = new Uint8Array(graph.nodeCount);
  const lost: number[] = [];
  const lose = (owner: number): void => {
    if (isLost[owner] === 1) return;
    isLost[owner] = 1;
    lost.push(owner);
  };
  const optionsLeft = Array.from(ownerOfNeed, (owner, need) => {
    const options = nodeOfOption.subarray(firstOption[need], firstOption[need + 1]);
    const left = options.reduce((count, node) => count + (node >= 0 ? 1 : 0), 0);
    if (left === 0) lose(owner);
    return left;
  });
  for (const node of lost) {
    for (const need of needOfDependent.subarray(firstDependent[node], firstDependent[node + 1])) {
      const left = (optionsLeft[need] as number) - 1;
      optionsLeft[need] = left;
      if (left === 0) lose(ownerOfNeed[need] as number);
    }
  }
  return isLost;
}
