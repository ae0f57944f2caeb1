import { addRecord, moveRecord, type FieldsOf, type Stamp } from "#src/domain/plan/edit.ts";
import { impactId } from "#src/domain/plan/impact.ts";
import { applyOperations, type Operation } from "#src/domain/plan/operations.ts";
import { liveRecord, liveRecords, type Plan, type RecordOf } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { indexNeeds } from "#src/domain/registers/need-index.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";

/** What was shown, agreed or reached for one record does not hold for its copy. */
const notCopied: Readonly<Partial<Record<RegisterKind, readonly string[]>>> = {
  activities: ["analysisStatus", "analysedOn", "approvedOn", "approvalProof"],
  people: ["contactId"],
  systems: ["recoveryTestedOn"],
};

interface Copy {
  readonly id: string;
  readonly name: string;
  readonly newId: () => string;
}

/**
 * Copies a record of a register, with its needs and the analysis of an activity, to the place after it. A need
 * of itself becomes a need of the copy for itself; other records keep naming the original.
 */
export function duplicateRecord(
  plan: Plan,
  kind: RegisterKind,
  originalId: string,
  copy: Copy,
  stamp: Stamp,
): Operation[] {
  const original = liveRecord(plan, kind, originalId);
  if (!original) return [];
  const edits = collectEdits(plan, stamp);
  edits.add(kind, copy.id, { ...contentOf(original, notCopied[kind]), name: copy.name });
  const records = liveRecords(plan, kind);
  const next = records[records.findIndex(({ id }) => id === originalId) + 1];
  edits.moveBefore(kind, copy.id, next?.id);
  copyNeeds(edits, plan, originalId, copy);
  if (kind === "activities") copyAnalysis(edits, plan, originalId, copy);
  return edits.operations();
}

interface Edits {
  add<K extends RecordKind>(kind: K, id: string, fields: object): void;
  moveBefore(kind: RecordKind, id: string, beforeId: string | undefined): void;
  operations(): Operation[];
}

/** Each edit sees the ones before it, so that records added together come one after the other. */
function collectEdits(before: Plan, stamp: Stamp): Edits {
  let plan = before;
  const collected: Operation[] = [];
  const take = (operations: readonly Operation[]): void => {
    collected.push(...operations);
    plan = applyOperations(plan, operations);
  };
  return {
    add: (kind, id, fields) => take(addRecord(plan, kind, id, fields as FieldsOf<typeof kind>, stamp)),
    moveBefore: (kind, id, beforeId) => take(moveRecord(plan, kind, id, beforeId, stamp)),
    operations: () => collected,
  };
}

const ofTheRecordItself = new Set(["id", "order", "changedAt", "changedBy", "deletedAt"]);

function contentOf(record: object, without: readonly string[] = []): object {
  return Object.fromEntries(
    Object.entries(record).filter(([field]) => !ofTheRecordItself.has(field) && !without.includes(field)),
  );
}

function copyNeeds(edits: Edits, plan: Plan, originalId: string, copy: Copy): void {
  const index = indexNeeds(plan);
  for (const need of index.needsOfNode(originalId)) {
    const needId = copy.newId();
    edits.add("needs", needId, { ...contentOf(need), nodeId: copy.id });
    for (const option of index.optionsOfNeed(need.id)) {
      const nodeId = option.nodeId === originalId ? copy.id : option.nodeId;
      edits.add("needOptions", copy.newId(), { ...contentOf(option), needId, nodeId });
    }
  }
}

function copyAnalysis(edits: Edits, plan: Plan, originalId: string, copy: Copy): void {
  const isOriginals = ({ activityId }: RecordOf<"impacts" | "minimumResources">): boolean =>
    activityId === originalId;
  for (const impact of liveRecords(plan, "impacts").filter(isOriginals)) {
    edits.add("impacts", impactId(copy.id, impact.categoryId), { ...contentOf(impact), activityId: copy.id });
  }
  for (const resource of liveRecords(plan, "minimumResources").filter(isOriginals)) {
    edits.add("minimumResources", copy.newId(), { ...contentOf(resource), activityId: copy.id });
  }
}
