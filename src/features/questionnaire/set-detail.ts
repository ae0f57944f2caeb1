import { removeRecord, restoreRecord, setFields, type Stamp } from "#src/domain/plan/edit.ts";
import type { Operation } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";

/**
 * Records the answer to a follow-up. A detail is a record of its own with nothing but its text, so emptying
 * the text removes it, and text typed later brings it back.
 */
export function setDetail(plan: Plan, followUpId: string, text: string, stamp: Stamp): Operation[] {
  if (text.trim() === "") return removeRecord(plan, "details", followUpId, stamp);
  return [
    ...restoreRecord(plan, "details", followUpId, stamp),
    ...setFields(plan, "details", followUpId, { text }, stamp),
  ];
}
