import { areas, type Area, type Catalog } from "#src/domain/catalog.ts";
import type { ContinuityModel, NodeKind, ResourceNode } from "#src/domain/continuity/model.ts";
import { named } from "#src/domain/continuity/model-of-plan.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { WhatIf, WhatIfFailure, WhatIfTarget } from "#src/domain/plan/what-if.ts";
import { nodeNamesOf } from "#src/domain/report/event-text.ts";
import { failuresOf } from "#src/domain/what-if/what-if-scenario.ts";

/** One thing that can be switched off in the model. */
export interface Switch {
  readonly key: string;
  readonly target: WhatIfTarget;
  readonly targetName: string;
  /** Its own name, or that of the zone or provider. */
  readonly name: string;
  readonly kind: Exclude<NodeKind, "activity"> | "hazardZone" | "provider";
  /** The zone or provider of a node, for whoever searches by it. */
  readonly group: string | undefined;
  /** Names of what a zone or provider takes along; empty for a node. */
  readonly members: readonly string[];
  /** How long a node is out where nothing else is said; undefined where each has a time of its own. */
  readonly usualMinutes: number | undefined;
  /** It fails in this what-if. */
  readonly failure: WhatIfFailure | undefined;
}

export interface SwitchGroup {
  readonly area: Area;
  /** The scenario of the catalogue that this began as hits the area. */
  readonly isHit: boolean;
  /** Zones and providers first, then single things, in the order of the plan. */
  readonly switches: readonly Switch[];
}

export interface Switchboard {
  readonly groups: readonly SwitchGroup[];
  /** What fails in the what-if and is no longer in the plan. */
  readonly gone: readonly WhatIfFailure[];
}

/** Everything that can fail, by area, with what fails in this what-if. */
export function listSwitches(
  plan: Plan,
  model: ContinuityModel,
  whatIf: WhatIf,
  catalog: Catalog,
): Switchboard {
  const names = nodeNamesOf(plan);
  const failures = failuresOf(plan, whatIf.id);
  const failureOf = new Map(failures.map((failure) => [keyOfFailure(failure), failure]));
  const hits = catalog.scenarios.find(({ id }) => id === whatIf.catalogId)?.hits;
  const nameOf = (id: string): string => names.get(id) ?? id;
  const groups = areas.map((area): SwitchGroup => {
    const nodes = nodesOf(model, area);
    return {
      area,
      isHit: hits?.[area] === "yes",
      switches: [
        ...groupSwitches(nodes, area, nameOf),
        ...nodes.map((node) => nodeSwitch(node, model, nameOf)),
      ].map((one) => ({ ...one, failure: failureOf.get(one.key) })),
    };
  });
  const known = new Set(groups.flatMap(({ switches }) => switches.map(({ key }) => key)));
  return { groups, gone: failures.filter((failure) => !known.has(keyOfFailure(failure))) };
}

type SwitchWithoutFailure = Omit<Switch, "failure">;

function keyOf(target: WhatIfTarget, targetName: string): string {
  return `${target}:${targetName}`;
}

function keyOfFailure({ target, targetName }: WhatIfFailure): string {
  return keyOf(target, target === "node" ? targetName : (named(targetName) ?? ""));
}

function nodesOf(model: ContinuityModel, area: Area): ResourceNode[] {
  return Object.values(model.nodes).filter(
    (node): node is ResourceNode => node.kind !== "activity" && node.area === area,
  );
}

function nodeSwitch(
  node: ResourceNode,
  model: ContinuityModel,
  nameOf: (id: string) => string,
): SwitchWithoutFailure {
  return {
    key: keyOf("node", node.id),
    target: "node",
    targetName: node.id,
    name: nameOf(node.id),
    kind: node.kind,
    group: node.hazardZone ?? node.provider,
    members: [],
    usualMinutes: node.recoveryMinutes ?? model.assumptions.outageMinutes[node.area],
  };
}

/** Also those with a single node today: another one may join them. */
function groupSwitches(
  nodes: readonly ResourceNode[],
  area: Area,
  nameOf: (id: string) => string,
): SwitchWithoutFailure[] {
  if (area === "people") return [];
  const target = area === "location" ? "hazardZone" : "provider";
  const members = new Map<string, string[]>();
  for (const node of nodes) {
    const name = node[target];
    if (name !== undefined) members.set(name, [...(members.get(name) ?? []), nameOf(node.id)]);
  }
  return [...members].map(([name, own]) => ({
    key: keyOf(target, name),
    target,
    targetName: name,
    name,
    kind: target,
    group: undefined,
    members: own,
    usualMinutes: undefined,
  }));
}
