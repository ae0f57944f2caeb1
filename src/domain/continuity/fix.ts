import type { ContinuityModel, Disruptions, ModelNode, ResourceNode } from "#src/domain/continuity/model.ts";

/**
 * One change that a planner could make, as an overlay: what would be different. It is never written into the plan; it
 * becomes an action.
 */
export type Fix =
  /** One more option at the end of a need. */
  | {
      readonly type: "addOption";
      readonly nodeId: string;
      readonly needId: string;
      /** A node that the model has; absent: another one that nothing in the model can take down. */
      readonly optionNodeId?: string;
      readonly activationMinutes: number;
    }
  /** A fallback of a need that can be used sooner. */
  | {
      readonly type: "shortenActivation";
      readonly nodeId: string;
      readonly needId: string;
      readonly optionNodeId: string;
      readonly activationMinutes: number;
    }
  /** A recovery time that was tested: at most so long is the node out, once it is lost. */
  | { readonly type: "proveRecovery"; readonly nodeId: string; readonly recoveryMinutes: number }
  /** More people who can hold a role. */
  | { readonly type: "trainPeople"; readonly nodeId: string; readonly headcount: number };

/**
 * What happens, given what there is: as `scenarioToDisruptions` and `elementsToDisruptions` give it for a selection.
 * It may depend on the people and recovery times of a model, not on its needs.
 */
export type EventSource = (model: ContinuityModel) => Disruptions;

/** The model as it would be with the fix. The given one stays as it is; a fix of what it does not have changes nothing. */
export function applyFix(model: ContinuityModel, fix: Fix): ContinuityModel {
  const node = Object.hasOwn(model.nodes, fix.nodeId) ? model.nodes[fix.nodeId] : undefined;
  if (!node) return model;
  const withNodes = (...nodes: readonly ModelNode[]): ContinuityModel => ({
    ...model,
    nodes: { ...model.nodes, ...Object.fromEntries(nodes.map((changed) => [changed.id, changed])) },
  });
  switch (fix.type) {
    case "addOption": {
      const need = node.needs.find(({ id }) => id === fix.needId);
      if (!need) return model;
      const stand = fix.optionNodeId === undefined ? imagineNode(model, need.options[0]?.nodeId) : undefined;
      const option = {
        nodeId: fix.optionNodeId ?? stand?.id ?? "",
        activationMinutes: fix.activationMinutes,
      };
      const needs = node.needs.map((each) =>
        each === need ? { ...need, options: [...need.options, option] } : each,
      );
      return withNodes({ ...node, needs }, ...(stand ? [stand] : []));
    }
    case "shortenActivation": {
      const { optionNodeId, activationMinutes } = fix;
      const needs = node.needs.map((need) =>
        need.id === fix.needId
          ? {
              ...need,
              options: need.options.map((option, place) =>
                place > 0 && option.nodeId === optionNodeId ? { ...option, activationMinutes } : option,
              ),
            }
          : need,
      );
      return withNodes({ ...node, needs });
    }
    case "proveRecovery":
      return node.kind === "activity" ? model : withNodes({ ...node, recoveryMinutes: fix.recoveryMinutes });
    case "trainPeople":
      return node.kind === "role" ? withNodes({ ...node, headcount: fix.headcount }) : model;
  }
}

/**
 * What happens with the fix: the event as it comes out of the changed model; and a place, system, supplier or utility
 * with a proven recovery time is out no longer than that, even where the scenario says so. (How long people are absent
 * does not follow from a recovery time.)
 */
export function disruptionsWithFix(model: ContinuityModel, event: EventSource, fix: Fix): Disruptions {
  const disruptions = event(applyFix(model, fix));
  return fix.type === "proveRecovery" && model.nodes[fix.nodeId]?.kind !== "role"
    ? shortenOutages(disruptions, fix.nodeId, fix.recoveryMinutes)
    : disruptions;
}

/** The same event with each outage of a node no longer than so many minutes. */
export function shortenOutages(disruptions: Disruptions, nodeId: string, minutes: number): Disruptions {
  if (!Object.hasOwn(disruptions, nodeId)) return disruptions;
  const intervals = (disruptions[nodeId] ?? []).map(({ start, end }) => ({
    start,
    end: Math.min(end, start + minutes),
  }));
  return { ...disruptions, [nodeId]: intervals };
}

/** A node of the kind of the primary that nothing takes down, under an id that the model does not have. */
function imagineNode(model: ContinuityModel, primaryId: string | undefined): ResourceNode {
  const primary =
    primaryId !== undefined && Object.hasOwn(model.nodes, primaryId) ? model.nodes[primaryId] : undefined;
  let id = `imagined:${primaryId ?? ""}`;
  while (Object.hasOwn(model.nodes, id)) id = `imagined:${id}`;
  if (!primary || primary.kind === "activity") return { id, kind: "system", area: "systems", needs: [] };
  return { id, kind: primary.kind, area: primary.area, needs: [] };
}
