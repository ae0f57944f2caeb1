import type { Area } from "#src/domain/catalog.ts";
import type { ContinuityModel, Disruptions, ResourceNode } from "#src/domain/continuity/model.ts";
import { isStaffedRole, rolesHitByAbsence } from "#src/domain/continuity/staffing.ts";
import { requireWholeMinutes } from "#src/domain/continuity/whole-minutes.ts";

interface ElementBase {
  /**
   * A node's id, `oneHolder:<role>`, `absence`, `hazardZone:<name>` or `provider:<name>`. Unique together with
   * `type`; a node may have the id "absence".
   */
  readonly id: string;
  readonly area: Area;
  /** How long each node is out, in minutes from 0, by node id in order. */
  readonly outageMinutes: Readonly<Record<string, number>>;
}

/** One thing that can go wrong in one area. */
export type Element =
  /** A location, system, supplier or utility. */
  | (ElementBase & { readonly type: "node"; readonly nodeId: string })
  /** One of the people who hold a role that has no one to spare. */
  | (ElementBase & { readonly type: "oneHolder"; readonly roleId: string })
  /** Many people at once, in every role that would then have too few. */
  | (ElementBase & { readonly type: "absence" })
  /** All of the location area in a zone, or of the systems area from a provider: two nodes or more. */
  | (ElementBase & { readonly type: "hazardZone" | "provider"; readonly name: string });

const groupTypeOfArea = { location: "hazardZone", systems: "provider" } as const;

/**
 * Everything that can go wrong, by area (README.md, "Regions"): single nodes and holders in the order of
 * their ids, then absence, zones and providers by name. A node is out for its own recovery time or else for the
 * area's assumption, and in a broad absence for the people assumption.
 *
 * @throws RangeError where a recovery time or an assumption is not a whole number of minutes, 0 or more
 */
export function listElements(model: ContinuityModel): Readonly<Record<Area, readonly Element[]>> {
  const resources = Object.keys(model.nodes)
    .sort()
    .flatMap((id) => {
      const node = model.nodes[id];
      return node === undefined || node.kind === "activity" ? [] : [node];
    });
  return {
    people: [
      ...listHolders(model, resources),
      ...listNodes(model, resources, "people"),
      ...listAbsence(model),
    ],
    location: listNodesAndGroups(model, resources, "location"),
    systems: listNodesAndGroups(model, resources, "systems"),
  };
}

function outageOf(model: ContinuityModel, node: ResourceNode, area: Area): number {
  const minutes = node.recoveryMinutes ?? model.assumptions.outageMinutes[area];
  requireWholeMinutes(minutes, `how long ${node.id} is out`);
  return minutes;
}

function listHolders(model: ContinuityModel, resources: readonly ResourceNode[]): Element[] {
  return resources.flatMap((node): Element[] => {
    if (!isStaffedRole(node) || node.headcount - 1 >= node.minimumHeadcount) return [];
    const outageMinutes = { [node.id]: outageOf(model, node, "people") };
    return [
      { type: "oneHolder", id: `oneHolder:${node.id}`, area: "people", roleId: node.id, outageMinutes },
    ];
  });
}

function listAbsence(model: ContinuityModel): Element[] {
  const minutes = model.assumptions.outageMinutes.people;
  requireWholeMinutes(minutes, "how long people are absent");
  const roles = rolesHitByAbsence(model);
  const outageMinutes = Object.fromEntries(roles.map((id) => [id, minutes]));
  return roles.length > 0 ? [{ type: "absence", id: "absence", area: "people", outageMinutes }] : [];
}

/** The nodes that were placed in an area; roles stand for their holders instead. */
function nodesPlacedIn(resources: readonly ResourceNode[], area: Area): ResourceNode[] {
  return resources.filter((node) => node.kind !== "role" && node.area === area);
}

function listNodes(model: ContinuityModel, resources: readonly ResourceNode[], area: Area): Element[] {
  return nodesPlacedIn(resources, area).map((node) => ({
    type: "node",
    id: node.id,
    area,
    nodeId: node.id,
    outageMinutes: { [node.id]: outageOf(model, node, area) },
  }));
}

function listNodesAndGroups(
  model: ContinuityModel,
  resources: readonly ResourceNode[],
  area: "location" | "systems",
): Element[] {
  const type = groupTypeOfArea[area];
  const groups = new Map<string, Record<string, number>>();
  for (const node of nodesPlacedIn(resources, area)) {
    const name = node[type];
    if (name === undefined) continue;
    groups.set(name, { ...groups.get(name), [node.id]: outageOf(model, node, area) });
  }
  const names = [...groups.keys()].sort();
  return [
    ...listNodes(model, resources, area),
    ...names.flatMap((name): Element[] => {
      const outageMinutes = groups.get(name) ?? {};
      if (Object.keys(outageMinutes).length < 2) return [];
      return [{ type, id: `${type}:${name}`, area, name, outageMinutes }];
    }),
  ];
}

/**
 * Whether an element is strictly smaller than another one of its area: its nodes are some of the other's, not all. How
 * long each lasts means nothing: a lost holder is smaller than a broad absence even if replaced later than it ends.
 */
export function isSmallerElement(element: Element, other: Element): boolean {
  if (element.area !== other.area) return false;
  const [ids, otherIds] = [Object.keys(element.outageMinutes), Object.keys(other.outageMinutes)];
  return ids.length < otherIds.length && ids.every((id) => Object.hasOwn(other.outageMinutes, id));
}

/** The event in which all these elements go wrong at 0; a node that is hit twice is out for the longer time. */
export function elementsToDisruptions(elements: readonly Element[]): Disruptions {
  const longest = new Map<string, number>();
  for (const [id, minutes] of elements.flatMap(({ outageMinutes }) => Object.entries(outageMinutes))) {
    longest.set(id, Math.max(minutes, longest.get(id) ?? 0));
  }
  return Object.fromEntries([...longest].map(([id, end]) => [id, [{ start: 0, end }]]));
}

/**
 * The same elements in another model, such as this one with a fix: they may last shorter there, or take out less. One
 * that does not exist there is left out.
 */
export function findElements(model: ContinuityModel, elements: readonly Element[]): Element[] {
  const found = listElements(model);
  return elements.flatMap(({ type, id, area }) =>
    found[area].filter((other) => other.type === type && other.id === id),
  );
}
