import type { NeedOption } from "#src/domain/plan/needs.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { indexNeeds } from "#src/domain/registers/need-index.ts";
import { findNode, type NodeLook } from "#src/domain/registers/nodes.ts";

/** One way to meet a need, with the node that it names. */
export interface OptionView extends Pick<
  NeedOption,
  "id" | "nodeId" | "activationMinutes" | "sustainMinutes"
> {
  /** Undefined where no such node was ever there; a deleted one is marked as such. */
  readonly node: NodeLook | undefined;
}

/** A need as it is shown: the primary first, then the fallbacks in their order. */
export interface NeedView {
  readonly id: string;
  /** What needs it. */
  readonly nodeId: string;
  readonly options: readonly OptionView[];
}

/** The needs of a node, in their order. */
export function needsOf(plan: Plan, nodeId: string): NeedView[] {
  const index = indexNeeds(plan);
  return index.needsOfNode(nodeId).map(({ id }) => ({
    id,
    nodeId,
    options: index.optionsOfNeed(id).map((option) => viewOption(plan, option)),
  }));
}

function viewOption(plan: Plan, option: NeedOption): OptionView {
  const { id, nodeId, activationMinutes, sustainMinutes } = option;
  return {
    id,
    nodeId,
    node: findNode(plan, nodeId),
    ...(activationMinutes !== undefined && { activationMinutes }),
    ...(sustainMinutes !== undefined && { sustainMinutes }),
  };
}

/** The node of an option, where there is one to lean on. */
export function liveNodeOf({ node }: Pick<OptionView, "node">): NodeLook | undefined {
  return node?.isDeleted === false ? node : undefined;
}
