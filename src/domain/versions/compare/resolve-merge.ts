import type { Operation } from "#src/domain/plan/operations.ts";
import { conflictKey, type MergeConflict, type PlanMerge } from "#src/domain/versions/compare/merge.ts";

export type MergeChoice = "mine" | "theirs";

/** How conflicts without a choice of their own are decided: for one side, or for the later change. */
export type MergeRule = MergeChoice | "later";

export interface MergeResolution {
  /** Everything to be applied to mine, in one go: what only theirs changed, and the choices for theirs. */
  readonly operations: readonly Operation[];
  /** Conflicts that neither a choice nor the rule decides. Mine stands in them. */
  readonly open: readonly MergeConflict[];
}

/**
 * Decides the conflicts of a merge one by one (`choices`, by `conflictKey`), the others by a rule where one is
 * given. The rule "later" goes by the records' last changes; where a side does not say when, or both say the
 * same, the conflict stays open.
 */
export function resolveMerge(
  { operations, conflicts }: PlanMerge,
  choices: ReadonlyMap<string, MergeChoice>,
  rule?: MergeRule,
): MergeResolution {
  const choiceOf = (conflict: MergeConflict): MergeChoice | undefined =>
    choices.get(conflictKey(conflict)) ?? choiceByRule(conflict, rule);
  const taken = conflicts.filter((conflict) => choiceOf(conflict) === "theirs");
  return {
    operations: withoutRepeats([...operations, ...taken.flatMap(({ takeTheirs }) => takeTheirs)]),
    open: conflicts.filter((conflict) => choiceOf(conflict) === undefined),
  };
}

/** What a rule says of one conflict; undefined where it cannot tell. */
export function choiceByRule(
  { stamps }: MergeConflict,
  rule: MergeRule | undefined,
): MergeChoice | undefined {
  if (rule !== "later") return rule;
  const [mine, theirs] = [stamps.mine.at, stamps.theirs.at];
  if (mine === undefined || theirs === undefined || mine === theirs) return undefined;
  return mine < theirs ? "theirs" : "mine";
}

/** Two fields of the same record bring the same stamp along: once is enough. */
function withoutRepeats(operations: readonly Operation[]): Operation[] {
  return [
    ...new Map(
      operations.map((operation) => [`${operation.kind} ${operation.id} ${operation.field}`, operation]),
    ).values(),
  ];
}
