import type { ContinuityModel, Disruptions, Interval } from "#src/domain/continuity/model.ts";
import { rolesHitByAbsence } from "#src/domain/continuity/staffing.ts";
import { requireWholeMinutes } from "#src/domain/continuity/whole-minutes.ts";

/** When something is out, in whole minutes from the start of the scenario. */
interface ScenarioPeriod {
  readonly startMinutes: number;
  /** Absent: each node's own recovery time, or else its area's assumption; the people assumption for an absence. */
  readonly lengthMinutes?: number;
}

/** One location, system, supplier, utility or role. */
export interface NodeOutage extends ScenarioPeriod {
  readonly type: "node";
  readonly nodeId: string;
}

/** Everything of the location area in a zone, or of the systems area from a provider. */
export interface GroupOutage extends ScenarioPeriod {
  readonly type: "hazardZone" | "provider";
  readonly name: string;
}

export interface ScenarioAbsence extends ScenarioPeriod {
  /** Share of people who are absent, 0..1. */
  readonly absenceRate: number;
}

/** What a planner picks for a what-if. */
export interface WhatIfScenario {
  readonly absence?: ScenarioAbsence;
  readonly outages: readonly (NodeOutage | GroupOutage)[];
}

/**
 * The event of a what-if selection. Under absence every role is out whose probability of enough people is below the
 * staffing confidence of the model. Several outages of one node stand side by side. What the model does not have is
 * passed over, and so is what lasts no time.
 *
 * @throws RangeError for a time that is not a whole number of minutes, 0 or more, or a rate outside 0..1
 */
export function scenarioToDisruptions(
  model: ContinuityModel,
  { absence, outages }: WhatIfScenario,
): Disruptions {
  const intervals = new Map<string, Interval[]>();
  const strike = (id: string, { startMinutes, lengthMinutes }: ScenarioPeriod, otherwise: number): void => {
    const length = lengthMinutes ?? otherwise;
    requireWholeMinutes(startMinutes, `the start of the outage of ${id}`);
    requireWholeMinutes(length, `the length of the outage of ${id}`);
    if (length === 0) return;
    const known = intervals.get(id) ?? [];
    known.push({ start: startMinutes, end: startMinutes + length });
    intervals.set(id, known);
  };
  if (absence) {
    for (const id of rolesHitByAbsence(model, absence.absenceRate)) {
      strike(id, absence, model.assumptions.outageMinutes.people);
    }
  }
  for (const outage of outages) {
    for (const id of nodesOf(model, outage)) strike(id, outage, ownOutageMinutes(model, id));
  }
  return Object.fromEntries(intervals);
}

function nodesOf(model: ContinuityModel, outage: NodeOutage | GroupOutage): string[] {
  if (outage.type === "node") return Object.hasOwn(model.nodes, outage.nodeId) ? [outage.nodeId] : [];
  const area = outage.type === "hazardZone" ? "location" : "systems";
  return Object.keys(model.nodes)
    .sort()
    .filter((id) => {
      const node = model.nodes[id];
      return (
        node !== undefined &&
        node.kind !== "activity" &&
        node.kind !== "role" &&
        node.area === area &&
        node[outage.type] === outage.name
      );
    });
}

/** An activity has no recovery time and no area: without a length it is not out. */
function ownOutageMinutes(model: ContinuityModel, id: string): number {
  const node = model.nodes[id];
  if (node === undefined || node.kind === "activity") return 0;
  return node.recoveryMinutes ?? model.assumptions.outageMinutes[node.area];
}
