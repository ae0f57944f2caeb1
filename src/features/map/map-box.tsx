import { memo, type KeyboardEvent, type ReactNode } from "react";
import type { MapNode } from "#src/domain/registers/map/dependency-graph.ts";
import { boxHeight, boxWidth, nameFontSize, textLeft, textWidth } from "#src/features/map/box-size.ts";
import { breakName } from "#src/features/map/break-name.ts";
import { boxOutline, kindStrokes } from "#src/features/map/kind-shape.ts";

export interface BoxText {
  readonly name: string;
  /** Its kind, with what is odd about it. */
  readonly kind: string;
  /** All that is to be read out. */
  readonly label: string;
}

/** The same functions for all boxes, for as long as the map is shown. */
export interface BoxEvents {
  readonly onClick: (id: string) => void;
  readonly onFocus: (id: string) => void;
  readonly onKeyDown: (id: string, event: KeyboardEvent) => void;
}

interface MapBoxProps {
  readonly node: MapNode;
  readonly x: number;
  readonly y: number;
  readonly text: BoxText;
  readonly isInDeadlock: boolean;
  readonly isFound: boolean;
  readonly isFaded: boolean;
  readonly isSelected: boolean;
  /** The one box that the Tab key reaches. */
  readonly isStop: boolean;
  readonly on: BoxEvents;
}

/** One node as a box: a button that opens its details.  */
export const MapBox = memo(function MapBox(props: MapBoxProps): ReactNode {
  const { node, x, y, text, isInDeadlock, isFound, isFaded, isSelected, isStop, on } = props;
  const lines = breakName(text.name, textWidth / nameFontSize);
  const outline = boxOutline(node.kind, boxWidth, boxHeight);
  return (
    <g
      className="map-box"
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={text.label}
      aria-pressed={isSelected}
      transform={`translate(${x} ${y})`}
      onClick={() => on.onClick(node.id)}
      onFocus={() => on.onFocus(node.id)}
      onKeyDown={(event) => on.onKeyDown(node.id, event)}
      data-node={node.id}
      data-kind={node.kind ?? "unknown"}
      data-area={node.area}
      data-presence={node.presence}
      data-deadlock={isInDeadlock || undefined}
      data-found={isFound || undefined}
      data-faded={isFaded || undefined}
    >
      <title>{text.name}</title>
      <path className="map-box-halo" d={outline} />
      <path className="map-box-outline" d={outline} />
      <circle className="map-box-tile" cx={27} cy={boxHeight / 2} r={15} />
      <path
        className="map-box-icon"
        transform={`translate(18 ${boxHeight / 2 - 9}) scale(0.75)`}
        d={kindStrokes[node.kind ?? "unknown"]}
      />
      <text className="map-box-kind" x={textLeft} y={lines.length > 1 ? 16 : 24}>
        {text.kind}
      </text>
      {lines.map((line, at) => {
        const top = (lines.length > 1 ? 32 : 41) + at * 16;
        return (
          <text key={top} className="map-box-name" x={textLeft} y={top}>
            {line}
          </text>
        );
      })}
    </g>
  );
});
