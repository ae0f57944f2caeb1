import { describe, expect, test } from "vitest";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import type { Action } from "#src/domain/plan/action.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import {
  actionRows,
  filterActions,
  firstSort,
  nextSort,
  sortActions,
  statusFields,
  type ActionRow,
} from "#src/features/actions/action-rows.ts";

const today = "2026-06-15";

function rowsOf(actions: readonly Partial<Action>[]): ActionRow[] {
  const plan = planOf({
    actions: actions.map((fields, index) => ({
      id: `a${index}`,
      order: `a${index}`,
      title: `Action ${index}`,
      status: "open",
      ...fields,
    })),
    answers: [{ id: "people.deputies", value: "none" }],
    services: [{ id: "mail", name: "Mail", templateId: "cloud" }],
  });
  return actionRows(plan, smallCatalog, assessPlan(plan, smallCatalog, today));
}

const titles = (rows: readonly ActionRow[]): string[] => rows.map(({ action }) => action.title);
const compare = (a: string, b: string): number => a.localeCompare(b);

describe("A row of the list of actions", () => {
  test.each<[Partial<Action>, string | undefined]>([
    [{ questionId: "people.deputies" }, "/plans/plan/questions/P/people.deputies"],
    [{ responsibilityId: "mail/identity" }, "/plans/plan/responsibilities/mail#identity"],
    [{ region: "PS" }, "/plans/plan/gaps?region=PS"],
    [{ questionId: "retired.question" }, undefined],
    [{ responsibilityId: "gone/identity" }, undefined],
    [{}, undefined],
  ])("with %j leads to %s", (fields, path) => {
    expect(rowsOf([fields])[0]?.path).toBe(path);
  });

  test("knows what its question would give the plan", () => {
    const [known, unknown, retired] = rowsOf([{ questionId: "people.deputies" }, {}, { questionId: "gone" }]);
    expect(known?.gain).toBeGreaterThan(0);
    expect([unknown?.gain, retired?.gain]).toEqual([undefined, undefined]);
  });

  test("helps the region of its question, unless it names another", () => {
    const regions = rowsOf([{ questionId: "people.deputies" }, { region: "LS" }, {}]).map(
      (row) => row.region,
    );
    expect(regions).toEqual(["P", "LS", undefined]);
  });

  test("is overdue from the day after it was due, until it is done", () => {
    const overdue = rowsOf([
      { due: "2026-06-14" },
      { due: today },
      { due: "2026-06-14", status: "done" },
      {},
    ]).map((row) => row.isOverdue);
    expect(overdue).toEqual([true, false, false, false]);
  });
});

describe("The filters of the list of actions", () => {
  const rows = rowsOf([
    { title: "late", due: "2026-01-01" },
    { title: "running", status: "inProgress" },
    { title: "done", status: "done" },
    { title: "dropped", status: "dropped", due: "2026-01-01" },
  ]);

  test("narrow it to what is to do, to what is overdue, or not at all", () => {
    expect(titles(filterActions(rows, "open"))).toEqual(["late", "running"]);
    expect(titles(filterActions(rows, "overdue"))).toEqual(["late"]);
    expect(titles(filterActions(rows, "all"))).toEqual(["late", "running", "done", "dropped"]);
  });
});

describe("Sorting the list of actions", () => {
  const rows = rowsOf([
    { title: "B", due: "2026-09-01", status: "done" },
    { title: "C", questionId: "people.deputies", owner: "Zoe" },
    { title: "A", due: "2026-07-01", owner: "Bo" },
  ]);

  test.each([
    ["title", false, ["A", "B", "C"]],
    ["title", true, ["C", "B", "A"]],
    ["due", false, ["A", "B", "C"]],
    ["due", true, ["B", "A", "C"]],
    ["owner", true, ["C", "A", "B"]],
    ["status", false, ["C", "A", "B"]],
    ["gain", true, ["C", "B", "A"]],
  ] as const)("by %s (descending: %s) gives %j", (column, isDescending, expected) => {
    expect(titles(sortActions(rows, { column, isDescending }, compare))).toEqual(expected);
  });

  test("turns a column round when it is pressed again, and begins the effect with the largest", () => {
    expect(nextSort(firstSort, "due")).toEqual({ column: "due", isDescending: true });
    expect(nextSort(firstSort, "owner")).toEqual({ column: "owner", isDescending: false });
    expect(nextSort(firstSort, "gain")).toEqual({ column: "gain", isDescending: true });
  });
});

describe("The status of an action", () => {
  const action: Action = { id: "a", title: "A", status: "open" };

  test("sets the day when it becomes done, and keeps one that is there", () => {
    expect(statusFields(action, "done", today)).toEqual({ status: "done", doneOn: today });
    expect(statusFields({ ...action, doneOn: "2026-06-01" }, "done", today).doneOn).toBe("2026-06-01");
  });

  test("clears the day when it is not done after all", () => {
    const done: Action = { ...action, status: "done", doneOn: "2026-06-01" };
    expect(statusFields(done, "open", today)).toEqual({ status: "open", doneOn: undefined });
  });
});
