import { areValuesEqual, fieldValue, stampFields, type Operation } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { resolveMerge } from "#src/domain/versions/compare/resolve-merge.ts";
import { choicesFor, type Decisions } from "#src/features/merge/decisions.ts";
import { prepareMerge } from "#src/features/merge/prepare-merge.ts";

/** What a merge did to the plan. */
export interface MergedInto {
  /** Empty where the planner kept mine in everything and nothing else was to be taken. */
  readonly operations: readonly Operation[];
  /** Records that were changed without being asked about. */
  readonly taken: number;
  /** Conflicts by how they were decided. */
  readonly keptMine: number;
  readonly tookTheirs: number;
}

export interface MergeSource {
  readonly base: Plan;
  readonly theirs: Plan;
  readonly decisions: Decisions;
}

/**
 * Works the merge out on the plan as it is at this moment, which may have changed since it was shown. Undefined
 * where that left a conflict open: nobody is to find their change overwritten by a choice made before it.
 */
export function mergeEdit(mine: Plan, { base, theirs, decisions }: MergeSource): MergedInto | undefined {
  const { merge, taken } = prepareMerge({ base, mine, theirs });
  const choices = choicesFor(decisions, merge.conflicts);
  const { operations, open } = resolveMerge(merge, choices);
  if (open.length > 0) return undefined;
  const tookTheirs = [...choices.values()].filter((choice) => choice === "theirs").length;
  return { operations, taken: taken.length, keptMine: choices.size - tookTheirs, tookTheirs };
}

/** Whether all of a merge is in the plan, none of it, or something in between. */
export function standingOf({ operations }: MergedInto, plan: Plan): "merged" | "takenBack" | "partly" {
  const own = operations.filter(({ field }) => !stampFields.has(field));
  const holds = (side: "from" | "to") =>
    own.every((operation) =>
      areValuesEqual(fieldValue(plan, operation.kind, operation.id, operation.field), operation[side]),
    );
  if (holds("to")) return "merged";
  return holds("from") ? "takenBack" : "partly";
}

/** True where a step of undo or redo is about exactly this merge. */
export function isStepOf(
  { operations }: MergedInto,
  step: { readonly operations: readonly Operation[] } | undefined,
): boolean {
  const key = ({ kind, id, field }: Operation): string => `${kind} ${id} ${field}`;
  const own = new Map(
    operations
      .filter(({ field }) => !stampFields.has(field))
      .map((operation) => [key(operation), operation.to]),
  );
  if (!step || step.operations.length !== own.size) return false;
  return step.operations.every(
    (operation) => own.has(key(operation)) && areValuesEqual(own.get(key(operation)), operation.to),
  );
}
