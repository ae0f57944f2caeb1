import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { removeRecord, setFields } from "#src/domain/plan/edit.ts";
import type { Operation } from "#src/domain/plan/operations.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import type { Conflict } from "#src/domain/ports.ts";
import type { InMemoryRepository } from "#src/state/testing/in-memory-repository.ts";
import {
  draftPlan,
  noteOperation,
  openDraft,
  summarizeForTest,
  withoutStamps,
} from "#src/state/testing/open-draft.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-05-01T10:00:00.000Z") });
});

afterEach(() => {
  vi.useRealTimers();
});

const saved = () => vi.advanceTimersByTimeAsync(1000);

/** Another tab saves this and tells. */
function editElsewhere(repository: InMemoryRepository, operations: readonly Operation[]): void {
  repository.changeElsewhere(operations);
  repository.emit({ type: "edited", planId: "plan-1", operations });
}

/** A draft whose note is in conflict: "mine" in memory, "theirs" in the database. */
async function openDraftInConflict() {
  const draft = await openDraft();
  draft.repository.changeElsewhere([noteOperation("old", "theirs")]);
  draft.typeNote("mine");
  await saved();
  const [conflict] = draft.store.getState().conflicts;
  return { ...draft, conflict: conflict! };
}

describe("an edit in another tab", () => {
  test("shows in memory and is not written again", async () => {
    const { repository, note } = await openDraft();
    editElsewhere(repository, [noteOperation("old", "theirs")]);
    expect(note()).toBe("theirs");
    await saved();
    expect(repository.writes).toEqual([]);
  });

  test("of another plan is none of ours", async () => {
    const { store, repository } = await openDraft();
    repository.emit({ type: "edited", planId: "plan-2", operations: [noteOperation("old", "x")] });
    repository.emit({ type: "listChanged" });
    expect(store.getState().plan).toBe(draftPlan);
  });

  test("does not hide what was typed here and is not saved yet: that becomes a conflict", async () => {
    const { store, repository, typeNote, note } = await openDraft();
    typeNote("mine");
    editElsewhere(repository, [
      noteOperation("old", "theirs"),
      { kind: "answers", id: "q1", field: "value", from: "none", to: "proven" },
    ]);
    expect(note()).toBe("mine");
    expect(store.getState().plan.answers["q1"]?.value).toBe("proven");
    await saved();
    expect(store.getState().conflicts).toEqual([
      { kind: "answers", id: "q1", field: "note", mine: "mine", theirs: "theirs" },
    ]);
    expect(repository.plan().answers["q1"]?.note).toBe("theirs");
  });

  test("that builds on what is being written here is taken over", async () => {
    const { store, repository, typeNote, note } = await openDraft();
    repository.hold();
    typeNote("mine");
    await vi.advanceTimersByTimeAsync(100);
    repository.emit({
      type: "edited",
      planId: "plan-1",
      operations: [noteOperation("mine", "mine and theirs")],
    });
    expect(note()).toBe("mine and theirs");
    repository.release();
    await saved();
    expect(store.getState().conflicts).toEqual([]);
  });

  test("that removes a record leaves it here while something of it is unsaved", async () => {
    const { repository, typeNote, note } = await openDraft();
    typeNote("mine");
    editElsewhere(repository, [
      noteOperation("old", undefined),
      { kind: "answers", id: "q1", field: "value", from: "none", to: undefined },
      { kind: "answers", id: "q1", field: "id", from: "q1", to: undefined },
    ]);
    expect(note()).toBe("mine");
  });
});

