import { describe, expect, test } from "vitest";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { inOrder, momentOf, type CompareSide } from "#src/features/compare/compare-side.ts";
import { loadSide, sideOfFile } from "#src/features/compare/load-side.ts";
import type { SideAddress } from "#src/parts/compare-address.ts";
import { deviceWith, fileOf, planWithNote, sealNotes } from "#src/features/compare/testing/sealed-plan.ts";
import { verifySide } from "#src/features/compare/verify-side.ts";
import { createHandedFiles } from "#src/state/handed-files.tsx";

const sealed = sealNotes("one", "two", "three");
const noFiles = { handed: { find: () => undefined } };
const never = new AbortController().signal;
const version = (versionNumber: number): SideAddress => ({ type: "version", planId: "plan", versionNumber });
const draft: SideAddress = { type: "draft", planId: "plan" };
const address = { type: "file", key: "k", name: "plan.holdfast" } as const;

async function load(
  wanted: SideAddress,
  ports: ReturnType<typeof deviceWith> = deviceWith(planWithNote("four", "09"), sealed),
): Promise<CompareSide> {
  const loaded = await loadSide(wanted, { ...ports, ...noFiles });
  if (!loaded.ok) throw new Error(loaded.error.type);
  return loaded.value;
}

const dayOf: Readonly<Record<string, string>> = { one: "01", two: "02", three: "03" };

async function file(note: string, history: readonly HistoryEntry[], ports = deviceWith(undefined)) {
  const side = await sideOfFile(address, fileOf(planWithNote(note, dayOf[note]), history), ports);
  if (!side.ok) throw new Error(side.error.type);
  return side.value;
}

async function problem(wanted: SideAddress, ports: ReturnType<typeof deviceWith>) {
  const loaded = await loadSide(wanted, { ...ports, ...noFiles });
  return loaded.ok ? undefined : loaded.error;
}

async function findings(side: CompareSide, ports = deviceWith(undefined, sealed)): Promise<string[]> {
  const verified = await verifySide(side, ports, never);
  if (!verified.ok) throw new Error(verified.error.type);
  return verified.value.map(({ type }) => type);
}

describe("a side taken from this device", () => {
  test("is a version with its own day, or the draft as of today", async () => {
    const two = await load(version(2));
    expect(two.version.sealed?.versionNumber).toBe(2);
    expect(two.version.at).toBe("2026-06-02");
    const now = await load(draft);
    expect(now.version.sealed).toBeUndefined();
    expect(now.version.at).toBe("2026-06-20");
    expect(now.sealedAs).toBeUndefined();
  });

  test("says which version the draft is the same as", async () => {
    const ports = deviceWith(planWithNote("two", "02"), sealed);
    expect((await load(draft, ports)).sealedAs?.versionNumber).toBe(2);
  });

  test("is the version that was asked for where the same content was sealed twice", async () => {
    const twice = sealNotes("same", "other");
    const again = { ...twice, snapshots: new Map([...twice.snapshots, [2, twice.snapshots.get(1) ?? ""]]) };
    expect((await load(version(1), deviceWith(undefined, again))).sealedAs?.versionNumber).toBe(1);
  });

  test("is named where it is not there", async () => {
    const empty = deviceWith(undefined);
    expect(await problem(draft, empty)).toEqual({ type: "planMissing" });
    expect(await problem(version(1), empty)).toEqual({ type: "planMissing" });
    const ports = deviceWith(undefined, { history: sealed.history, snapshots: new Map() });
    expect(await problem(version(7), ports)).toEqual({ type: "versionUnknown", versionNumber: 7 });
    expect(await problem(version(2), ports)).toEqual({ type: "contentMissing", versionNumber: 2 });
    expect(await problem(address, ports)).toEqual({ type: "fileForgotten", name: "plan.holdfast" });
  });

  test("is not a version any more where its content was changed on this device", async () => {
    const snapshots = new Map([...sealed.snapshots, [2, sealed.snapshots.get(2)?.replace("two", "2") ?? ""]]);
    const ports = deviceWith(undefined, { ...sealed, snapshots });
    const side = await load(version(2), ports);
    expect(side.version.sealed).toBeUndefined();
    expect(await findings(side, ports)).toEqual(["contentDiffers"]);
  });

  test("is not accused of anything where its content cannot be read just now", async () => {
    const ports = deviceWith(undefined, sealed);
    const side = await load(version(2), ports);
    ports.versions.failWith({ type: "blocked" });
    expect(await verifySide(side, ports, never)).toEqual({
      ok: false,
      error: { type: "failed", message: "blocked" },
    });
  });
});

describe("a side taken from a file", () => {
  test("is found again by its key as long as it is in memory", async () => {
    const handed = createHandedFiles(() => "k");
    handed.hand({ name: "plan.holdfast", file: fileOf(planWithNote("one"), sealed.history) });
    const loaded = await loadSide(address, { ...deviceWith(undefined), handed });
    expect(loaded.ok && loaded.value.sealedAs?.versionNumber).toBe(1);
  });

  test("is a sealed version where its content is, by its own history or by the one on this device", async () => {
    expect((await file("one", sealed.history)).version.sealed?.versionNumber).toBe(1);
    expect((await file("one", [], deviceWith(undefined, sealed))).sealedAs?.versionNumber).toBe(1);
    expect((await file("changed", sealed.history)).sealedAs).toBeUndefined();
  });

  test("verifies where nothing was touched, and says nothing about versions that it does not hold", async () => {
    expect(await findings(await file("one", sealed.history))).toEqual([]);
    expect(await findings(await file("never sealed", []))).toEqual([]);
  });

  test("does not verify where an entry was changed, also where the content was changed with it", async () => {
    const forged = fileOf(planWithNote("forged"), []).contentFingerprint;
    const history = sealed.history.map((entry) =>
      entry.type === "sealed" && entry.versionNumber === 2 ? { ...entry, contentFingerprint: forged } : entry,
    );
    const side = await file("forged", history);
    expect(side.sealedAs?.versionNumber).toBe(2);
    expect(await findings(side)).toEqual(["entryAltered"]);
  });
});

describe("the order of two sides", () => {
  test("is that of their versions, and what was changed after a version comes after it", async () => {
    const [one, three] = [await file("one", sealed.history), await file("three", sealed.history)];
    const changed = await file("changed", sealed.history);
    expect(inOrder(three, one)).toEqual([one, three]);
    expect(inOrder(one, three)).toEqual([one, three]);
    expect(inOrder(changed, three)).toEqual([three, changed]);
  });

  test("is that of their dates where no version tells", async () => {
    const [early, late] = [await file("one", []), await file("two", [])];
    expect(momentOf(late)).toBe("2026-06-02T08:00:00.000Z");
    expect(inOrder(late, early)).toEqual([early, late]);
    expect(inOrder(early, late)).toEqual([early, late]);
  });
});
