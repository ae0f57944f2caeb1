import { useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { DependencyGraph } from "#src/domain/registers/map/dependency-graph.ts";
import { listEdges, reachOf, type MapDirection, type MapFilter } from "#src/domain/registers/map/reach.ts";
import { boxOf, focusBox } from "#src/features/map/focus-box.ts";
import type { BoxEvents } from "#src/features/map/map-box.tsx";
import { MapDrawing } from "#src/features/map/map-drawing.tsx";
import { MapKey } from "#src/features/map/map-key.tsx";
import { NodePanel } from "#src/features/map/node-panel.tsx";
import { StoppedMap, WorkingMap } from "#src/features/map/map-progress.tsx";
import { useMapLayout } from "#src/features/map/use-map-layout.ts";
import { useMapScroll } from "#src/features/map/use-map-scroll.ts";
import type { PlanGraph } from "#src/features/map/use-map-graph.ts";
import { useBoxText, useDeadlockOf } from "#src/features/map/use-map-words.ts";
import { isWalkKey, readingOrder, walk } from "#src/features/map/walk-map.ts";
import { ZoomButtons } from "#src/features/map/zoom-buttons.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { classNames } from "#src/ui/class-names.ts";

interface MapViewProps {
  readonly planGraph: PlanGraph;
  readonly shown: DependencyGraph;
  readonly filter: MapFilter;
  readonly heading: string;
  /** Undefined while nothing is looked for. */
  readonly found: ReadonlySet<string> | undefined;
  readonly selected: string | undefined;
  readonly zoom: number;
  readonly onSelect: (id: string | undefined) => void;
  readonly onZoom: (zoom: number) => void;
  readonly onShow: (start: string, direction: MapDirection) => void;
}

/** The map as a drawing that can be walked through, and the details of the chosen node beside it. */
export function MapView(props: MapViewProps): ReactNode {
  const { planGraph, shown, filter, heading, found, selected, onSelect, onShow } = props;
  const { t } = useI18n();
  const hintId = useId();
  const layouter = useMapLayout(shown);
  const { drawn } = layouter;
  const container = useRef<HTMLDivElement>(null);
  const scroll = useMapScroll(container, {
    drawn,
    start: filter.start,
    selected,
    zoom: props.zoom,
    onZoom: props.onZoom,
  });
  const deadlockOf = useDeadlockOf(planGraph.deadlocks);
  const textOf = useBoxText(planGraph.lists, deadlockOf);
  const [current, setCurrent] = useState<string>();
  const [takesFocus, setTakesFocus] = useState(false);

  const lists = useMemo(() => drawn && listEdges(drawn.graph), [drawn]);
  const lit = useMemo(() => {
    if (found) return found;
    return selected !== undefined && lists && drawn?.layout.nodes[selected]
      ? reachOf(lists, selected, "both")
      : undefined;
  }, [found, selected, lists, drawn]);

  const isDrawn = (id: string | undefined): id is string =>
    id !== undefined && drawn?.layout.nodes[id] !== undefined;
  const stop = drawn && [current, selected, filter.start, readingOrder(drawn.layout)[0]].find(isDrawn);
  const node = selected === undefined ? undefined : planGraph.nodes.get(selected);

  const open = (id: string, byKey: boolean): void => {
    setTakesFocus(byKey);
    setCurrent(id);
    onSelect(id);
  };
  const close = (): void => {
    onSelect(undefined);
    if (isDrawn(selected)) focusBox(boxOf(selected));
  };
  const press = (id: string, event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !drawn || !lists) return;
    if (event.key === "+" || event.key === "=") scroll.zoomIn();
    else if (event.key === "-") scroll.zoomOut();
    else if (event.key === "Escape" && selected !== undefined) close();
    else if (event.key === "Enter" || event.key === " ") open(id, event.key === "Enter");
    else if (isWalkKey(event.key)) {
      const next = walk(id, event.key, drawn.layout, lists);
      if (next !== undefined) focusBox(boxOf(next));
    } else return;
    event.preventDefault();
  };
  const on = useBoxEvents({ onClick: (id) => open(id, false), onFocus: setCurrent, onKeyDown: press });

  return (
    <div className={classNames("map-split", node && "map-split-open")}>
      <div className="map-side">
        <div className="map-bar">
          <ZoomButtons scroll={scroll} />
          <MapKey />
        </div>
        {layouter.isStopped && <StoppedMap onRetry={layouter.retry} />}
        {layouter.isWorking && <WorkingMap onStop={layouter.stop} />}
        <p id={hintId} className="visually-hidden">
          {t("map.describe")}
        </p>
        <div
          ref={container}
          className="map-scroll"
          data-empty={drawn === undefined || undefined}
          aria-busy={layouter.isWorking}
        >
          {drawn && (
            <MapDrawing
              drawn={drawn}
              scale={scroll.zoom / 100}
              label={t("map.region", { heading })}
              describedBy={hintId}
              textOf={textOf}
              deadlockOf={deadlockOf}
              found={found}
              lit={lit}
              selected={selected}
              stop={stop}
              on={on}
            />
          )}
        </div>
      </div>
      {node && (
        <NodePanel
          key={node.id}
          planGraph={planGraph}
          node={node}
          isInDeadlock={deadlockOf.has(node.id)}
          takesFocus={takesFocus}
          onSelect={(id) => open(id, true)}
          onShow={onShow}
          onClose={close}
        />
      )}
    </div>
  );
}

/** The same functions at every drawing, so that no box is drawn again for them. */
function useBoxEvents(events: BoxEvents): BoxEvents {
  const latest = useRef(events);
  useLayoutEffect(() => {
    latest.current = events;
  });
  return useMemo(
    () => ({
      onClick: (id) => latest.current.onClick(id),
      onFocus: (id) => latest.current.onFocus(id),
      onKeyDown: (id, event) => latest.current.onKeyDown(id, event),
    }),
    [],
  );
}
