import { addRecord, moveRecord, type Stamp } from "#src/domain/plan/edit.ts";
import type { NodeRecordKind } from "#src/domain/plan/needs.ts";
import type { Operation } from "#src/domain/plan/operations.ts";
import { liveRecord, type Plan } from "#src/domain/plan/plan.ts";
import { indexNeeds } from "#src/domain/registers/need-index.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";

/** Adds a record of which only the name is known. An activity begins as important: neither end of the scale. */
export function addToRegister(
  plan: Plan,
  kind: RegisterKind,
  id: string,
  name: string,
  stamp: Stamp,
): Operation[] {
  const trimmed = name.trim();
  return kind === "activities"
    ? addRecord(plan, kind, id, { name: trimmed, criticality: "important" }, stamp)
    : addRecord(plan, kind, id, { name: trimmed }, stamp);
}

/** What a planner chose: a node of the plan, or one that is made now. */
export type ChosenNode =
  | { readonly id: string }
  | { readonly id: string; readonly isNew: true; readonly kind: NodeRecordKind; readonly name: string };

function makeNode(plan: Plan, node: ChosenNode, stamp: Stamp): Operation[] {
  return "isNew" in node ? addToRegister(plan, node.kind, node.id, node.name, stamp) : [];
}

/** Adds a need with its primary, and the node itself where it is new. */
export function addNeed(
  plan: Plan,
  nodeId: string,
  primary: ChosenNode,
  newId: () => string,
  stamp: Stamp,
): Operation[] {
  const needId = newId();
  return [
    ...makeNode(plan, primary, stamp),
    ...addRecord(plan, "needs", needId, { nodeId }, stamp),
    ...addRecord(plan, "needOptions", newId(), { needId, nodeId: primary.id }, stamp),
  ];
}

/** Adds an option at the end of a need, under the id given, and the node itself where it is new. */
export function addOption(
  plan: Plan,
  needId: string,
  node: ChosenNode,
  optionId: string,
  stamp: Stamp,
): Operation[] {
  return [
    ...makeNode(plan, node, stamp),
    ...addRecord(plan, "needOptions", optionId, { needId, nodeId: node.id }, stamp),
  ];
}

/**
 * Puts an option at a place of its need, 0 being the primary. The others keep their order. A former primary
 * becomes the first fallback; times that it has from before, or none, count for it then.
 */
export function placeOption(plan: Plan, optionId: string, place: number, stamp: Stamp): Operation[] {
  const option = liveRecord(plan, "needOptions", optionId);
  if (!option) return [];
  const options = indexNeeds(plan).optionsOfNeed(option.needId);
  const others = options.filter(({ id }) => id !== optionId);
  if (place < 0 || place > others.length || options[place]?.id === optionId) return [];
  return moveRecord(plan, "needOptions", optionId, others[place]?.id, stamp);
}
