import { expect, test } from "vitest";
import { actionStatuses, isToDo } from "#src/domain/plan/action.ts";

test("An action is to do until it is done or dropped", () => {
  expect(actionStatuses.filter((status) => isToDo({ status }))).toEqual(["open", "inProgress"]);
});
