import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { removeRecord, setFields } from "#src/domain/plan/edit.ts";
import type { StorageError } from "#src/domain/ports.ts";
import { createInMemoryRepository } from "#src/state/testing/in-memory-repository.ts";
import {
  createDraft,
  draftPlan,
  noteOperation,
  openDraft,
  withoutStamps,
} from "#src/state/testing/open-draft.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-05-01T10:00:00.000Z") });
});

afterEach(() => {
  vi.useRealTimers();
});

const quotaExceeded: StorageError = { type: "quotaExceeded" };

describe("opening a plan", () => {
  test("goes from loading to ready, with the records that could not be read beside it", async () => {
    const broken = { kind: "answers", id: "q2", problem: "value: invalid", value: {} };
    const { store } = createDraft(createInMemoryRepository(draftPlan, [broken]));
    expect(store.getState()).toMatchObject({ phase: "loading", plan: { id: "plan-1", answers: {} } });
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState()).toMatchObject({ phase: "ready", quarantined: [broken] });
    expect(store.getState().plan).toBe(draftPlan);
  });

  test("says that the plan is missing", async () => {
    const { store } = await openDraft(createInMemoryRepository(undefined));
    expect(store.getState().phase).toBe("missing");
  });

  test("says why it failed, and can be tried again", async () => {
    const repository = createInMemoryRepository(draftPlan);
    repository.failWith({ type: "blocked" });
    const { store } = await openDraft(repository);
    expect(store.getState()).toMatchObject({ phase: "failed", openError: { type: "blocked" } });
    repository.failWith(undefined);
    store.actions.retryOpen();
    expect(store.getState().phase).toBe("loading");
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState()).toMatchObject({ phase: "ready", openError: undefined });
  });

  test("can be opened again where a part of the app that reading needs was out of reach", async () => {
    const repository = createInMemoryRepository(draftPlan);
    vi.spyOn(repository, "openPlan").mockRejectedValueOnce(new TypeError("Failed to fetch"));
    const { store } = createDraft(repository);
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState()).toMatchObject({ phase: "failed", openError: { type: "failed" } });
    store.actions.retryOpen();
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().phase).toBe("ready");
  });

  test("takes in what another tab changes meanwhile", async () => {
    const { store, repository, note } = createDraft();
    repository.emit({ type: "edited", planId: "plan-1", operations: [noteOperation("old", "theirs")] });
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().phase).toBe("ready");
    expect(note()).toBe("theirs");
  });

  test("comes before editing", () => {
    const { typeNote } = createDraft();
    expect(() => typeNote("too early")).toThrow("loading");
  });
});

