import type { Evidence } from "#src/domain/plan/evidence.ts";
import { nodeRecordKinds } from "#src/domain/plan/needs.ts";
import type { Plan, RecordOf } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { ownRecord } from "#src/domain/versions/compare/compare-plans.ts";
import { recordKey, type RecordChange } from "#src/domain/versions/compare/record-difference.ts";

/** Kinds whose records may be a part of another record. */
export const partKinds = [
  "responsibilities",
  "evidence",
  "privateContacts",
  "impacts",
  "minimumResources",
  "needs",
  "needOptions",
  "whatIfFailures",
] as const satisfies RecordKind[];

type WholeRule<K extends RecordKind> = (record: RecordOf<K>, plan: Plan) => readonly string[];

const wholeRules: { readonly [K in RecordKind]?: WholeRule<K> } = {
  privateContacts: ({ id }) => [recordKey("contacts", id)],
  responsibilities: ({ serviceId }) => [recordKey("services", serviceId)],
  evidence: wholeOfEvidence,
  impacts: ({ activityId, categoryId }) => [
    recordKey("activities", activityId),
    recordKey("impactCategories", categoryId),
  ],
  minimumResources: ({ activityId }) => [recordKey("activities", activityId)],
  needs: ({ nodeId }) => nodeKeys(nodeId),
  needOptions: ({ needId }, { needs }) => [
    ...(Object.hasOwn(needs, needId) ? nodeKeys(needs[needId]?.nodeId ?? "") : []),
    recordKey("needs", needId),
  ],
  whatIfFailures: ({ whatIfId }) => [recordKey("whatIfs", whatIfId)],
};

/**
 * The keys of the records without any of which nobody sees this one, the outermost first; none where it stands
 * on its own. A node is named by its id alone, so each kind that it may be of has a key.
 *
 * @param plan where the record stands; it says which node an option's need belongs to
 */
export function wholeKeysOf<K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  plan: Plan,
): readonly string[] {
  const rule: WholeRule<K> | undefined = wholeRules[kind];
  return rule?.(record, plan) ?? [];
}

function wholeOfEvidence({ subjectKind, subjectId }: Evidence): readonly string[] {
  if (subjectKind !== "responsibilities") return [];
  // A responsibility's id is `<service>/<row>`; its record may be missing while the row stands at its default.
  return [recordKey("services", subjectId.slice(0, subjectId.lastIndexOf("/")))];
}

function nodeKeys(nodeId: string): readonly string[] {
  return nodeRecordKinds.map((kind) => recordKey(kind, nodeId));
}

/**
 * Keys of records, such as services, contacts and nodes, of which a part was added or changed: removing such a
 * record on the other side would take that change out of sight.
 *
 * @param plan the later plan of the changes
 */
export function wholesWithTouchedParts(changes: readonly RecordChange[], plan: Plan): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ change, kind, id }) => {
      const isTouched = change === "added" || change === "changed";
      const record = isTouched ? ownRecord(plan[kind], id) : undefined;
      return record ? wholeKeysOf(kind, record, plan) : [];
    }),
  );
}
