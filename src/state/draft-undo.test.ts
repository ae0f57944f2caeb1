import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { addRecord, removeRecord, setFields, type Stamp } from "#src/domain/plan/edit.ts";
import { stampFields, type Operation } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { DraftStore } from "#src/state/draft.ts";
import { noteOperation, openDraft, withoutStamps } from "#src/state/testing/open-draft.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-05-01T10:00:00.000Z") });
});

afterEach(() => {
  vi.useRealTimers();
});

/** The plan as it is compared: stamps differ after an undo, and they should. */
function contentOf(plan: Plan): unknown {
  return JSON.parse(
    JSON.stringify(plan, (key, value: unknown) => (stampFields.has(key) ? undefined : value)),
  );
}

const pause = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function setAnswer(store: DraftStore, id: string, value: "none" | "partial" | "proven"): void {
  store.actions.edit((plan, stamp) => setFields(plan, "answers", id, { value }, stamp));
}

describe("undo", () => {
  test("takes back one edit with a new stamp, and redo makes it again", async () => {
    const { store, repository, typeNote, note } = await openDraft();
    typeNote("new");
    await pause(2000);
    expect(store.getState()).toMatchObject({ canUndo: true, canRedo: false });
    expect(store.getState().lastUndoable?.operations).toEqual([noteOperation("old", "new")]);
    expect(store.actions.undo()).toBe("undone");
    expect(note()).toBe("old");
    expect(store.getState().plan.answers["q1"]?.changedAt).toBe("2026-05-01T10:00:02.000Z");
    expect(store.getState()).toMatchObject({ canUndo: false, canRedo: true, lastUndoable: undefined });
    expect(store.getState().lastRedoable?.operations).toEqual([noteOperation("old", "new")]);
    expect(store.actions.redo()).toBe("redone");
    expect(note()).toBe("new");
    await pause(100);
    expect(repository.plan()).toEqual(store.getState().plan);
  });

  test("says when there is nothing", async () => {
    const { store } = await openDraft();
    expect(store.actions.undo()).toBe("nothing");
    expect(store.actions.redo()).toBe("nothing");
  });

  test("takes typing in one field as one step, until there is a pause", async () => {
    const { store, typeNote, note } = await openDraft();
    for (const text of ["o", "on", "one"]) {
      typeNote(text);
      await pause(1500);
    }
    await pause(1);
    typeNote("one two");
    store.actions.undo();
    expect(note()).toBe("one");
    store.actions.undo();
    expect(note()).toBe("old");
    expect(store.getState().canUndo).toBe(false);
  });

  test("keeps typing in two fields apart", async () => {
    const { store, typeNote, note } = await openDraft();
    typeNote("one");
    setAnswer(store, "q1", "proven");
    typeNote("one two");
    store.actions.undo();
    expect(note()).toBe("one");
    store.actions.undo();
    expect(store.getState().plan.answers["q1"]).toMatchObject({ note: "one", value: "none" });
  });

  test("takes the first letters of a new record and those that follow as one step", async () => {
    const { store } = await openDraft();
    for (const text of ["T", "Th", "Three"]) {
      store.actions.edit((plan, stamp) => setFields(plan, "details", "d1", { text }, stamp));
    }
    expect(store.actions.undo()).toBe("undone");
    expect(store.getState().plan.details).toEqual({});
    expect(store.getState().canUndo).toBe(false);
    store.actions.redo();
    expect(store.getState().plan.details["d1"]).toMatchObject({ id: "d1", text: "Three" });
  });

  test("does not count typing that was typed back", async () => {
    const { store, typeNote } = await openDraft();
    typeNote("old!");
    typeNote("old");
    expect(store.getState().canUndo).toBe(false);
  });

  test("is a step of its own for what is typed right after it", async () => {
    const { store, typeNote, note } = await openDraft();
    typeNote("one");
    setAnswer(store, "q1", "proven");
    store.actions.undo();
    typeNote("one two");
    expect(store.getState().canRedo).toBe(false);
    store.actions.undo();
    expect(note()).toBe("one");
  });

  test("leaves alone what another tab changed since, and does the rest", async () => {
    const { store, repository, note } = await openDraft();
    store.actions.edit((plan, stamp) =>
      setFields(plan, "answers", "q1", { note: "mine", value: "proven" }, stamp),
    );
    await pause(100);
    repository.emit({ type: "edited", planId: "plan-1", operations: [noteOperation("mine", "theirs")] });
    expect(store.actions.undo()).toBe("undone");
    expect(store.getState().plan.answers["q1"]).toMatchObject({ note: "theirs", value: "none" });
    expect(store.actions.redo()).toBe("redone");
    expect(note()).toBe("theirs");
    expect(store.getState().plan.answers["q1"]?.value).toBe("proven");
  });

  test("says when all of it was changed elsewhere, and goes on to the step before", async () => {
    const { store, repository, typeNote } = await openDraft();
    setAnswer(store, "q1", "proven");
    typeNote("mine");
    await pause(100);
    const before = repository.writes.length;
    repository.emit({ type: "edited", planId: "plan-1", operations: [noteOperation("mine", "theirs")] });
    expect(store.actions.undo()).toBe("changedElsewhere");
    await pause(1000);
    expect(repository.writes).toHaveLength(before);
    expect(store.actions.undo()).toBe("undone");
    expect(store.getState().plan.answers["q1"]).toMatchObject({ note: "theirs", value: "none" });
  });

  test("does not remove a record to which another tab has added", async () => {
    const { store, repository } = await openDraft();
    store.actions.edit((plan, stamp) =>
      addRecord(plan, "actions", "a2", { title: "Call Bo", status: "open" }, stamp),
    );
    await pause(100);
    const owner: Operation = { kind: "actions", id: "a2", field: "owner", from: undefined, to: "Bo" };
    repository.emit({ type: "edited", planId: "plan-1", operations: [owner] });
    expect(store.actions.undo()).toBe("changedElsewhere");
    expect(store.getState().plan.actions["a2"]).toMatchObject({ title: "Call Bo", owner: "Bo" });
  });

  test("takes an answer back and keeps the note that another tab gave it", async () => {
    const { store, repository } = await openDraft();
    setAnswer(store, "q2", "none");
    await pause(100);
    const given: Operation = { kind: "answers", id: "q2", field: "note", from: undefined, to: "theirs" };
    repository.emit({ type: "edited", planId: "plan-1", operations: [given] });
    expect(store.actions.undo()).toBe("undone");
    expect(store.getState().plan.answers["q2"]).toMatchObject({ id: "q2", note: "theirs" });
    expect(store.getState().plan.answers["q2"]).not.toHaveProperty("value");
  });

  test("does not touch a record that has gone", async () => {
    const { store, repository, typeNote } = await openDraft();
    typeNote("mine");
    await pause(100);
    const gone = ["note", "value", "id"].map((field): Operation => {
      return { kind: "answers", id: "q1", field, from: "x", to: undefined };
    });
    repository.emit({ type: "edited", planId: "plan-1", operations: gone });
    expect(store.actions.undo()).toBe("changedElsewhere");
    expect(store.getState().plan.answers).toEqual({});
  });

  test("works while saving fails, and what was undone in time is never written", async () => {
    const { store, repository, typeNote, note } = await openDraft();
    repository.failWith({ type: "quotaExceeded" });
    typeNote("mistake");
    await pause(100);
    store.actions.undo();
    expect(note()).toBe("old");
    repository.failWith(undefined);
    await pause(5000);
    expect(repository.plan().answers["q1"]?.note).toBe("old");
    expect(repository.writes.slice(1).flatMap(withoutStamps)).toEqual([]);
  });
});