describe("saving", () => {
  test("changes memory at once and the database soon after", async () => {
    const { store, repository, typeNote, note } = await openDraft();
    typeNote("new");
    expect(note()).toBe("new");
    expect(store.getState().save).toEqual({ type: "saving" });
    await vi.advanceTimersByTimeAsync(100);
    expect(repository.plan()).toEqual(store.getState().plan);
    expect(store.getState().save).toEqual({ type: "saved", at: "2026-05-01T10:00:00.050Z" });
    expect(repository.plan().answers["q1"]).toMatchObject({ changedBy: "Ann" });
  });

  test("is not put off by typing that does not stop", async () => {
    const { repository, typeNote } = await openDraft();
    let text = "";
    for (let key = 0; key < 100; key += 1) {
      text += "x";
      typeNote(text);
      await vi.advanceTimersByTimeAsync(20);
      const stored = repository.plan().answers["q1"]?.note ?? "";
      expect(text.length - (stored === "old" ? 0 : stored.length)).toBeLessThanOrEqual(5);
    }
  });

  test("writes each field once, from what the database holds to what memory holds", async () => {
    const { repository, typeNote } = await openDraft();
    for (const text of ["n", "ne", "new"]) typeNote(text);
    await vi.advanceTimersByTimeAsync(100);
    expect(repository.writes.map(withoutStamps)).toEqual([[noteOperation("old", "new")]]);
  });

  test("has one write on its way at a time, and what comes meanwhile goes with the next", async () => {
    const { store, repository, typeNote } = await openDraft();
    repository.hold();
    typeNote("first");
    await vi.advanceTimersByTimeAsync(100);
    typeNote("second");
    typeNote("third");
    await vi.advanceTimersByTimeAsync(1000);
    expect(repository.writes).toHaveLength(1);
    expect(store.getState().save.type).toBe("saving");
    repository.release();
    await vi.advanceTimersByTimeAsync(0);
    expect(repository.writes.map(withoutStamps)).toEqual([
      [noteOperation("old", "first")],
      [noteOperation("first", "third")],
    ]);
    expect(store.getState().save.type).toBe("saved");
    expect(repository.plan().answers["q1"]?.note).toBe("third");
  });

  test("is not said to be done while something waits behind an acknowledged write", async () => {
    const { store, repository, typeNote } = await openDraft();
    const said: string[] = [];
    store.subscribe(({ save }) => said.push(save.type));
    repository.hold();
    typeNote("first");
    await vi.advanceTimersByTimeAsync(100);
    typeNote("second");
    repository.release();
    repository.hold();
    await vi.advanceTimersByTimeAsync(1000);
    expect(repository.plan().answers["q1"]?.note).toBe("first");
    expect(said).not.toContain("saved");
  });

  test("gives the summary of what memory holds", async () => {
    const { store, repository } = await openDraft();
    store.actions.edit((plan, stamp) => setFields(plan, "answers", "q2", { value: "none" }, stamp));
    await vi.advanceTimersByTimeAsync(100);
    expect(repository.summaries.at(-1)).toMatchObject({ answered: 2, updatedAt: "2026-05-01T10:00:00.050Z" });
  });

  test("does not happen where nothing changes", async () => {
    const { store, repository, typeNote } = await openDraft();
    typeNote("old");
    await vi.advanceTimersByTimeAsync(1000);
    expect(repository.writes).toEqual([]);
    expect(store.getState()).toMatchObject({ save: { type: "saved" }, canUndo: false });
  });

  test("goes on after the plan is closed, until all is written", async () => {
    const { store, repository, typeNote } = await openDraft();
    repository.failWith(quotaExceeded);
    typeNote("last words");
    store.actions.dispose();
    expect(repository.writes).toHaveLength(1);
    expect(repository.listenerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(10);
    repository.failWith(undefined);
    await vi.advanceTimersByTimeAsync(1000);
    expect(repository.plan().answers["q1"]?.note).toBe("last words");
  });

  test("can be waited for", async () => {
    const { store, repository, typeNote } = await openDraft();
    typeNote("now");
    await store.actions.flush();
    expect(repository.plan().answers["q1"]?.note).toBe("now");
    expect(store.getState().save.type).toBe("saved");
    await store.actions.flush();
    expect(repository.writes).toHaveLength(1);
  });
});

describe("a save that fails", () => {
  test("says why and since when, and keeps everything in memory", async () => {
    const { store, repository, typeNote, note } = await openDraft();
    repository.failWith(quotaExceeded);
    typeNote("precious");
    await vi.advanceTimersByTimeAsync(100);
    const failed = { type: "failed", error: quotaExceeded, since: "2026-05-01T10:00:00.050Z" };
    expect(store.getState().save).toEqual(failed);
    expect(note()).toBe("precious");
    typeNote("precious thing");
    await vi.advanceTimersByTimeAsync(5000);
    expect(store.getState().save).toEqual(failed);
    expect(note()).toBe("precious thing");
  });

  test("is tried again after 1, 2, 4, 8, 16 and then every 30 seconds", async () => {
    const { repository, typeNote } = await openDraft();
    repository.failWith(quotaExceeded);
    typeNote("new");
    await vi.advanceTimersByTimeAsync(50);
    expect(repository.writes).toHaveLength(1);
    for (const seconds of [1, 2, 4, 8, 16, 30, 30]) {
      const before = repository.writes.length;
      await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
      expect(repository.writes).toHaveLength(before);
      await vi.advanceTimersByTimeAsync(1);
      expect(repository.writes).toHaveLength(before + 1);
    }
  });

  test("is forgotten once a later one succeeds, with all that was typed meanwhile", async () => {
    const { store, repository, typeNote } = await openDraft();
    repository.failWith(quotaExceeded);
    typeNote("one");
    await vi.advanceTimersByTimeAsync(100);
    typeNote("one two");
    store.actions.edit((plan, stamp) => setFields(plan, "answers", "q2", { value: "none" }, stamp));
    repository.failWith(undefined);
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState().save.type).toBe("saved");
    expect(repository.plan()).toEqual(store.getState().plan);
    expect(withoutStamps(repository.writes.at(-1) ?? [])).toContainEqual(noteOperation("old", "one two"));
  });

  test("loses nothing that was typed while it was on its way", async () => {
    const { repository, typeNote } = await openDraft();
    repository.hold();
    typeNote("one");
    await vi.advanceTimersByTimeAsync(100);
    typeNote("one two");
    repository.failWith(quotaExceeded);
    repository.release();
    await vi.advanceTimersByTimeAsync(10);
    repository.failWith(undefined);
    await vi.advanceTimersByTimeAsync(1000);
    expect(withoutStamps(repository.writes.at(-1) ?? [])).toEqual([noteOperation("old", "one two")]);
    expect(repository.plan().answers["q1"]?.note).toBe("one two");
  });

  test("can be tried again by hand", async () => {
    const { store, repository, typeNote } = await openDraft();
    repository.failWith(quotaExceeded);
    typeNote("new");
    await vi.advanceTimersByTimeAsync(4000);
    repository.failWith(undefined);
    store.actions.retrySave();
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().save.type).toBe("saved");
  });

  test("does not keep anybody waiting for ever", async () => {
    const { store, repository, typeNote } = await openDraft();
    repository.failWith(quotaExceeded);
    typeNote("new");
    await store.actions.flush();
    expect(store.getState().save.type).toBe("failed");
  });

  test("is shown even when the reason is a bug", async () => {
    const { store, repository, typeNote } = await openDraft();
    vi.spyOn(repository, "saveOperations").mockImplementation(() => {
      throw new TypeError("x is not a function");
    });
    typeNote("new");
    await vi.advanceTimersByTimeAsync(100);
    expect(store.getState().save).toMatchObject({
      type: "failed",
      error: { type: "failed", message: "TypeError: x is not a function" },
    });
  });

  test("is over when what could not be saved was taken back", async () => {
    const { store, repository } = await openDraft();
    repository.failWith(quotaExceeded);
    store.actions.edit((plan, stamp) => setFields(plan, "answers", "q2", { value: "none" }, stamp));
    await vi.advanceTimersByTimeAsync(100);
    expect(store.actions.undo()).toBe("undone");
    expect(store.getState().save.type).toBe("saved");
    expect(store.getState().plan).toEqual(repository.plan());
  });
});

