import { Graph, layout, type EdgeLabel, type NodeLabel } from "@dagrejs/dagre";
import type { LayoutInput, MapLayout, Point } from "#src/domain/registers/map/map-layout.ts";

/** Its own settings are open: the library takes a ranker that is a function, and does not say so in its types. */
type MapGraph = Graph<Readonly<Record<string, unknown>>, NodeLabel, EdgeLabel>;

/** Between boxes of a column, and beside every edge that passes between boxes. */
const gaps = { nodesep: 14, edgesep: 5 };
/** Columns stand farther apart where many edges turn between them. */
const columnGap = { least: 84, most: 200, byEdge: 1 / 6 } as const;
const margin = 8;
/** Above the boxes that stand alone, for a line that says so. */
const aloneHeading = 44;
const aloneColumnGap = 24;
const leastAloneColumns = 4;

/**
 * Places the boxes of a map in columns, so that edges cross little. The same input gives the same places. Boxes
 * without any edge stand below the others, in rows.
 */
export function layOutMap(input: LayoutInput): MapLayout {
  const { nodeIds, nodeWidth: width, nodeHeight: height } = input;
  const edges = input.edges.filter(({ from, to }) => from !== to);
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const graph: MapGraph = new Graph();
  const ranksep = Math.min(columnGap.most, columnGap.least + Math.round(edges.length * columnGap.byEdge));
  graph.setGraph({ rankdir: "LR", ranker: rankFromLeft, ranksep, ...gaps });
  for (const id of nodeIds) if (linked.has(id)) graph.setNode(id, { width, height });
  for (const { from, to } of edges) graph.setEdge(from, to, {});
  if (linked.size > 0) layout(graph);

  const nodes: Record<string, Point> = {};
  const ids = nodeIds.filter((id) => linked.has(id));
  const columns = new Set(ids.map((id) => Math.round(graph.node(id).x ?? 0)));
  const passing = edges.map(({ from, to }) => pointsBetween(graph, columns, from, to));
  const corners = ids.map((id) => {
    const { x = 0, y = 0 } = graph.node(id);
    return { x: x - width / 2, y: y - height / 2 };
  });
  const all = [...corners, ...passing.flat()];
  const left = all.reduce((least, { x }) => Math.min(least, x), Infinity);
  const top = all.reduce((least, { y }) => Math.min(least, y), Infinity);
  const move = ({ x, y }: Point): Point => ({
    x: Math.round(x - left + margin),
    y: Math.round(y - top + margin),
  });
  for (const [at, id] of ids.entries()) nodes[id] = move(corners[at] ?? { x: left, y: top });
  const moved = passing.map((points) => points.map(move));
  const size = {
    width: Math.max(0, ...Object.values(nodes).map(({ x }) => x + width + margin)),
    height: [...Object.values(nodes).map(({ y }) => y + height), ...moved.flat().map(({ y }) => y)].reduce(
      (most, y) => Math.max(most, y + margin),
      0,
    ),
  };
  const alone = nodeIds.filter((id) => !linked.has(id));
  const pointsOf = new Map(edges.map(({ from, to }, at) => [JSON.stringify([from, to]), moved[at] ?? []]));
  return {
    ...placeAlone(alone, input, nodes, size),
    edges: input.edges.map(({ from, to }) => pointsOf.get(JSON.stringify([from, to])) ?? []),
  };
}

/**
 * Every node as far left as what needs it allows: in the first column stands what nothing needs, activities as a rule.
 * The rankers of the library move what leans on the last column alone beside that, and take longer.
 */
function rankFromLeft(graph: MapGraph): void {
  const ranks = new Map<string, number>();
  const open = new Map(graph.nodes().map((id) => [id, graph.inEdges(id)?.length ?? 0]));
  const ready = graph.nodes().filter((id) => open.get(id) === 0);
  for (const id of ready) {
    const rank = ranks.get(id) ?? 0;
    graph.node(id).rank = rank;
    for (const edge of graph.outEdges(id) ?? []) {
      ranks.set(edge.w, Math.max(ranks.get(edge.w) ?? 0, rank + (graph.edge(edge).minlen ?? 1)));
      open.set(edge.w, (open.get(edge.w) ?? 1) - 1);
      if (open.get(edge.w) === 0) ready.push(edge.w);
    }
  }
}

/** Where an edge passes other columns. The library also bends edges between columns, which is for labels. */
function pointsBetween(
  graph: MapGraph,
  columns: ReadonlySet<number>,
  from: string,
  to: string,
): readonly Point[] {
  const { points = [] } = graph.edge(from, to);
  return points.filter(({ x }) => columns.has(Math.round(x))).map(({ x, y }) => ({ x, y }));
}

function placeAlone(
  ids: readonly string[],
  { nodeWidth, nodeHeight }: LayoutInput,
  nodes: Readonly<Record<string, Point>>,
  size: { readonly width: number; readonly height: number },
): Omit<MapLayout, "edges"> {
  if (ids.length === 0) return { ...size, nodes, aloneFrom: undefined };
  const step = nodeWidth + aloneColumnGap;
  const columns = Math.min(ids.length, Math.max(leastAloneColumns, Math.floor((size.width - margin) / step)));
  const top = size.height + aloneHeading;
  const placed = ids.map((id, at): [string, Point] => [
    id,
    {
      x: margin + (at % columns) * step,
      y: top + Math.floor(at / columns) * (nodeHeight + gaps.nodesep),
    },
  ]);
  return {
    width: Math.max(size.width, margin + columns * step),
    height: top + Math.ceil(ids.length / columns) * (nodeHeight + gaps.nodesep) + margin,
    nodes: { ...nodes, ...Object.fromEntries(placed) },
    aloneFrom: top,
  };
}
