import type { ContinuityModel, ModelNode, ResourceNode } from "#src/domain/continuity/model.ts";
import type { SingleLosses } from "#src/domain/impact/outage-from-loss.ts";

/** Something that an activity runs on as long as no fallback is needed. */
export interface NeededNode {
  readonly node: ResourceNode;
  /**
   * How long the activity is out if this alone is lost for its recovery time. Undefined where that is not
   * known: no recovery time is recorded, or a role says neither how many hold it nor how many it needs.
   */
  readonly outageMinutes: number | undefined;
}

/**
 * What an activity reaches through primary options, nearest first, each once; activities on the way are followed
 * and not listed. Losing one holder of a role that others still hold costs no time.
 */
export function neededNodes(losses: SingleLosses, activityId: string): NeededNode[] {
  return reachedNodes(losses.model, activityId).flatMap((node) =>
    node.kind === "activity" ? [] : [{ node, outageMinutes: outageWithout(losses, activityId, node) }],
  );
}

function reachedNodes(model: ContinuityModel, fromId: string): ModelNode[] {
  const reached = new Set([fromId]);
  for (const id of reached) {
    for (const { options } of model.nodes[id]?.needs ?? []) {
      const primary = options.find(({ nodeId }) => Object.hasOwn(model.nodes, nodeId));
      if (primary) reached.add(primary.nodeId);
    }
  }
  return [...reached].flatMap((id) => {
    const node = id === fromId ? undefined : model.nodes[id];
    return node ? [node] : [];
  });
}

function outageWithout(losses: SingleLosses, activityId: string, node: ResourceNode): number | undefined {
  if (node.kind === "role") {
    const { headcount, minimumHeadcount } = node;
    if (headcount === undefined || minimumHeadcount === undefined) return undefined;
    if (headcount - 1 >= minimumHeadcount) return 0;
  }
  if (node.recoveryMinutes === undefined) return undefined;
  return losses.outagesFrom(node.id).get(activityId) ?? 0;
}

/** The loss that costs the activity the most time; the nearest of them. Undefined where none is known. */
export function worstLoss(
  needed: readonly NeededNode[],
): { readonly node: ResourceNode; readonly outageMinutes: number } | undefined {
  let worst: { readonly node: ResourceNode; readonly outageMinutes: number } | undefined;
  for (const { node, outageMinutes } of needed) {
    if (outageMinutes === undefined) continue;
    if (!worst || outageMinutes > worst.outageMinutes) worst = { node, outageMinutes };
  }
  return worst;
}
