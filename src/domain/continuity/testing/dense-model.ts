import type { ContinuityModel, ModelNode, Need } from "#src/domain/continuity/model.ts";
import { createSequence, type Sequence } from "#src/domain/continuity/testing/sequence.ts";

const resources = ["role-1", "role-2", "location-1", "location-2", "location-3"].concat([
  "system-1",
  "system-2",
  "system-3",
  "system-4",
]);
const activities = ["activity-1", "activity-2", "activity-3", "activity-4"];

function createNeeds(sequence: Sequence, id: string, targets: readonly string[], count: number): Need[] {
  return Array.from({ length: targets.length === 0 ? 0 : count }, (_, index) => ({
    id: `${id}.${index + 1}`,
    options: Array.from({ length: sequence.pick([1, 2, 2, 3]) }, () => ({
      nodeId: sequence.chance(0.02) ? "gone" : sequence.pick(targets),
      activationMinutes: sequence.pick([0, 0, 3, 5, 10, 15, 20]),
      ...(sequence.chance(0.5) ? { sustainMinutes: sequence.pick([3, 5, 8, 10, 15, 20]) } : {}),
    })),
  }));
}

function createResource(sequence: Sequence, id: string, targets: readonly string[]): ModelNode {
  const base = {
    id,
    needs: createNeeds(sequence, id, targets, sequence.chance(0.5) ? 1 : 0),
    recoveryMinutes: sequence.pick([0, 3, 5, 8, 10, 15, 20, 25, 30, 35, 40, 60, 80]),
  };
  if (id.startsWith("role")) {
    const headcount = sequence.between(1, 2);
    return { ...base, kind: "role", area: "people", headcount, minimumHeadcount: 1 };
  }
  const isInGroup = sequence.chance(0.4);
  return id.startsWith("location")
    ? { ...base, kind: "location", area: "location", ...(isInGroup ? { hazardZone: "river" } : {}) }
    : { ...base, kind: "system", area: "systems", ...(isInGroup ? { provider: "cloud" } : {}) };
}

/**
 * A handful of nodes that lean on each other with many fallbacks and short times, so that much happens in the same
 * minute: where a wrong shortcut in the analysis of events shows soonest. Two of three seeds give a model without
 * loops.
 */
export function createDenseModel(seed: number): ContinuityModel {
  const sequence = createSequence(Math.imul(seed, 2_654_435_761));
  const ids = [...resources, ...activities];
  const nodes = ids.map((id, index): ModelNode => {
    const targets = seed % 3 === 0 ? ids : ids.slice(0, index);
    if (resources.includes(id)) return createResource(sequence, id, targets);
    const needs = createNeeds(sequence, id, targets, sequence.between(1, 3));
    const mtpdMinutes = sequence.pick([5, 8, 10, 12, 15, 18, 20, 25, 30, 40, 70]);
    return { id, kind: "activity", criticality: "important", mtpdMinutes, needs };
  });
  return {
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    assumptions: {
      absenceRate: 0.4,
      staffingConfidence: 0.95,
      outageMinutes: { people: sequence.pick([3, 8, 10, 20, 30]), location: 10, systems: 10 },
    },
  };
}
