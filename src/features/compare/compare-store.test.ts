import { describe, expect, test } from "vitest";
import { setFields } from "#src/domain/plan/edit.ts";
import { createCompareStore, type CompareState } from "#src/features/compare/compare-store.ts";
import { openFiles, type UnreadFile } from "#src/features/compare/open-files.ts";
import type { SideAddress } from "#src/parts/compare-address.ts";
import { deviceWith, planWithNote, sealNotes } from "#src/features/compare/testing/sealed-plan.ts";
import { formatPlanFile } from "#src/domain/plan-file/plan-file.ts";
import { createHandedFiles } from "#src/state/handed-files.tsx";

const sealed = sealNotes("one", "two");
const version = (versionNumber: number): SideAddress => ({ type: "version", planId: "plan", versionNumber });
const draft: SideAddress = { type: "draft", planId: "plan" };
const stamp = { at: "2026-06-19T08:00:00.000Z", by: "Bo" };

function open() {
  const ports = deviceWith(planWithNote("two", "02"), sealed);
  let keys = 0;
  const handed = createHandedFiles(() => `key-${(keys += 1)}`);
  const store = createCompareStore({ ...ports, handed });
  return { ...ports, handed, store, stop: store.start() };
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

const changesOf = ({ result }: CompareState): number | undefined =>
  result.type === "ready" ? result.comparison.changes.length : undefined;

describe("comparing", () => {
  test("waits for both sides, verifies them, and tells what changed", async () => {
    const { store } = open();
    await store.show({ before: version(1), after: undefined });
    await store.compare();
    expect(store.getState().result.type).toBe("none");
    await store.show({ before: version(1), after: version(2) });
    await store.compare();
    await settled();
    const state = store.getState();
    expect(changesOf(state)).toBe(1);
    expect(state.before).toMatchObject({ type: "ready", check: { type: "done", findings: [] } });
  });

  test("drops what was compared when a side changes, and reads only that side", async () => {
    const { store } = open();
    await store.show({ before: version(1), after: version(2) });
    await store.compare();
    await settled();
    const { before } = store.getState();
    await store.show({ before: version(1), after: draft });
    await settled();
    expect(store.getState().result.type).toBe("none");
    expect(store.getState().before).toBe(before);
  });

  test("swaps the sides without reading them again", async () => {
    const { store } = open();
    await store.show({ before: version(1), after: version(2) });
    await settled();
    const { before, after } = store.getState();
    await store.show({ before: version(2), after: version(1) });
    expect(store.getState()).toMatchObject({ before: after, after: before });
  });

  test("can be cancelled", async () => {
    const { store } = open();
    await store.show({ before: version(1), after: version(2) });
    const comparing = store.compare();
    expect(store.getState().result.type).toBe("comparing");
    store.cancel();
    await comparing;
    expect(store.getState().result.type).toBe("none");
  });

  test("offers to be done again when the draft changes, and then reads it anew", async () => {
    const { store, repository } = open();
    await store.show({ before: version(2), after: draft });
    await store.compare();
    expect(changesOf(store.getState())).toBe(0);
    const edit = setFields(repository.plan(), "answers", "systems.backup-restore", { note: "new" }, stamp);
    repository.changeElsewhere(edit);
    repository.emit({ type: "edited", planId: "another plan", operations: edit });
    expect(store.getState().isOutdated).toBe(false);
    repository.emit({ type: "edited", planId: "plan", operations: edit });
    expect(store.getState().isOutdated).toBe(true);
    await store.compare();
    expect(store.getState().isOutdated).toBe(false);
    expect(changesOf(store.getState())).toBe(1);
  });

  test("of two versions is not outdated by an edit of the draft, but by an entry of the history", async () => {
    const { store, repository, versions } = open();
    await store.show({ before: version(1), after: version(2) });
    await store.compare();
    repository.emit({ type: "edited", planId: "plan", operations: [] });
    expect(store.getState().isOutdated).toBe(false);
    versions.appendElsewhere([]);
    expect(store.getState().isOutdated).toBe(true);
  });

  test("shows everything again after the page was left in the middle of reading", async () => {
    const { store, stop } = open();
    const showing = store.show({ before: version(1), after: version(2) });
    stop();
    await showing;
    expect(store.getState().before.type).toBe("empty");
    await store.show({ before: version(1), after: version(2) });
    expect(store.getState().before.type).toBe("ready");
  });
});

describe("opening files", () => {
  const unread = (name: string, text: string): UnreadFile => {
    const bytes = new TextEncoder().encode(text);
    return { name, size: bytes.length, read: () => Promise.resolve(bytes) };
  };
  const planFile = (name: string, note: string): UnreadFile =>
    unread(name, formatPlanFile(planWithNote(note), sealed.history));

  test("puts the earlier version first, whatever the order they were dropped in", async () => {
    const opened = await openFiles([planFile("b", "two"), planFile("a", "one")], open());
    expect(opened.addresses).toMatchObject([{ name: "b" }, { name: "a" }].toReversed());
    expect(opened.refused).toEqual([]);
  });

  test("keeps what can be read and says why the others were refused", async () => {
    const huge = { ...unread("huge.pdf", ""), size: 60_000_000 };
    const gone = { ...unread("gone", ""), read: () => Promise.reject(new Error("moved")) };
    const files = [unread("letter.txt", "Dear all"), huge, gone, planFile("a", "one"), unread("empty", " ")];
    const { addresses, refused } = await openFiles(files, open());
    expect(addresses).toMatchObject([{ type: "file", name: "a" }]);
    expect(refused.map(({ name, error }) => [name, error.type])).toEqual([
      ["letter.txt", "notJson"],
      ["huge.pdf", "tooLarge"],
      ["gone", "failed"],
      ["empty", "empty"],
    ]);
  });

  test("takes two and names the rest", async () => {
    const files = [planFile("a", "one"), planFile("b", "two"), planFile("c", "two")];
    const { addresses, refused } = await openFiles(files, open());
    expect(addresses).toHaveLength(2);
    expect(refused).toEqual([{ name: "c", error: { type: "notOneOfTwo" } }]);
  });
});
