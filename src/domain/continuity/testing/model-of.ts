import type {
  ActivityNode,
  Assumptions,
  ContinuityModel,
  Interval,
  ModelNode,
  Need,
  NeedOption,
  ResourceNode,
} from "#src/domain/continuity/model.ts";

/** Those that every plan starts with. */
const usualAssumptions: Assumptions = {
  absenceRate: 0.4,
  staffingConfidence: 0.95,
  outageMinutes: { people: 20_160, location: 7_200, systems: 1_440 },
};

export function modelOf(...nodes: readonly ModelNode[]): ContinuityModel {
  return {
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
    assumptions: usualAssumptions,
  };
}

/** An option that is not the first. */
export function fallback(nodeId: string, activationMinutes: number, sustainMinutes?: number): NeedOption {
  return { nodeId, activationMinutes, ...(sustainMinutes === undefined ? {} : { sustainMinutes }) };
}

/** An option given as an id alone takes over at once and lasts. */
export function need(...options: readonly (string | NeedOption)[]): Need {
  return {
    id: `need:${options.map((option) => (typeof option === "string" ? option : option.nodeId)).join()}`,
    options: options.map((option) => (typeof option === "string" ? fallback(option, 0) : option)),
  };
}

type Fields<T> = Partial<Omit<T, "id" | "kind" | "area" | "needs">>;

export function activity(id: string, fields: Fields<ActivityNode>, ...needs: readonly Need[]): ActivityNode {
  return { id, kind: "activity", criticality: "important", ...fields, needs };
}

export function role(id: string, fields: Fields<ResourceNode>, ...needs: readonly Need[]): ResourceNode {
  return { id, kind: "role", area: "people", ...fields, needs };
}

export function location(id: string, fields: Fields<ResourceNode>, ...needs: readonly Need[]): ResourceNode {
  return { id, kind: "location", area: "location", ...fields, needs };
}

export function system(id: string, fields: Fields<ResourceNode>, ...needs: readonly Need[]): ResourceNode {
  return { id, kind: "system", area: "systems", ...fields, needs };
}

export function from(start: number, end: number): Interval {
  return { start, end };
}
