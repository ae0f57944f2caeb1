import { describe, expect, test } from "vitest";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import { compareVersions, type ComparedChange } from "#src/domain/versions/compare/compare-versions.ts";
import { createReviewStore, outdatedTickOf, tickOf } from "#src/features/compare/review-store.ts";
import { createInMemoryVersions } from "#src/state/testing/in-memory-versions.ts";

const at = "2026-06-15";
const versionWith = (note: string) => ({
  plan: planOf({ answers: [{ id: "people.deputies", value: "none", note }] }),
  history: [],
  at,
});

/** The one change between two notes. */
function changeTo(note: string): ComparedChange {
  const { changes } = compareVersions(versionWith("old"), versionWith(note), smallCatalog);
  return changes[0]!;
}

function open(versions = createInMemoryVersions()) {
  const store = createReviewStore("plan plan", {
    versions,
    clock: { now: () => "2026-06-16T10:00:00.000Z", today: () => at },
    author: () => "Ada",
  });
  return { store, versions };
}

const change = changeTo("new");

describe("a tick", () => {
  test("is saved at once with the time and the name, and is there again after a reload", async () => {
    const { store, versions } = open();
    store.tick(change);
    await store.settled();
    expect(versions.reviews()).toMatchObject([{ scope: "plan plan", by: "Ada", note: "" }]);
    const { store: again } = open(versions);
    await again.load();
    expect(tickOf(again.getState(), change)?.at).toBe("2026-06-16T10:00:00.000Z");
  });

  test("keeps the last note that was typed", async () => {
    const { store, versions } = open();
    store.tick(change);
    for (const note of ["S", "Se", "Seen"]) store.setNote(change, note);
    await store.settled();
    expect(versions.reviews()).toMatchObject([{ note: "Seen" }]);
  });

  test("is gone when it is taken back, and comes back with its note", async () => {
    const { store, versions } = open();
    store.setNote(change, "Seen");
    store.untick(change);
    await store.settled();
    expect(versions.reviews()).toEqual([]);
    expect(tickOf(store.getState(), change)).toBeUndefined();
    store.tick(change);
    await store.settled();
    expect(versions.reviews()).toMatchObject([{ note: "Seen" }]);
  });

  test("does not count for another change of the same record, and is named there", async () => {
    const { store } = open();
    store.setNote(change, "Seen");
    const later = changeTo("newer");
    expect(tickOf(store.getState(), later)).toBeUndefined();
    expect(outdatedTickOf(store.getState(), later)?.note).toBe("Seen");
    expect(outdatedTickOf(store.getState(), change)).toBeUndefined();
    store.tick(later);
    expect(outdatedTickOf(store.getState(), later)).toBeUndefined();
  });

  test("says when it is not saved, and is saved again when asked", async () => {
    const { store, versions } = open();
    versions.failWith({ type: "quotaExceeded" });
    store.tick(change);
    await store.settled();
    expect(store.getState().error).toEqual({ type: "quotaExceeded" });
    expect(tickOf(store.getState(), change)).toBeDefined();
    versions.failWith(undefined);
    store.retry();
    await store.settled();
    expect(store.getState().error).toBeUndefined();
    expect(versions.reviews()).toHaveLength(1);
  });

  test("is not taken for missing where the ticks cannot be read", async () => {
    const { store, versions } = open();
    versions.failWith({ type: "blocked" });
    await store.load();
    expect(store.getState()).toMatchObject({ phase: "failed", error: { type: "blocked" } });
  });
});