describe("a conflict", () => {
  test("shows mine, keeps theirs in the database, and says both", async () => {
    const { store, repository, conflict, note } = await openDraftInConflict();
    expect(conflict).toEqual({ kind: "answers", id: "q1", field: "note", mine: "mine", theirs: "theirs" });
    expect(note()).toBe("mine");
    expect(repository.plan().answers["q1"]?.note).toBe("theirs");
    expect(store.getState().save.type).toBe("saved");
  });

  test("decided for mine is written over theirs", async () => {
    const { store, repository, conflict, note } = await openDraftInConflict();
    store.actions.resolveConflict(conflict, "mine");
    expect(store.getState()).toMatchObject({ conflicts: [], save: { type: "saving" } });
    await saved();
    expect(withoutStamps(repository.writes.at(-1) ?? [])).toEqual([noteOperation("theirs", "mine")]);
    expect(repository.plan().answers["q1"]).toMatchObject({ note: "mine", changedBy: "Ann" });
    expect(note()).toBe("mine");
    expect(store.getState().conflicts).toEqual([]);
  });

  test("decided for theirs changes memory and writes nothing", async () => {
    const { store, repository, conflict, note } = await openDraftInConflict();
    const before = repository.writes.length;
    store.actions.resolveConflict(conflict, "theirs");
    expect(note()).toBe("theirs");
    await saved();
    expect(repository.writes).toHaveLength(before);
    expect(store.getState().conflicts).toEqual([]);
  });

  test("decided for theirs drops what was typed since and waits to be saved", async () => {
    const { store, repository, conflict, typeNote, note } = await openDraftInConflict();
    typeNote("mine, more");
    store.actions.resolveConflict(conflict, "theirs");
    await saved();
    expect(note()).toBe("theirs");
    expect(repository.plan().answers["q1"]?.note).toBe("theirs");
    expect(store.getState().conflicts).toEqual([]);
  });

  test("follows what is typed after it, and is decided once", async () => {
    const { store, repository, typeNote } = await openDraftInConflict();
    typeNote("mine, more");
    await saved();
    expect(store.getState().conflicts).toEqual([
      { kind: "answers", id: "q1", field: "note", mine: "mine, more", theirs: "theirs" },
    ]);
    store.actions.resolveConflict(store.getState().conflicts[0]!, "mine");
    await saved();
    expect(repository.plan().answers["q1"]?.note).toBe("mine, more");
    expect(store.getState().conflicts).toEqual([]);
  });

  test("learns what the other tab writes after it, and is over when both agree", async () => {
    const { store, repository, note } = await openDraftInConflict();
    editElsewhere(repository, [noteOperation("theirs", "theirs again")]);
    expect(store.getState().conflicts).toMatchObject([{ mine: "mine", theirs: "theirs again" }]);
    expect(note()).toBe("mine");
    editElsewhere(repository, [noteOperation("theirs again", "mine")]);
    expect(store.getState().conflicts).toEqual([]);
    expect(note()).toBe("mine");
  });

  test("is over when theirs is typed here too", async () => {
    const { store, typeNote } = await openDraftInConflict();
    typeNote("theirs");
    await saved();
    expect(store.getState().conflicts).toEqual([]);
  });

  test("that is over already cannot be decided again", async () => {
    const { store, repository, conflict } = await openDraftInConflict();
    store.actions.resolveConflict(conflict, "theirs");
    const before = store.getState();
    store.actions.resolveConflict(conflict, "mine");
    expect(store.getState()).toBe(before);
    await saved();
    expect(repository.plan().answers["q1"]?.note).toBe("theirs");
  });

  test("loses nothing that the other tab says while the record is removed there", async () => {
    const { store, repository } = await openDraftInConflict();
    editElsewhere(repository, [
      noteOperation("theirs", undefined),
      { kind: "answers", id: "q1", field: "value", from: "none", to: undefined },
      { kind: "answers", id: "q1", field: "id", from: "q1", to: undefined },
    ]);
    expect(store.getState().plan.answers["q1"]).toMatchObject({ note: "mine", value: "none" });
    expect(store.getState().conflicts.map(({ field, theirs }) => [field, theirs])).toEqual([
      ["note", undefined],
      ["value", undefined],
      ["id", undefined],
    ]);
  });
});