const ids = fc.constantFrom("r1", "r2", "r3");
type MakeOperations = (plan: Plan, stamp: Stamp) => readonly Operation[];
const edits: fc.Arbitrary<MakeOperations> = fc.oneof(
  fc.tuple(ids, fc.constantFrom("", "x", "y")).map(([id, note]): MakeOperations => {
    return (plan, stamp) => setFields(plan, "answers", id, { note }, stamp);
  }),
  fc.tuple(ids, fc.constantFrom("none", "proven")).map(([id, value]): MakeOperations => {
    return (plan, stamp) => setFields(plan, "answers", id, { value }, stamp);
  }),
  ids.map((id): MakeOperations => {
    return (plan, stamp) =>
      plan.actions[id] ? [] : addRecord(plan, "actions", id, { title: "Do", status: "open" }, stamp);
  }),
  ids.map(
    (id): MakeOperations =>
      (plan, stamp) =>
        removeRecord(plan, "actions", id, stamp),
  ),
);

test("undoing everything gives the plan at the beginning, and redoing everything the one at the end", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(edits, fc.constantFrom(0, 100, 2000)), { maxLength: 12 }),
      async (steps) => {
        const { store, repository } = await openDraft();
        const start = contentOf(store.getState().plan);
        for (const [makeOperations, wait] of steps) {
          store.actions.edit(makeOperations);
          await pause(wait);
        }
        const end = contentOf(store.getState().plan);
        while (store.getState().canUndo) expect(store.actions.undo()).toBe("undone");
        expect(contentOf(store.getState().plan)).toEqual(start);
        while (store.getState().canRedo) expect(store.actions.redo()).toBe("redone");
        expect(contentOf(store.getState().plan)).toEqual(end);
        await store.actions.flush();
        expect(repository.plan()).toEqual(store.getState().plan);
      },
    ),
    { numRuns: 60 },
  );
});
