/**
 * The strongly connected sets of a graph that hold a loop: two nodes or more that each reach all others, or one
 * that reaches itself in one step. Each sorted, and sorted by their first node. Tarjan (1972), with a stack of its
 * own, so that a long chain does not exhaust the call stack.
 */
export function stronglyConnectedSets(
  nodes: readonly number[],
  neighboursOf: (node: number) => readonly number[],
): number[][] {
  const order = new Map<number, number>();
  const lowest = new Map<number, number>();
  const open: number[] = [];
  const isOpen = new Set<number>();
  const sets: number[][] = [];
  const lower = (node: number, to: number): void => {
    lowest.set(node, Math.min(lowest.get(node) ?? to, to));
  };

  function enter(node: number): { node: number; neighbours: readonly number[]; next: number } {
    order.set(node, order.size);
    lower(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, neighbours: neighboursOf(node), next: 0 };
  }

  function leave(node: number, neighbours: readonly number[]): void {
    if (lowest.get(node) !== order.get(node)) return;
    const set = open.splice(open.lastIndexOf(node));
    for (const member of set) isOpen.delete(member);
    if (set.length > 1 || neighbours.includes(node)) sets.push(set.sort((a, b) => a - b));
  }

  for (const root of nodes) {
    if (order.has(root)) continue;
    const path = [enter(root)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const neighbour = step.neighbours[step.next];
      step.next += 1;
      if (neighbour === undefined) {
        path.pop();
        leave(step.node, step.neighbours);
        const parent = path.at(-1);
        if (parent) lower(parent.node, lowest.get(step.node) ?? 0);
      } else if (!order.has(neighbour)) {
        path.push(enter(neighbour));
      } else if (isOpen.has(neighbour)) {
        lower(step.node, order.get(neighbour) ?? 0);
      }
    }
  }
  return sets.sort(([a = 0], [b = 0]) => a - b);
}
