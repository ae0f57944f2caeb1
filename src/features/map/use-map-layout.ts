import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { DependencyGraph } from "#src/domain/registers/map/dependency-graph.ts";
import type { LayoutInput, MapLayout } from "#src/domain/registers/map/map-layout.ts";
import { boxHeight, boxWidth } from "#src/features/map/box-size.ts";
import { usePorts } from "#src/state/ports.tsx";

/** A graph with its places. They belong together, also while the places of a later graph are being worked out. */
export interface DrawnMap {
  readonly graph: DependencyGraph;
  readonly layout: MapLayout;
}

interface Placed extends DrawnMap {
  readonly key: string;
}

export interface MapLayouter {
  /** What can be shown: the graph asked for, or the one before while that is worked out. */
  readonly drawn: DrawnMap | undefined;
  readonly isWorking: boolean;
  /** It was stopped, or failed. */
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly retry: () => void;
}

/** Lays a graph out in the worker. Names may change meanwhile; only other boxes or links ask for another layout. */
export function useMapLayout(shown: DependencyGraph): MapLayouter {
  const { work } = usePorts();
  const key = useMemo(() => JSON.stringify(inputOf(shown)), [shown]);
  const [placed, setPlaced] = useState<Placed>();
  const [stoppedKey, setStoppedKey] = useState<string>();
  const isStopped = stoppedKey === key;

  const finish = useEffectEvent((askedKey: string, layout: MapLayout) => {
    if (askedKey === key) setPlaced({ key, graph: shown, layout });
  });
  const isPlaced = placed?.key === key;
  useEffect(() => {
    if (isStopped || isPlaced) return undefined;
    const controller = new AbortController();
    void work.layOutMap(JSON.parse(key) as LayoutInput, { signal: controller.signal }).then((result) => {
      if (controller.signal.aborted) return;
      if (result.ok) finish(key, result.value);
      else setStoppedKey(key);
    });
    return () => controller.abort();
  }, [work, key, isStopped, isPlaced]);

  const drawn = useMemo(
    () => (placed?.key === key ? { graph: shown, layout: placed.layout } : placed),
    [placed, key, shown],
  );
  return {
    drawn,
    isWorking: !isPlaced && !isStopped,
    isStopped,
    stop: () => setStoppedKey(key),
    retry: () => setStoppedKey(undefined),
  };
}

function inputOf({ nodes, edges }: DependencyGraph): LayoutInput {
  return {
    nodeIds: nodes.map(({ id }) => id),
    edges: edges.map(({ from, to }) => ({ from, to })),
    nodeWidth: boxWidth,
    nodeHeight: boxHeight,
  };
}
