import type { DependencyGraph, MapEdge } from "#src/domain/registers/map/dependency-graph.ts";

/** Along the needs of a node, against them, or both ways from it. */
export const mapDirections = ["needs", "users", "both"] as const;
export type MapDirection = (typeof mapDirections)[number];

/** What to show of a graph. */
export interface MapFilter {
  /** The node to begin at; undefined: everything. */
  readonly start: string | undefined;
  readonly direction: MapDirection;
  /** How many steps away from the start, 1 or more; undefined: all of them. */
  readonly depth: number | undefined;
}

/** The edges of a graph by the node that they begin or end at, each list in the order of the graph. */
export interface EdgeLists {
  readonly needsOf: (id: string) => readonly MapEdge[];
  readonly usersOf: (id: string) => readonly MapEdge[];
}

export function listEdges({ edges }: Pick<DependencyGraph, "edges">): EdgeLists {
  const from = new Map<string, MapEdge[]>();
  const to = new Map<string, MapEdge[]>();
  const add = (lists: Map<string, MapEdge[]>, key: string, edge: MapEdge): void => {
    const list = lists.get(key);
    if (list) list.push(edge);
    else lists.set(key, [edge]);
  };
  for (const edge of edges) {
    add(from, edge.from, edge);
    add(to, edge.to, edge);
  }
  return { needsOf: (id) => from.get(id) ?? [], usersOf: (id) => to.get(id) ?? [] };
}

/**
 * The nodes that a node leans on (`needs`), or that lean on it (`users`), through however many steps, itself among
 * them. `both` is the one and the other, not what leans on what it leans on.
 *
 * @param depth steps at most; undefined: no limit
 */
export function reachOf(
  lists: EdgeLists,
  start: string,
  direction: MapDirection,
  depth?: number,
): ReadonlySet<string> {
  if (direction === "both") {
    return new Set([...reachOf(lists, start, "needs", depth), ...reachOf(lists, start, "users", depth)]);
  }
  const nextOf = (id: string): readonly string[] =>
    direction === "needs" ? lists.needsOf(id).map(({ to }) => to) : lists.usersOf(id).map(({ from }) => from);
  const reached = new Set([start]);
  let last = [start];
  for (let left = depth ?? Infinity; last.length > 0 && left > 0; left -= 1) {
    last = [...new Set(last.flatMap(nextOf))].filter((id) => !reached.has(id));
    for (const id of last) reached.add(id);
  }
  return reached;
}

/** The part of a graph that a filter leaves: the nodes in reach of its start, and every edge between two of them. */
export function filterGraph(graph: DependencyGraph, { start, direction, depth }: MapFilter): DependencyGraph {
  if (start === undefined) return graph;
  const reached = reachOf(listEdges(graph), start, direction, depth);
  return {
    nodes: graph.nodes.filter(({ id }) => reached.has(id)),
    edges: graph.edges.filter(({ from, to }) => reached.has(from) && reached.has(to)),
  };
}
