import { applyOperations } from "#src/domain/plan/operations.ts";
import { emptyPlan, type Plan } from "#src/domain/plan/plan.ts";
import type { JournalEntry } from "#src/domain/version-ports.ts";

/**
 * What the journal itself tells of the records that it is about, as far as it goes: where records that the plan
 * does not have any more get their names from. No plan to do anything else with.
 *
 * @param entries newest first
 */
export function planOfJournal(entries: readonly JournalEntry[]): Plan {
  const oldestFirst = [...entries].reverse().flatMap(({ operations }) => operations);
  return applyOperations(
    emptyPlan("journal"),
    oldestFirst.flatMap(({ kind, id, field, from, to }) => {
      const known = to ?? from;
      return [
        { kind, id, field: "id", from: undefined, to: id },
        ...(known === undefined || field === "id" ? [] : [{ kind, id, field, from: undefined, to: known }]),
      ];
    }),
  );
}
