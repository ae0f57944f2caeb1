import type { Area } from "#src/domain/catalog.ts";
import type {
  ActivityNode,
  Assumptions,
  ContinuityModel,
  ModelNode,
  Need,
  NeedOption,
  ResourceNode,
} from "#src/domain/continuity/model.ts";
import { liveRecord, liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { modelSettingsId } from "#src/domain/plan/what-if.ts";

/** What the method assumes where the plan says nothing else (continuity model, section 4). */
export const defaultAssumptions: Assumptions = {
  absenceRate: 0.4,
  staffingConfidence: 0.95,
  outageMinutes: { people: 20_160, location: 7200, systems: 1440 },
};

/** The plan's assumptions, with the method's defaults for those that it does not set. */
export function assumptionsOf(plan: Plan): Assumptions {
  const set = liveRecord(plan, "modelSettings", modelSettingsId);
  const { absenceRate, staffingConfidence, outageMinutes } = defaultAssumptions;
  return {
    absenceRate: set?.absenceRate ?? absenceRate,
    staffingConfidence: set?.staffingConfidence ?? staffingConfidence,
    outageMinutes: {
      people: set?.peopleMinutes ?? outageMinutes.people,
      location: set?.locationMinutes ?? outageMinutes.location,
      systems: set?.systemsMinutes ?? outageMinutes.systems,
    },
  };
}

/**
 * What the plan's registers say, as the engine sees it. Deleted records are not in it; an option that names a
 * node that is not there stays, and never works. A role's headcount is the number of people linked to it, as
 * holders or deputies, or the typed figure where none is linked.
 */
export function modelOfPlan(plan: Plan): ContinuityModel {
  const needsOf = readNeeds(plan);
  const nodes: Record<string, ModelNode> = {};
  const add = (node: ModelNode): void => {
    nodes[node.id] = node;
  };
  for (const activity of liveRecords(plan, "activities")) add(activityNode(activity, needsOf(activity.id)));
  const linked = countLinked(plan);
  for (const { id, headcount, minimumHeadcount, recoveryMinutes } of liveRecords(plan, "roles")) {
    const people = linked.get(id) ?? headcount;
    add(
      resource("role", "people", id, needsOf(id), { headcount: people, minimumHeadcount, recoveryMinutes }),
    );
  }
  for (const { id, hazardZone, recoveryMinutes } of liveRecords(plan, "locations")) {
    add(
      resource("location", "location", id, needsOf(id), { hazardZone: named(hazardZone), recoveryMinutes }),
    );
  }
  for (const { id, provider, recoveryMinutes, backupIntervalMinutes } of liveRecords(plan, "systems")) {
    const own = { provider: named(provider), recoveryMinutes, backupIntervalMinutes };
    add(resource("system", "systems", id, needsOf(id), own));
  }
  for (const { id, area, provider, recoveryMinutes } of liveRecords(plan, "suppliers")) {
    const own = { provider: named(provider), recoveryMinutes };
    add(resource("supplier", area ?? "systems", id, needsOf(id), own));
  }
  for (const { id, area, hazardZone, recoveryMinutes } of liveRecords(plan, "utilities")) {
    const own = { hazardZone: named(hazardZone), recoveryMinutes };
    add(resource("utility", area ?? "location", id, needsOf(id), own));
  }
  return { nodes, assumptions: assumptionsOf(plan) };
}

/** People by role: those who hold it and those who are trained to take it over, each once. */
export function countLinked(plan: Plan): ReadonlyMap<string, number> {
  const linked = new Map<string, number>();
  for (const { holds, deputises } of liveRecords(plan, "people")) {
    for (const roleId of Object.keys({ ...holds, ...deputises })) {
      linked.set(roleId, (linked.get(roleId) ?? 0) + 1);
    }
  }
  return linked;
}

/** Blanks at its ends and between its words make no other zone or provider. */
export function named(name: string | undefined): string | undefined {
  const text = name?.trim().replace(/\s+/gu, " ");
  return text === "" ? undefined : text;
}

function activityNode(
  { id, criticality, mtpdMinutes, rtoMinutes, rpoMinutes }: Plan["activities"][string],
  needs: readonly Need[],
): ActivityNode {
  return { kind: "activity", id, needs, criticality, ...given({ mtpdMinutes, rtoMinutes, rpoMinutes }) };
}

type OwnFields = {
  readonly [F in Exclude<keyof ResourceNode, "id" | "kind" | "area" | "needs">]?: ResourceNode[F] | undefined;
};

function resource(
  kind: ResourceNode["kind"],
  area: Area,
  id: string,
  needs: readonly Need[],
  own: OwnFields,
): ResourceNode {
  return { kind, id, area, needs, ...given(own) };
}

/** Without the fields that are undefined. */
function given<T extends object>(fields: T): { [F in keyof T]?: Exclude<T[F], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [F in keyof T]?: Exclude<T[F], undefined>;
  };
}

/** The needs of each node, in their order, each with its options in theirs. */
function readNeeds(plan: Plan): (nodeId: string) => readonly Need[] {
  const options = new Map<string, NeedOption[]>();
  for (const { needId, nodeId, activationMinutes = 0, sustainMinutes } of liveRecords(plan, "needOptions")) {
    const ofNeed = options.get(needId) ?? [];
    ofNeed.push({ nodeId, activationMinutes, ...(sustainMinutes !== undefined && { sustainMinutes }) });
    options.set(needId, ofNeed);
  }
  const needs = new Map<string, Need[]>();
  for (const { id, nodeId } of liveRecords(plan, "needs")) {
    const ofNode = needs.get(nodeId) ?? [];
    ofNode.push({ id, options: options.get(id) ?? [] });
    needs.set(nodeId, ofNode);
  }
  return (nodeId) => needs.get(nodeId) ?? [];
}
