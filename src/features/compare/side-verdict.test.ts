import { describe, expect, test } from "vitest";
import type { CompareSide } from "#src/features/compare/compare-side.ts";
import { sideOfFile } from "#src/features/compare/load-side.ts";
import { agreesWithDevice, contentVerdict } from "#src/features/compare/side-verdict.ts";
import { deviceWith, fileOf, planWithNote, sealNotes } from "#src/features/compare/testing/sealed-plan.ts";

const sealed = sealNotes("one", "two");
const address = { type: "file", key: "k", name: "plan.holdfast" } as const;

async function file(note: string, day: string, history = sealed.history, here = deviceWith(undefined)) {
  const side = await sideOfFile(address, fileOf(planWithNote(note, day), history), here);
  if (!side.ok) throw new Error(side.error.type);
  return side.value;
}

const asDraft = (side: CompareSide): CompareSide => ({
  ...side,
  address: { type: "draft", planId: "plan" },
});

const asVersion = (side: CompareSide, versionNumber: number): CompareSide => ({
  ...side,
  address: { type: "version", planId: "plan", versionNumber },
});

describe("what a side is", () => {
  test("is told by its fingerprint, whatever it was called", async () => {
    const two = await file("two", "02");
    expect(contentVerdict(two)).toEqual({ type: "isVersion", versionNumber: 2 });
    expect(contentVerdict(asDraft(two))).toEqual({ type: "draftSame", versionNumber: 2 });
    expect(contentVerdict(asVersion(two, 2))).toEqual({ type: "isVersion", versionNumber: 2 });
    expect(contentVerdict(asVersion(two, 1))).toEqual({
      type: "notAsSealed",
      versionNumber: 1,
      matches: 2,
    });
  });

  test("is no version where one word differs", async () => {
    const changed = await file("two!", "02");
    expect(contentVerdict(changed)).toEqual({ type: "isNoVersion", lastNumber: 2 });
    expect(contentVerdict(asDraft(changed))).toEqual({ type: "draftChanged", lastNumber: 2 });
    expect(contentVerdict(asVersion(changed, 1))).toMatchObject({ type: "notAsSealed", matches: undefined });
  });

  test("is not known where nothing was sealed", async () => {
    const unsealed = await file("two", "02", []);
    expect(contentVerdict(unsealed)).toEqual({ type: "noHistory" });
    expect(contentVerdict(asDraft(unsealed))).toEqual({ type: "draftNoVersion" });
  });

  test("can be known from this device where the file has no history", async () => {
    const here = deviceWith(undefined, sealed);
    expect(contentVerdict(await file("two", "02", [], here))).toEqual({
      type: "isVersionHere",
      versionNumber: 2,
    });
  });
});

describe("the history in a file", () => {
  test("agrees with the one on this device where one goes on from the other", async () => {
    const here = deviceWith(undefined, sealed);
    expect(agreesWithDevice(await file("two", "02", sealed.history, here))).toBe(true);
    expect(agreesWithDevice(await file("one", "01", sealed.history.slice(0, 1), here))).toBe(true);
    expect(agreesWithDevice(await file("one", "01", sealNotes("one", "two", "three").history, here))).toBe(
      false,
    );
  });

  test("does not where it was written anew, though every link of it holds", async () => {
    const here = deviceWith(undefined, sealed);
    const rewritten = sealNotes("one", "forged");
    expect(agreesWithDevice(await file("forged", "02", rewritten.history, here))).toBe(false);
  });

  test("has nothing to be compared with where the plan is not here", async () => {
    expect(agreesWithDevice(await file("two", "02"))).toBeUndefined();
  });
});
