import { memo, useMemo, type ReactNode } from "react";
import type { MapEdge, MapNode } from "#src/domain/registers/map/dependency-graph.ts";
import { MapBox, type BoxEvents, type BoxText } from "#src/features/map/map-box.tsx";
import { edgePath } from "#src/features/map/edge-path.ts";
import type { DrawnMap } from "#src/features/map/use-map-layout.ts";
import { readingOrder } from "#src/features/map/walk-map.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import "#src/features/map/map-drawing.css";

interface MapDrawingProps {
  readonly drawn: DrawnMap;
  /** 1: as large as the layout says. */
  readonly scale: number;
  readonly label: string;
  readonly describedBy: string;
  readonly textOf: (node: MapNode) => BoxText;
  /** By node: which deadlock it belongs to. */
  readonly deadlockOf: ReadonlyMap<string, number>;
  /** What the search finds; undefined while nothing is looked for. */
  readonly found: ReadonlySet<string> | undefined;
  /** What stands out; undefined: everything. */
  readonly lit: ReadonlySet<string> | undefined;
  readonly selected: string | undefined;
  readonly stop: string | undefined;
  readonly on: BoxEvents;
}

/** The map itself. Boxes stand in the document in the order in which they are read. */
export const MapDrawing = memo(function MapDrawing(props: MapDrawingProps): ReactNode {
  const { drawn, scale, label, describedBy, textOf, deadlockOf, found, lit, selected, stop, on } = props;
  const { t } = useI18n();
  const { layout, graph } = drawn;
  const { width, height, aloneFrom } = layout;
  const boxes = useMemo(() => {
    const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
    return readingOrder(layout).flatMap((id) => {
      const node = nodes.get(id);
      return node ? [{ node, text: textOf(node), ...(layout.nodes[id] ?? { x: 0, y: 0 }) }] : [];
    });
  }, [graph, layout, textOf]);
  return (
    <svg
      className="map-drawing"
      width={Math.round(width * scale)}
      height={Math.round(height * scale)}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
      aria-describedby={describedBy}
    >
      <MapEdges drawn={drawn} deadlockOf={deadlockOf} lit={lit} />
      {aloneFrom !== undefined && (
        <text className="map-alone" x={10} y={aloneFrom - 16}>
          {t("map.alone")}
        </text>
      )}
      {boxes.map(({ node, text, x, y }) => (
        <MapBox
          key={node.id}
          node={node}
          x={x}
          y={y}
          text={text}
          isInDeadlock={deadlockOf.has(node.id)}
          isFound={found?.has(node.id) === true}
          isFaded={lit?.has(node.id) === false}
          isSelected={node.id === selected}
          isStop={node.id === stop}
          on={on}
        />
      ))}
    </svg>
  );
});

const MapEdges = memo(function MapEdges(
  props: Pick<MapDrawingProps, "drawn" | "deadlockOf" | "lit">,
): ReactNode {
  const { drawn, deadlockOf, lit } = props;
  const paths = useMemo(
    () =>
      drawn.graph.edges.flatMap((edge, at) => {
        const { nodes, edges } = drawn.layout;
        const from = nodes[edge.from];
        const to = nodes[edge.to];
        return from && to ? [{ edge, ...edgePath(from, to, edges[at] ?? []) }] : [];
      }),
    [drawn],
  );
  const isLit = ({ from, to }: MapEdge): boolean => lit?.has(from) === true && lit.has(to);
  const isDeadlock = ({ from, to }: MapEdge): boolean =>
    deadlockOf.has(from) && deadlockOf.get(from) === deadlockOf.get(to);
  return (
    <g aria-hidden="true">
      {paths.map(({ edge, line, head }) => (
        <g
          key={`${edge.from} ${edge.to}`}
          className="map-edge"
          data-as={edge.as}
          data-faded={(lit && !isLit(edge)) || undefined}
          data-lit={isLit(edge) || undefined}
          data-deadlock={isDeadlock(edge) || undefined}
        >
          <path className="map-edge-line" d={line} />
          <path className="map-edge-head" d={head} />
        </g>
      ))}
    </g>
  );
});
