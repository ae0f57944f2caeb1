import { emptyPlan, recordSchemas, type Plan } from "#src/domain/plan/plan.ts";
import { isRecordKind, recordKinds, type RecordKind } from "#src/domain/plan/record-kinds.ts";
import type { OpenedPlan, QuarantinedRecord } from "#src/domain/ports.ts";
import type { RecordRow } from "#src/storage/database.ts";

/** What is wrong with a stored record, in words for a report; undefined where it is sound. */
function findProblem({ kind, id, value }: RecordRow): string | undefined {
  if (!isRecordKind(kind)) return "unknown kind of record";
  const parsed = recordSchemas[kind].safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return [issue?.path.join("."), issue?.code].filter(Boolean).join(": ");
  }
  return parsed.data.id === id ? undefined : "id: differs from the row";
}

/** A plan put together from its rows. A row that fits no schema is set aside and takes nothing else down. */
export function readRecords(planId: string, rows: readonly RecordRow[]): OpenedPlan {
  const records: Record<RecordKind, Record<string, unknown>> = { ...emptyPlan(planId) };
  const quarantined: QuarantinedRecord[] = [];
  const started = new Set<RecordKind>();
  for (const row of rows) {
    const problem = findProblem(row);
    if (problem !== undefined || !isRecordKind(row.kind)) {
      quarantined.push({ kind: row.kind, id: row.id, problem: problem ?? "", value: row.value });
      continue;
    }
    if (!started.has(row.kind)) {
      records[row.kind] = {};
      started.add(row.kind);
    }
    records[row.kind][row.id] = row.value;
  }
  return { plan: { ...records, id: planId } as Plan, quarantined };
}

/** The rows of a whole plan. */
export function planToRows(plan: Plan): RecordRow[] {
  return recordKinds.flatMap((kind) =>
    Object.entries(plan[kind]).map(([id, value]) => ({ planId: plan.id, kind, id, value })),
  );
}