describe("a newer version of the app in another tab", () => {
  test("is said at once, and saving that works again clears it", async () => {
    const { store, repository, typeNote } = await openDraft();
    repository.emit({ type: "superseded" });
    expect(store.getState().save).toMatchObject({ type: "failed", error: { type: "blocked" } });
    typeNote("new");
    expect(store.getState().save).toMatchObject({ type: "failed", error: { type: "blocked" } });
    store.actions.retrySave();
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().save.type).toBe("saved");
  });
});

describe("leaving the page", () => {
  test("writes at once what has not been acknowledged, on its way or waiting", async () => {
    const { store, repository, typeNote } = await openDraft();
    repository.hold();
    typeNote("on its way");
    await vi.advanceTimersByTimeAsync(100);
    typeNote("waiting");
    store.actions.leave();
    expect(repository.leftWrites).toHaveLength(1);
    expect(withoutStamps(repository.leftWrites[0]!.operations)).toEqual([noteOperation("old", "waiting")]);
    expect(repository.leftWrites[0]!.plan.answers["q1"]?.note).toBe("waiting");
  });

  test("writes nothing where everything is saved", async () => {
    const { store, repository, typeNote } = await openDraft();
    typeNote("new");
    await vi.advanceTimersByTimeAsync(100);
    store.actions.leave();
    expect(repository.leftWrites).toEqual([]);
  });

  test("makes no conflict with itself when the page comes back", async () => {
    const { store, repository, typeNote } = await openDraft();
    repository.hold();
    typeNote("a");
    await vi.advanceTimersByTimeAsync(100);
    typeNote("ab");
    store.actions.leave();
    // The write on leaving overtakes the one that was on its way.
    repository.changeElsewhere([noteOperation("old", "ab")]);
    typeNote("abc");
    repository.release();
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.getState()).toMatchObject({ conflicts: [], save: { type: "saved" } });
    expect(repository.plan().answers["q1"]?.note).toBe("abc");
  });

  test("leaves fields that are in conflict as the database has them", async () => {
    const { store, repository, typeNote } = await openDraft();
    repository.changeElsewhere([noteOperation("old", "theirs")]);
    typeNote("mine");
    await vi.advanceTimersByTimeAsync(100);
    typeNote("mine still");
    store.actions.edit((plan, stamp) => setFields(plan, "answers", "q1", { value: "proven" }, stamp));
    store.actions.leave();
    expect(repository.leftWrites[0]?.plan.answers["q1"]).toMatchObject({ note: "theirs", value: "proven" });
    expect(withoutStamps(repository.leftWrites[0]!.operations).map(({ field }) => field)).toEqual(["value"]);
  });
});

describe("a plan saved as a file", () => {
  test("is marked with the time", async () => {
    const { store, repository } = await openDraft();
    const mark = vi.spyOn(repository, "markSavedToFile");
    await expect(store.actions.markSavedToFile()).resolves.toEqual({ ok: true, value: undefined });
    expect(mark).toHaveBeenCalledWith("plan-1", "2026-05-01T10:00:00.000Z");
  });
});

test("removing a record and undoing it brings it back in the database too", async () => {
  const { store, repository } = await openDraft();
  store.actions.edit((plan, stamp) => removeRecord(plan, "actions", "a1", stamp));
  await vi.advanceTimersByTimeAsync(100);
  expect(repository.plan().actions["a1"]?.deletedAt).toBeDefined();
  store.actions.undo();
  await vi.advanceTimersByTimeAsync(100);
  expect(repository.plan().actions["a1"]).toMatchObject(draftPlan.actions["a1"]!);
  expect(repository.plan().actions["a1"]).not.toHaveProperty("deletedAt");
});
