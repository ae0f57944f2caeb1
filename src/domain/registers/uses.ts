import type { Plan, RecordOf } from "#src/domain/plan/plan.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import { indexNeeds } from "#src/domain/registers/need-index.ts";
import { findNode, type NodeLook } from "#src/domain/registers/nodes.ts";

/** Something that needs a node directly, in one of its needs. */
export interface Use {
  readonly needId: string;
  /** What needs it. */
  readonly by: NodeLook;
  readonly as: "primary" | "fallback";
  /** Nothing else in that need could take over. */
  readonly isOnlyOption: boolean;
}

/**
 * What needs a node directly, in the order of kinds and records. A node that stands twice in one need is told
 * once, by its better place. What is deleted itself uses nothing.
 */
export function usesOf(plan: Plan, nodeId: string): Use[] {
  const index = indexNeeds(plan);
  const needIds = new Set(index.optionsNaming(nodeId).map(({ needId }) => needId));
  const uses = [...needIds].flatMap((needId): Use[] => {
    const by = findNode(plan, plan.needs[needId]?.nodeId ?? "");
    if (!by || by.isDeleted) return [];
    const options = index.optionsOfNeed(needId);
    return [
      {
        needId,
        by,
        as: options[0]?.nodeId === nodeId ? "primary" : "fallback",
        isOnlyOption: options.every((option) => option.nodeId === nodeId),
      },
    ];
  });
  return uses;
}

/** The nodes that need a node directly, each once. */
export function usersOf(plan: Plan, nodeId: string): NodeLook[] {
  return [...new Map(usesOf(plan, nodeId).map(({ by }) => [by.id, by])).values()];
}

/** The people who work at a place as a rule. */
export function peopleAt(plan: Plan, locationId: string): RecordOf<"people">[] {
  return liveRecords(plan, "people").filter((person) => person.locationId === locationId);
}
