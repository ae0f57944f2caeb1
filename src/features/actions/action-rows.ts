import type { PlanAssessment } from "#src/domain/assessment/assessment.ts";
import type { Catalog, RegionId } from "#src/domain/catalog.ts";
import { actionStatuses, isToDo, type Action, type ActionStatus } from "#src/domain/plan/action.ts";
import type { FieldsOf } from "#src/domain/plan/edit.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { isOverdue } from "#src/domain/report/decisions-asked.ts";
import { questionPath, responsibilityPath } from "#src/parts/item-path.ts";
import { planPath } from "#src/parts/plan-paths.ts";

export interface ActionRow {
  readonly action: Action;
  readonly isToDo: boolean;
  readonly isOverdue: boolean;
  /** The region that it helps: its own, else that of its question or row. */
  readonly region: RegionId | undefined;
  /** Where the action came from; undefined where it names nothing that is still there. */
  readonly path: string | undefined;
  /** What its question or row would give the whole plan, 0..1; undefined where none is known. */
  readonly gain: number | undefined;
}

/** Everything that can be listed, in the order of the records. */
export function actionRows(plan: Plan, catalog: Catalog, assessment: PlanAssessment): ActionRow[] {
  const gains = new Map(assessment.suggestions.map(({ item, planGain }) => [item.id, planGain]));
  return liveRecords(plan, "actions").map((action) => {
    const itemId = action.questionId ?? action.responsibilityId;
    const item = itemId === undefined ? undefined : assessment.itemsById.get(itemId);
    return {
      action,
      isToDo: isToDo(action),
      isOverdue: isOverdue(action, assessment.at),
      region: action.region ?? item?.region,
      path: pathOf(action, plan, catalog),
      gain: item && (gains.get(item.id) ?? 0),
    };
  });
}

function pathOf(
  { questionId, responsibilityId, region }: Action,
  plan: Plan,
  catalog: Catalog,
): string | undefined {
  const question = catalog.questions.find(({ id }) => id === questionId);
  if (question) return questionPath(plan.id, question);
  if (responsibilityId !== undefined) return responsibilityPath(plan, responsibilityId);
  return region === undefined ? undefined : `${planPath(plan.id, "gaps")}?region=${region}`;
}

/** What the list can be narrowed to, in the order on the screen. The names stand in the address. */
export const actionFilters = ["open", "overdue", "all"] as const;
export type ActionFilter = (typeof actionFilters)[number];

export function filterActions(rows: readonly ActionRow[], filter: ActionFilter): ActionRow[] {
  return rows.filter((row) => filter === "all" || (filter === "overdue" ? row.isOverdue : row.isToDo));
}

export type ActionColumn = "title" | "owner" | "due" | "status" | "gain";

export interface ActionSort {
  readonly column: ActionColumn;
  readonly isDescending: boolean;
}

/** By due date: what comes first stands first. */
export const firstSort: ActionSort = { column: "due", isDescending: false };

/** Pressed again a column turns round. The effect begins with the largest, all others with the first. */
export function nextSort(sort: ActionSort, column: ActionColumn): ActionSort {
  if (sort.column === column) return { column, isDescending: !sort.isDescending };
  return { column, isDescending: column === "gain" };
}

/** Rows without a value come last, whichever way the column is sorted. Equal rows keep their order. */
export function sortActions(
  rows: readonly ActionRow[],
  { column, isDescending }: ActionSort,
  compareText: (a: string, b: string) => number,
): ActionRow[] {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((rowA, rowB) => {
    const a = valueOf(rowA, column);
    const b = valueOf(rowB, column);
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return sign * (typeof a === "string" ? compareText(a, String(b)) : a - Number(b));
  });
}

function valueOf({ action, gain }: ActionRow, column: ActionColumn): string | number | undefined {
  switch (column) {
    case "title":
    case "owner":
    case "due":
      return action[column];
    case "status":
      return actionStatuses.indexOf(action.status);
    case "gain":
      return gain;
  }
}

/** What changes with a status: an action that is done has a day on which it was done, any other has none. */
export function statusFields(action: Action, status: ActionStatus, today: string): FieldsOf<"actions"> {
  return { status, doneOn: status === "done" ? (action.doneOn ?? today) : undefined };
}
