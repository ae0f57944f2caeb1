import { nodeRecordKinds, type NodeRecordKind } from "#src/domain/plan/needs.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";

/** A node as others see it. */
export interface NodeLook {
  readonly kind: NodeRecordKind;
  readonly id: string;
  readonly name: string;
  /** It was deleted and can come back; nothing that needs it finds it until then. */
  readonly isDeleted: boolean;
}

/** The node with this id, whatever its kind, also where it was deleted; undefined where there never was one. */
export function findNode(plan: Plan, id: string): NodeLook | undefined {
  for (const kind of nodeRecordKinds) {
    const records = plan[kind];
    const record = Object.hasOwn(records, id) ? records[id] : undefined;
    if (record) return { kind, id, name: record.name, isDeleted: record.deletedAt !== undefined };
  }
  return undefined;
}

/** All nodes that are not deleted, kind by kind, each kind in its order. */
export function liveNodes(plan: Plan): NodeLook[] {
  return nodeRecordKinds.flatMap((kind) =>
    liveRecords(plan, kind).map(({ id, name }) => ({ kind, id, name, isDeleted: false })),
  );
}
