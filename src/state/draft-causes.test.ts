import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { setFields } from "#src/domain/plan/edit.ts";
import type { JournalCause } from "#src/domain/version-ports.ts";
import { noteOperation, openDraft, withoutStamps, type OpenedDraft } from "#src/state/testing/open-draft.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-05-01T10:00:00.000Z") });
});

afterEach(() => {
  vi.useRealTimers();
});

const cause: JournalCause = { type: "merge", from: "copy.holdfast" };
const caused = { cause, at: "2026-05-01T10:00:00.000Z", by: "Ann" };

/** Changes the note and the title of the action at once, as a merge does. */
const mergeIn = ({ store }: OpenedDraft): Promise<void> =>
  store.actions.editWithCause(
    (plan, stamp) => [
      ...setFields(plan, "answers", "q1", { note: "theirs" }, stamp),
      ...setFields(plan, "actions", "a1", { title: "Name two deputies" }, stamp),
    ],
    cause,
  );

const contents = ({ repository }: OpenedDraft) =>
  repository.writes.map((operations) => withoutStamps(operations).map(({ to }) => to));

describe("An edit with a cause", () => {
  test("changes memory at once and is written at once, in a write of its own with its cause", async () => {
    const draft = await openDraft();
    const saved = mergeIn(draft);
    expect(draft.note()).toBe("theirs");
    await saved;
    expect(draft.store.getState().save.type).toBe("saved");
    expect(contents(draft)).toEqual([["theirs", "Name two deputies"]]);
    expect(draft.repository.causes).toEqual([caused]);
    expect(draft.repository.plan()).toEqual(draft.store.getState().plan);
  });

  test("comes after what waited, and what is typed meanwhile comes after it; neither gets the cause", async () => {
    const draft = await openDraft();
    draft.typeNote("mine");
    draft.repository.hold();
    const saved = mergeIn(draft);
    draft.typeNote("after");
    draft.repository.release();
    await saved;
    expect(contents(draft)).toEqual([["mine"], ["theirs", "Name two deputies"], ["after"]]);
    expect(draft.repository.causes).toEqual([undefined, caused, undefined]);
    expect(draft.repository.plan()).toEqual(draft.store.getState().plan);
    expect(draft.store.getState().conflicts).toEqual([]);
  });

  test("is one step of undo, whatever is typed into the same field before and after it", async () => {
    const draft = await openDraft();
    const { store, note, typeNote } = draft;
    typeNote("mine");
    await store.actions.editWithCause(
      (plan, stamp) => setFields(plan, "answers", "q1", { note: "theirs" }, stamp),
      cause,
    );
    typeNote("after");
    const steps = [note()];
    while (store.actions.undo() === "undone") steps.push(note());
    expect(steps).toEqual(["after", "theirs", "mine", "old"]);
  });

  test("is undone as a whole, by a write without the cause", async () => {
    const draft = await openDraft();
    const before = draft.store.getState().plan;
    await mergeIn(draft);
    expect(draft.store.actions.undo()).toBe("undone");
    await draft.store.actions.flush();
    expect(draft.note()).toBe("old");
    expect(draft.store.getState().plan.actions["a1"]?.title).toBe(before.actions["a1"]?.title);
    expect(draft.repository.causes).toEqual([caused, undefined]);
    expect(draft.repository.plan()).toEqual(draft.store.getState().plan);
  });

  test("that cannot be written stays in the queue, is tried again by itself, and keeps its cause", async () => {
    const draft = await openDraft();
    const { store, repository, typeNote } = draft;
    repository.failWith({ type: "quotaExceeded" });
    await mergeIn(draft);
    expect(store.getState().save.type).toBe("failed");
    expect(store.actions.hasUnsaved()).toBe(true);
    typeNote("after");
    repository.failWith(undefined);
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState().save.type).toBe("saved");
    expect(contents(draft)).toEqual([
      ["theirs", "Name two deputies"],
      ["theirs", "Name two deputies"],
      ["after"],
    ]);
    expect(repository.causes).toEqual([caused, caused, undefined]);
    expect(repository.plan()).toEqual(store.getState().plan);
  });

  test("waits behind what could not be written before it", async () => {
    const draft = await openDraft();
    draft.repository.failWith({ type: "quotaExceeded" });
    draft.typeNote("mine");
    await mergeIn(draft);
    draft.repository.failWith(undefined);
    draft.store.actions.retrySave();
    await draft.store.actions.flush();
    expect(contents(draft).slice(-2)).toEqual([["mine"], ["theirs", "Name two deputies"]]);
    expect(draft.repository.causes.slice(-2)).toEqual([undefined, caused]);
  });

  test("meets a change of another tab as any edit does: nothing is written over, and somebody chooses", async () => {
    const draft = await openDraft();
    draft.repository.changeElsewhere([noteOperation("old", "elsewhere")]);
    await mergeIn(draft);
    const [conflict] = draft.store.getState().conflicts;
    expect(conflict).toMatchObject({ field: "note", mine: "theirs", theirs: "elsewhere" });
    expect(draft.repository.plan().actions["a1"]?.title).toBe("Name two deputies");
    if (conflict) draft.store.actions.resolveConflict(conflict, "mine");
    await draft.store.actions.flush();
    expect(draft.repository.plan().answers["q1"]?.note).toBe("theirs");
    expect(draft.repository.causes.at(-1)).toBeUndefined();
  });

  test("that changes nothing writes nothing and is no step of undo", async () => {
    const draft = await openDraft();
    await draft.store.actions.editWithCause(() => [], cause);
    expect(draft.repository.writes).toEqual([]);
    expect(draft.store.getState().canUndo).toBe(false);
  });

  test("is written on leaving with everything else that is not saved", async () => {
    const draft = await openDraft();
    draft.repository.failWith({ type: "quotaExceeded" });
    await mergeIn(draft);
    draft.typeNote("after");
    draft.store.actions.leave();
    const [left] = draft.repository.leftWrites;
    expect(withoutStamps(left?.operations ?? []).map(({ from, to }) => [from, to])).toEqual([
      ["old", "after"],
      ["Name deputies", "Name two deputies"],
    ]);
  });
});
