import type { Area } from "#src/domain/catalog.ts";
import type { NodeRecordKind } from "#src/domain/plan/needs.ts";
import { liveRecord, type Plan } from "#src/domain/plan/plan.ts";
import { indexNeeds } from "#src/domain/registers/need-index.ts";
import { findNode, liveNodes } from "#src/domain/registers/nodes.ts";

/** A node of the plan, or what a need names though it is not there. */
export interface MapNode {
  readonly id: string;
  /** Undefined where no such node was ever there. */
  readonly kind: NodeRecordKind | undefined;
  /** The area that its failure belongs to; activities have none. */
  readonly area: Area | undefined;
  /** Empty where nothing is known about it. */
  readonly name: string;
  /** `deleted`: it can come back. `unknown`: it never was there. */
  readonly presence: "there" | "deleted" | "unknown";
}

/** One node leans on another. However many needs say so, it is one edge, by its best place in them. */
export interface MapEdge {
  readonly from: string;
  /** What is needed. */
  readonly to: string;
  readonly as: "primary" | "fallback";
}

/** What needs what. Nodes kind by kind in their order, what is missing last; edges in the order of nodes and needs. */
export interface DependencyGraph {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** The dependencies that a plan records, through all options of all needs, whether an option is there or not. */
export function dependencyGraph(plan: Plan): DependencyGraph {
  const index = indexNeeds(plan);
  const nodes = new Map<string, MapNode>();
  const live = liveNodes(plan);
  for (const { id, kind, name } of live) {
    nodes.set(id, { id, kind, name, area: areaOf(plan, kind, id), presence: "there" });
  }
  const edges = new Map<string, MapEdge>();
  for (const { id: from } of live) {
    for (const need of index.needsOfNode(from)) {
      for (const [place, { nodeId: to }] of index.optionsOfNeed(need.id).entries()) {
        const key = JSON.stringify([from, to]);
        if (place === 0 || !edges.has(key))
          edges.set(key, { from, to, as: place === 0 ? "primary" : "fallback" });
        if (!nodes.has(to)) nodes.set(to, missingNode(plan, to));
      }
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

function missingNode(plan: Plan, id: string): MapNode {
  const found = findNode(plan, id);
  return found
    ? { id, kind: found.kind, name: found.name, area: areaOf(plan, found.kind, id), presence: "deleted" }
    : { id, kind: undefined, name: "", area: undefined, presence: "unknown" };
}

/** As the continuity model has it (section 1): suppliers and utilities stand where the planner puts them. */
function areaOf(plan: Plan, kind: NodeRecordKind, id: string): Area | undefined {
  switch (kind) {
    case "activities":
      return undefined;
    case "roles":
      return "people";
    case "locations":
      return "location";
    case "systems":
      return "systems";
    case "suppliers":
      return liveRecord(plan, "suppliers", id)?.area ?? "systems";
    case "utilities":
      return liveRecord(plan, "utilities", id)?.area ?? "location";
  }
}
