import { addRecord, setFields, type FieldsOf, type Stamp } from "#src/domain/plan/edit.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import { emptyPlan, type Plan } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import type { NewId } from "#src/domain/ports.ts";

export interface SampleContext {
  /** ISO instant in UTC. */
  readonly now: string;
  /** Today's date where the planner is, `YYYY-MM-DD`; the days of the content are counted from it. */
  readonly today: string;
  readonly newId: NewId;
  /** The language of the plan: that of the content, which is not always that of the interface. */
  readonly language: string;
  /** The author's name as set on this device; empty where none is set. */
  readonly by: string;
}

/** The date a number of days after another one; before it where the number is negative. */
function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A plan in the making. */
export interface Draft {
  plan(): Plan;
  set<K extends RecordKind>(kind: K, id: string, fields: FieldsOf<K>): void;
  /** Adds a record at the end of its kind, under a new id where none is given, and returns the id. */
  add<K extends RecordKind>(kind: K, fields: FieldsOf<K>, id?: string): string;
  /** The date so many days from today; undefined stays undefined. */
  dateIn(days: number | undefined): string | undefined;
  dateAgo(days: number | undefined): string | undefined;
}

export function startDraft({ now, today, newId, by }: SampleContext): Draft {
  const stamp: Stamp = { at: now, by };
  let plan = emptyPlan(newId());
  return {
    plan: () => plan,
    set: (kind, id, fields) => {
      plan = applyOperations(plan, setFields(plan, kind, id, fields, stamp));
    },
    add: (kind, fields, id = newId()) => {
      plan = applyOperations(plan, addRecord(plan, kind, id, fields, stamp));
      return id;
    },
    dateIn: (days) => (days === undefined ? undefined : dateAfter(today, days)),
    dateAgo: (days) => (days === undefined ? undefined : dateAfter(today, -days)),
  };
}
