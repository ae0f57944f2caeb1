import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addRecord,
  isRequiredField,
  moveRecord,
  removeRecord,
  restoreRecord,
  setFields,
  type Stamp,
} from "#src/domain/plan/edit.ts";
import { applyOperations, type Operation } from "#src/domain/plan/operations.ts";
import { emptyPlan, liveRecord, liveRecords, recordSchemas, type Plan } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";

const stamp: Stamp = { at: "2026-05-01T10:00:00.000Z", by: "Ann" };
const later: Stamp = { at: "2026-05-02T10:00:00.000Z", by: "Bo" };

/** A plan with these objectives, added one after another. */
function planWithObjectives(ids: readonly string[]): Plan {
  return ids.reduce(
    (plan, id) => applyOperations(plan, addRecord(plan, "objectives", id, { text: id }, stamp)),
    emptyPlan("plan-1"),
  );
}

const objectiveIds = (plan: Plan): string[] => liveRecords(plan, "objectives").map(({ id }) => id);

const someIds = fc.uniqueArray(
  fc.integer({ min: 0, max: 50 }).map((number) => `o${number}`),
  { minLength: 1, maxLength: 12 },
);

describe("setting fields", () => {
  const plan = applyOperations(
    emptyPlan("plan-1"),
    setFields(emptyPlan("plan-1"), "actions", "a1", { title: "Do", status: "open", note: "soon" }, stamp),
  );

  test("makes the record where there is none, with its stamps", () => {
    expect(plan.actions["a1"]).toEqual({
      id: "a1",
      title: "Do",
      status: "open",
      note: "soon",
      changedAt: stamp.at,
      changedBy: "Ann",
    });
  });

  test("changes the fields that are named and leaves the others", () => {
    const operations = setFields(plan, "actions", "a1", { status: "done" }, later);
    expect(operations).toEqual([
      { kind: "actions", id: "a1", field: "status", from: "open", to: "done" },
      { kind: "actions", id: "a1", field: "changedAt", from: stamp.at, to: later.at },
      { kind: "actions", id: "a1", field: "changedBy", from: "Ann", to: "Bo" },
    ]);
  });

  test("gives nothing where nothing changes, not even a stamp", () => {
    expect(setFields(plan, "actions", "a1", { title: "Do", note: "soon" }, later)).toEqual([]);
    expect(setFields(plan, "actions", "a2", { note: "" }, later)).toEqual([]);
  });

  test.each(["", " ", "\n\t"])("takes the text %j for a cleared field", (note) => {
    const after = applyOperations(plan, setFields(plan, "actions", "a1", { note }, later));
    expect(after.actions["a1"]).not.toHaveProperty("note");
    expect(after).toEqual(
      applyOperations(plan, setFields(plan, "actions", "a1", { note: undefined }, later)),
    );
  });

  test("keeps the last value of a required field that is emptied", () => {
    expect(setFields(plan, "actions", "a1", { title: " " }, later)).toEqual([]);
    const after = applyOperations(plan, setFields(plan, "actions", "a1", { title: "", note: "new" }, later));
    expect(after.actions["a1"]).toMatchObject({ title: "Do", note: "new" });
  });

  test("keeps spaces inside and around text that has something", () => {
    const after = applyOperations(plan, setFields(plan, "actions", "a1", { note: " a  b " }, later));
    expect(after.actions["a1"]?.note).toBe(" a  b ");
  });

  test("does not name an author where none is set", () => {
    const anonymous = { ...later, by: "" };
    const after = applyOperations(plan, setFields(plan, "actions", "a1", { note: "x" }, anonymous));
    expect(after.actions["a1"]?.changedAt).toBe(later.at);
    expect(after.actions["a1"]).not.toHaveProperty("changedBy");
  });
});

test("the required fields are those without which a record fits no schema", () => {
  const required = Object.fromEntries(
    recordKinds.map((kind) => [
      kind,
      Object.keys(recordSchemas[kind].shape).filter((field) => isRequiredField(kind, field)),
    ]),
  );
  for (const kind of recordKinds) {
    const missing = recordSchemas[kind].safeParse({}).error?.issues.map(({ path }) => path.join("."));
    expect(required[kind]?.toSorted()).toEqual(missing?.toSorted());
  }
  expect(required["actions"]).toEqual(["id", "title", "status"]);
  expect(isRequiredField("actions", "colour")).toBe(false);
});

describe("adding records", () => {
  test("puts each at the end", () => {
    fc.assert(
      fc.property(someIds, (ids) => {
        expect(objectiveIds(planWithObjectives(ids))).toEqual(ids);
      }),
    );
  });

  test("puts it at the end of those that are not deleted, wherever the deleted ones stood", () => {
    const plan = planWithObjectives(["o1", "o2"]);
    const shorter = applyOperations(plan, removeRecord(plan, "objectives", "o2", later));
    const after = applyOperations(shorter, addRecord(shorter, "objectives", "o3", { text: "new" }, later));
    expect(objectiveIds(after)).toEqual(["o1", "o3"]);
  });
});

describe("a record that was removed", () => {
  const plan = planWithObjectives(["o1", "o2"]);
  const removed = applyOperations(plan, removeRecord(plan, "objectives", "o2", stamp));

  test("comes back when it is added again, also with the fields that it had", () => {
    for (const text of ["o2", "new"]) {
      const added = applyOperations(removed, addRecord(removed, "objectives", "o2", { text }, later));
      expect(added.objectives["o2"]).toEqual({
        id: "o2",
        text,
        order: "a1",
        changedAt: later.at,
        changedBy: "Bo",
      });
    }
  });

  test("comes back with a field that is set, so that nothing is written where nobody sees it", () => {
    const after = applyOperations(removed, setFields(removed, "objectives", "o2", { text: "new" }, later));
    expect(liveRecord(after, "objectives", "o2")).toMatchObject({ text: "new", changedAt: later.at });
  });

  test("stays removed where nothing is set", () => {
    expect(setFields(removed, "objectives", "o2", { text: "o2" }, later)).toEqual([]);
  });
});

