import { isToDo, type Action } from "#src/domain/plan/action.ts";
import { liveRecord, liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { isOverdue } from "#src/domain/report/decisions-asked.ts";

/** Ids of actions by what became of them, in the plan's order. An action may stand in more than one list. */
export interface ActionChanges {
  readonly added: readonly string[];
  readonly done: readonly string[];
  readonly dropped: readonly string[];
  /** Was done or dropped, and is to do again. */
  readonly reopened: readonly string[];
  /** Was still to do when it was removed. */
  readonly removed: readonly string[];
  /** Its day passed between the two versions, or was set to one that had passed. */
  readonly overdue: readonly string[];
}

/** A plan and the day on which it is looked at, `YYYY-MM-DD`. */
export interface PlanOnDay {
  readonly plan: Plan;
  readonly at: string;
}

/** What became of the actions between two versions. What was never to do in either is not listed. */
export function compareActions(before: PlanOnDay, after: PlanOnDay): ActionChanges {
  const pairs = liveRecords(after.plan, "actions").map((to) => ({
    to,
    from: liveRecord(before.plan, "actions", to.id),
  }));
  const idsWhere = (is: (from: Action | undefined, to: Action) => boolean): string[] =>
    pairs.filter(({ from, to }) => is(from, to)).map(({ to }) => to.id);
  return {
    added: idsWhere((from, to) => !from && isToDo(to)),
    done: idsWhere((from, to) => isToDo(from) && to.status === "done"),
    dropped: idsWhere((from, to) => isToDo(from) && to.status === "dropped"),
    reopened: idsWhere((from, to) => from !== undefined && !isToDo(from) && isToDo(to)),
    removed: liveRecords(before.plan, "actions")
      .filter((action) => isToDo(action) && !liveRecord(after.plan, "actions", action.id))
      .map(({ id }) => id),
    overdue: idsWhere((from, to) => isOverdue(to, after.at) && !(from && isOverdue(from, before.at))),
  };
}