describe("a record that was removed in another tab while a field of it was changed here", () => {
  const conflicts: Conflict[] = [
    { kind: "answers", id: "q1", field: "id", mine: "q1", theirs: undefined },
    { kind: "answers", id: "q1", field: "note", mine: "mine", theirs: undefined },
  ];

  async function openDraftWithoutRecord() {
    const draft = await openDraft();
    draft.repository.changeElsewhere([{ kind: "answers", id: "q1", field: "id", from: "q1", to: undefined }]);
    draft.repository.disputeNext(conflicts);
    draft.typeNote("mine");
    await saved();
    return draft;
  }

  test("is written again whole when mine is chosen", async () => {
    const { store, repository } = await openDraftWithoutRecord();
    expect(store.getState().conflicts).toEqual(conflicts);
    store.actions.resolveConflict(conflicts[1]!, "mine");
    await saved();
    expect(repository.plan().answers["q1"]).toMatchObject({ id: "q1", value: "none", note: "mine" });
    expect(store.getState().conflicts).toEqual([]);
  });

  test("goes from memory when theirs is chosen, with what waits to be saved of it", async () => {
    const { store, repository } = await openDraftWithoutRecord();
    store.actions.edit((plan, stamp) => setFields(plan, "answers", "q1", { value: "proven" }, stamp));
    store.actions.resolveConflict(conflicts[0]!, "theirs");
    expect(store.getState().plan.answers).toEqual({});
    const before = repository.writes.length;
    await saved();
    expect(repository.writes).toHaveLength(before);
  });
});

describe("what another part of this tab writes into the open plan", () => {
  test("shows here, and what this draft writes itself is no news to it", async () => {
    const { store, repository, note } = await openDraft();
    await repository.saveOperations(
      "plan-1",
      [noteOperation("old", "from the list")],
      summarizeForTest(draftPlan, "2026-05-01T10:00:00.000Z"),
    );
    expect(note()).toBe("from the list");
    await saved();
    expect(repository.writes).toHaveLength(1);
    expect(store.getState().conflicts).toEqual([]);
  });

  test("is not confused with what this draft writes and takes back before that is confirmed", async () => {
    const { store, repository } = await openDraft();
    repository.hold();
    store.actions.edit((plan, stamp) => removeRecord(plan, "actions", "a1", stamp));
    await vi.advanceTimersByTimeAsync(100);
    store.actions.undo();
    const conflicts = vi.fn<(count: number) => void>();
    store.subscribe((state) => conflicts(state.conflicts.length));
    repository.release();
    await saved();
    expect(conflicts).not.toHaveBeenCalledWith(1);
    expect(liveRecord(store.getState().plan, "actions", "a1")).toBeDefined();
    expect(liveRecord(repository.plan(), "actions", "a1")).toBeDefined();
  });
});

describe("a record that was changed in another tab while it was removed here", () => {
  const conflicts: Conflict[] = [
    { kind: "answers", id: "q2", field: "id", mine: undefined, theirs: "q2" },
    { kind: "answers", id: "q2", field: "note", mine: undefined, theirs: "theirs" },
    { kind: "answers", id: "q2", field: "value", mine: undefined, theirs: "none" },
  ];

  async function openDraftWithRemoval() {
    const draft = await openDraft();
    const { edit, undo } = draft.store.actions;
    edit((plan, stamp) => setFields(plan, "answers", "q2", { value: "none" }, stamp));
    await saved();
    draft.repository.changeElsewhere([
      { kind: "answers", id: "q2", field: "note", from: undefined, to: "theirs" },
    ]);
    draft.repository.disputeNext(conflicts);
    undo();
    await saved();
    return draft;
  }

  test("comes back whole when theirs is chosen", async () => {
    const { store } = await openDraftWithRemoval();
    store.actions.resolveConflict(conflicts[1]!, "theirs");
    expect(store.getState().plan.answers["q2"]).toEqual({ id: "q2", note: "theirs", value: "none" });
    expect(store.getState().conflicts).toEqual([]);
  });

  test("is removed whole when mine is chosen", async () => {
    const { store, repository } = await openDraftWithRemoval();
    store.actions.resolveConflict(conflicts[0]!, "mine");
    await saved();
    expect(repository.plan().answers).not.toHaveProperty("q2");
    expect(store.getState().plan.answers).not.toHaveProperty("q2");
  });

  test("is left alone when the page closes before anybody has decided", async () => {
    const { store, repository } = await openDraftWithRemoval();
    store.actions.edit((plan, stamp) => setFields(plan, "answers", "q2", { value: "proven" }, stamp));
    store.actions.leave();
    expect(repository.leftWrites).toEqual([]);
  });
});
