import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { removeRecord, setFields } from "#src/domain/plan/edit.ts";
import { stampFields, type Operation } from "#src/domain/plan/operations.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import type { DraftStore } from "#src/state/draft.ts";
import {
  createInMemoryRepository,
  type InMemoryRepository,
} from "#src/state/testing/in-memory-repository.ts";
import { draftPlan, openDraft } from "#src/state/testing/open-draft.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-05-01T10:00:00.000Z") });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A record as it is compared where stamps may differ. */
function contentOf(record: object | undefined): unknown {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([field]) => !stampFields.has(field)));
}

const saved = () => vi.advanceTimersByTimeAsync(1000);

/** Another tab saves this and tells. */
function editElsewhere(repository: InMemoryRepository, operations: readonly Operation[]): void {
  repository.changeElsewhere(operations);
  repository.emit({ type: "edited", planId: "plan-1", operations });
}

describe("a record that another tab marked as deleted while it was edited here", () => {
  const then = "2026-05-01T09:59:00.000Z";
  const actionOperation = (field: string, from: Operation["from"], to: Operation["to"]): Operation => {
    return { kind: "actions", id: "a1", field, from, to };
  };
  const deletion = actionOperation("deletedAt", undefined, then);
  const owner = { kind: "actions", id: "a1", field: "owner", mine: "Bo", theirs: undefined } as const;
  const removed = {
    kind: "actions",
    id: "a1",
    field: "deletedAt",
    mine: undefined,
    theirs: then,
  } as const;

  function setAction(store: DraftStore, fields: { title?: string; owner?: string }): void {
    store.actions.edit((plan, stamp) => setFields(plan, "actions", "a1", fields, stamp));
  }

  /** The save of the new owner meets the deletion before anybody has told of it. */
  async function openDraftWithDeletion() {
    const draft = await openDraft();
    draft.repository.changeElsewhere([deletion]);
    draft.repository.disputeNext([removed, owner]);
    setAction(draft.store, { owner: "Bo" });
    await saved();
    return draft;
  }

  test("stays here and is in dispute, also where the deletion comes after what was typed", async () => {
    const { store, repository } = await openDraft();
    repository.hold();
    setAction(store, { owner: "Bo" });
    await vi.advanceTimersByTimeAsync(100);
    repository.emit({ type: "edited", planId: "plan-1", operations: [deletion] });
    expect(store.getState().conflicts).toEqual([removed]);
    expect(liveRecord(store.getState().plan, "actions", "a1")).toMatchObject({ owner: "Bo" });
    repository.release();
    await saved();
    expect(store.getState().conflicts).toEqual([removed]);
  });

  test("goes without a word where nothing of it is unsaved", async () => {
    const { store, repository } = await openDraft();
    editElsewhere(repository, [deletion]);
    expect(liveRecord(store.getState().plan, "actions", "a1")).toBeUndefined();
    expect(store.getState().conflicts).toEqual([]);
  });

  test("comes back with what was typed when mine is chosen", async () => {
    const { store, repository } = await openDraftWithDeletion();
    expect(store.getState().conflicts).toEqual([removed, owner]);
    setAction(store, { title: "Typed meanwhile" });
    store.actions.resolveConflict(owner, "mine");
    expect(store.getState().conflicts).toEqual([]);
    await saved();
    const expected = { owner: "Bo", title: "Typed meanwhile" };
    expect(liveRecord(store.getState().plan, "actions", "a1")).toMatchObject(expected);
    expect(liveRecord(repository.plan(), "actions", "a1")).toMatchObject(expected);
  });

  test("is deleted here too when theirs is chosen, as it is there", async () => {
    const { store, repository } = await openDraftWithDeletion();
    setAction(store, { title: "Typed meanwhile" });
    const before = repository.writes.length;
    store.actions.resolveConflict(removed, "theirs");
    await saved();
    expect(repository.writes).toHaveLength(before);
    expect(contentOf(store.getState().plan.actions["a1"])).toEqual(repository.plan().actions["a1"]);
  });

  test("brings back what was deleted with it when mine is chosen", async () => {
    const contacts = { c1: { id: "c1", name: "Bo" } };
    const privateContacts = { c1: { id: "c1", phone: "1" }, c2: { id: "c2", phone: "2" } };
    const plan = { ...draftPlan, contacts, privateContacts };
    const { store, repository } = await openDraft(createInMemoryRepository(plan));
    repository.hold();
    store.actions.edit((current, stamp) => setFields(current, "contacts", "c1", { role: "CFO" }, stamp));
    editElsewhere(
      repository,
      (["contacts", "privateContacts"] as const).map((kind) => ({ ...deletion, kind, id: "c1" })),
    );
    store.actions.resolveConflict(store.getState().conflicts[0]!, "mine");
    repository.release();
    await saved();
    expect(liveRecord(store.getState().plan, "contacts", "c1")).toMatchObject({ role: "CFO" });
    expect(liveRecord(repository.plan(), "privateContacts", "c1")).toMatchObject({ phone: "1" });
  });

  test("is no longer in dispute when it is removed here as well", async () => {
    const { store, repository } = await openDraftWithDeletion();
    store.actions.edit((plan, stamp) => removeRecord(plan, "actions", "a1", stamp));
    await saved();
    expect(store.getState().conflicts).toEqual([]);
    expect(contentOf(store.getState().plan.actions["a1"])).toEqual(
      contentOf(repository.plan().actions["a1"]),
    );
  });

  test("is no longer in dispute as a whole when the other tab brings it back", async () => {
    const { store, repository } = await openDraftWithDeletion();
    editElsewhere(repository, [actionOperation("deletedAt", then, undefined)]);
    expect(store.getState().conflicts).toEqual([owner]);
  });

  test("that was removed here at the same moment is in no dispute", async () => {
    const { store, repository } = await openDraft();
    store.actions.edit((plan, stamp) => removeRecord(plan, "actions", "a1", stamp));
    repository.emit({ type: "edited", planId: "plan-1", operations: [deletion] });
    await saved();
    expect(store.getState().conflicts).toEqual([]);
  });

  test("is left alone by undo, which says that it was changed elsewhere", async () => {
    const { store, repository } = await openDraft();
    setAction(store, { owner: "Bo" });
    await saved();
    editElsewhere(repository, [deletion]);
    expect(store.actions.undo()).toBe("changedElsewhere");
    expect(store.getState().plan.actions["a1"]).toMatchObject({ owner: "Bo", deletedAt: then });
  });
});

describe("a plan that is deleted while it is open", () => {
  test("says so until it is brought back", async () => {
    const { store, repository } = await openDraft();
    await saved();
    expect(store.getState().deletedElsewhere).toBe(false);
    repository.markDeleted("2026-05-01T10:00:00.000Z");
    await saved();
    expect(store.getState()).toMatchObject({ deletedElsewhere: true, phase: "ready" });
    repository.markDeleted(undefined);
    await saved();
    expect(store.getState().deletedElsewhere).toBe(false);
  });

  test("or was deleted before it was opened says so too", async () => {
    const repository = createInMemoryRepository(draftPlan);
    repository.markDeleted("2026-05-01T10:00:00.000Z");
    const { store } = await openDraft(repository);
    await saved();
    expect(store.getState().deletedElsewhere).toBe(true);
  });

  test("is not taken for brought back where the list cannot be read", async () => {
    const { store, repository } = await openDraft();
    repository.markDeleted("2026-05-01T10:00:00.000Z");
    await saved();
    repository.failWith({ type: "blocked" });
    repository.emit({ type: "listChanged" });
    await saved();
    expect(store.getState().deletedElsewhere).toBe(true);
  });
});