describe("moving a record", () => {
  test("puts it before the other one, or at the end, and moves nothing else", () => {
    fc.assert(
      fc.property(someIds, fc.array(fc.tuple(fc.nat(), fc.option(fc.nat()))), (ids, moves) => {
        let plan = planWithObjectives(ids);
        for (const [pickMoved, pickBefore] of moves) {
          const order = objectiveIds(plan);
          const moved = order[pickMoved % order.length]!;
          const others = order.filter((id) => id !== moved);
          const before = pickBefore === null ? undefined : others[pickBefore % Math.max(others.length, 1)];
          const operations = moveRecord(plan, "objectives", moved, before, later);
          plan = applyOperations(plan, operations);
          const at = before === undefined ? others.length : others.indexOf(before);
          expect(objectiveIds(plan)).toEqual(others.toSpliced(at, 0, moved));
          expect(new Set(operations.map(({ id }) => id)).size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("gives nothing where the other one is not there", () => {
    const plan = planWithObjectives(["o1", "o2"]);
    expect(moveRecord(plan, "objectives", "o1", "o9", later)).toEqual([]);
    expect(moveRecord(plan, "objectives", "o1", "o1", later)).toEqual([]);
  });
});

describe("removing a record", () => {
  test("hides it and keeps all that it holds", () => {
    const plan = planWithObjectives(["o1", "o2"]);
    const after = applyOperations(plan, removeRecord(plan, "objectives", "o1", later));
    expect(objectiveIds(after)).toEqual(["o2"]);
    expect(liveRecord(after, "objectives", "o1")).toBeUndefined();
    expect(after.objectives["o1"]).toMatchObject({ text: "o1", order: "a0", deletedAt: later.at });
    expect(after.objectives["o1"]?.changedAt).toBe(later.at);
  });

  test("can be followed by clearing the mark, which brings it back to its place", () => {
    const plan = planWithObjectives(["o1", "o2", "o3"]);
    const removed = applyOperations(plan, removeRecord(plan, "objectives", "o2", later));
    const back: Operation = {
      kind: "objectives",
      id: "o2",
      field: "deletedAt",
      from: later.at,
      to: undefined,
    };
    expect(objectiveIds(applyOperations(removed, [back]))).toEqual(["o1", "o2", "o3"]);
  });

  test("gives nothing where there is no record", () => {
    expect(removeRecord(emptyPlan("plan-1"), "objectives", "o1", stamp)).toEqual([]);
  });
});

test("records without an order key come last, by id, and the machine's order is used for the keys", () => {
  const objective = (id: string, order?: string) => ({ id, text: id, ...(order !== undefined && { order }) });
  const plan: Plan = {
    ...emptyPlan("plan-1"),
    objectives: {
      z: objective("z"),
      b: objective("b", "a1"),
      a: objective("a"),
      c: objective("c", "Zz"),
    },
  };
  expect(objectiveIds(plan)).toEqual(["c", "b", "a", "z"]);
});

describe("order keys that leave no room", () => {
  const withKeys = (keys: readonly (string | undefined)[]): Plan => ({
    ...emptyPlan("plan-1"),
    objectives: Object.fromEntries(
      keys.map((order, index) => {
        const id = `o${index}`;
        return [id, order === undefined ? { id, text: id } : { id, text: id, order }];
      }),
    ),
  });

  test("are made anew, so that a move always goes where it was meant to", () => {
    const anyKey = fc.option(fc.constantFrom("a0", "a1", "a1V", "zzz", "a00", "A", "Zz"), { nil: undefined });
    fc.assert(
      fc.property(fc.array(anyKey, { minLength: 2, maxLength: 6 }), fc.nat(), fc.nat(), (keys, from, to) => {
        const plan = withKeys(keys);
        const ids = objectiveIds(plan);
        const id = ids[from % ids.length]!;
        const others = ids.filter((one) => one !== id);
        const at = to % (others.length + 1);
        const moved = applyOperations(plan, moveRecord(plan, "objectives", id, others[at], stamp));
        expect(objectiveIds(moved)).toEqual(others.toSpliced(at, 0, id));
      }),
    );
  });

  test("do not keep a record from being added", () => {
    const plan = withKeys(["zzz", "a00"]);
    const added = applyOperations(plan, addRecord(plan, "objectives", "new", { text: "new" }, stamp));
    expect(objectiveIds(added).at(-1)).toBe("new");
  });
});

test("removing and restoring both say who did it", () => {
  const plan = planWithObjectives(["o1"]);
  const removed = applyOperations(plan, removeRecord(plan, "objectives", "o1", later));
  expect(removed.objectives["o1"]).toMatchObject({ changedBy: "Bo", deletedAt: later.at });
  const restored = applyOperations(removed, restoreRecord(removed, "objectives", "o1", stamp));
  expect(restored.objectives["o1"]).toEqual({
    id: "o1",
    text: "o1",
    order: "a0",
    changedAt: stamp.at,
    changedBy: "Ann",
  });
});

test("a value that does not fit its field, or a new record without what it needs, is a bug", () => {
  const plan = planWithObjectives(["o1"]);
  expect(() => setFields(plan, "objectives", "o1", { text: "x".repeat(20_001) }, stamp)).toThrow(/text/);
  expect(() => setFields(plan, "actions", "a1", { note: "soon" }, stamp)).toThrow(/needs/);
});
