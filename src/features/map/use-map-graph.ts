import { useMemo } from "react";
import { findColdStartDeadlocks } from "#src/domain/continuity/cold-start.ts";
import { modelOfPlan } from "#src/domain/continuity/model-of-plan.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import {
  dependencyGraph,
  type DependencyGraph,
  type MapNode,
} from "#src/domain/registers/map/dependency-graph.ts";
import { filterGraph, listEdges, type EdgeLists, type MapFilter } from "#src/domain/registers/map/reach.ts";
import { everything, type MapAddress } from "#src/features/map/map-address.ts";
import { useDraftInPauses } from "#src/state/draft-context.tsx";

export interface PlanGraph {
  /** The plan of the last pause in typing. */
  readonly plan: Plan;
  readonly graph: DependencyGraph;
  readonly lists: EdgeLists;
  readonly nodes: ReadonlyMap<string, MapNode>;
  readonly deadlocks: readonly (readonly string[])[];
}

export function usePlanGraph(): PlanGraph {
  const plan = useDraftInPauses((state) => state.plan);
  return useMemo(() => {
    const graph = dependencyGraph(plan);
    return {
      plan,
      graph,
      lists: listEdges(graph),
      nodes: new Map(graph.nodes.map((node) => [node.id, node])),
      deadlocks: findColdStartDeadlocks(modelOfPlan(plan)),
    };
  }, [plan]);
}

/** A plan with more records than this begins with one activity: nobody reads all of it at once. */
const readAtOnce = 40;

/** What the address asks for; where it asks for nothing, or for what is gone, what suits the plan. */
export function filterOf(planGraph: PlanGraph, { start, direction, depth }: MapAddress): MapFilter {
  const isThere = start === everything || (start !== undefined && planGraph.nodes.has(start));
  const chosen = isThere ? start : usualStart(planGraph);
  return { start: chosen === everything ? undefined : chosen, direction, depth };
}

function usualStart({ plan, graph, lists }: PlanGraph): string {
  if (graph.nodes.length <= readAtOnce) return everything;
  const linked = liveRecords(plan, "activities").filter(({ id }) => lists.needsOf(id).length > 0);
  const first = linked.find(({ criticality }) => criticality === "missionCritical") ?? linked[0];
  return first?.id ?? everything;
}

/** The part of the plan's graph that the filter leaves. */
export function useShownGraph(
  graph: DependencyGraph,
  { start, direction, depth }: MapFilter,
): DependencyGraph {
  return useMemo(() => filterGraph(graph, { start, direction, depth }), [graph, start, direction, depth]);
}
