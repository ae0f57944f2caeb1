import { areValuesEqual } from "#src/domain/plan/operations.ts";
import type { PlanRecord } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { compareFields } from "#src/domain/versions/compare/compare-plans.ts";
import { conflictKey, type MergeConflict } from "#src/domain/versions/compare/merge.ts";
import {
  choiceByRule,
  type MergeChoice,
  type MergeRule,
} from "#src/domain/versions/compare/resolve-merge.ts";

/** A choice, with the conflict as it was shown when the choice was made. */
interface Decision {
  readonly choice: MergeChoice;
  readonly conflict: MergeConflict;
}

/**
 * What was decided so far, by `conflictKey`. Nothing is ever taken out because the plan changed meanwhile: a
 * decision counts where its conflict stands as it was shown, so that undoing the change brings it back.
 */
export type Decisions = ReadonlyMap<string, Decision>;

export const noDecisions: Decisions = new Map();

export function decide(decisions: Decisions, conflict: MergeConflict, choice: MergeChoice): Decisions {
  return new Map(decisions).set(conflictKey(conflict), { choice, conflict });
}

/** Decides the open ones among these conflicts by a rule. Some may stay open: nobody says which change is later. */
export function decideByRule(
  decisions: Decisions,
  conflicts: readonly MergeConflict[],
  rule: MergeRule,
): Decisions {
  const next = new Map(decisions);
  for (const conflict of conflicts) {
    const choice = choiceByRule(conflict, rule);
    if (choice !== undefined && standOf(decisions, conflict).choice === undefined) {
      next.set(conflictKey(conflict), { choice, conflict });
    }
  }
  return next;
}

/** Where a conflict stands. `isOutdated`: it was decided, and one of its sides has changed since. */
export interface ConflictStand {
  readonly choice: MergeChoice | undefined;
  readonly isOutdated: boolean;
}

export function standOf(decisions: Decisions, conflict: MergeConflict): ConflictStand {
  const decision = decisions.get(conflictKey(conflict));
  if (!decision) return { choice: undefined, isOutdated: false };
  const stillFits = showsTheSame(decision.conflict, conflict);
  return { choice: stillFits ? decision.choice : undefined, isOutdated: !stillFits };
}

/** The choices that count for these conflicts, as `resolveMerge` takes them. */
export function choicesFor(
  decisions: Decisions,
  conflicts: readonly MergeConflict[],
): ReadonlyMap<string, MergeChoice> {
  return new Map(
    conflicts.flatMap((conflict) => {
      const { choice } = standOf(decisions, conflict);
      return choice === undefined ? [] : [[conflictKey(conflict), choice] as const];
    }),
  );
}

/** True where somebody who decided on one of the two has seen what the other one shows. */
function showsTheSame(a: MergeConflict, b: MergeConflict): boolean {
  if (a.type === "field" && b.type === "field") {
    return (
      areValuesEqual(a.base, b.base) && areValuesEqual(a.mine, b.mine) && areValuesEqual(a.theirs, b.theirs)
    );
  }
  if (a.type !== "removal" || b.type !== "removal") return false;
  return (
    a.removedBy === b.removedBy &&
    a.changed === b.changed &&
    sayTheSame(a.kind, a.mine, b.mine) &&
    sayTheSame(a.kind, a.theirs, b.theirs)
  );
}

function sayTheSame(kind: RecordKind, a: PlanRecord | undefined, b: PlanRecord | undefined): boolean {
  if (!a || !b) return a === b;
  return compareFields(kind, a, b).length === 0;
}
