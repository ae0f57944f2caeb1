import { expect, test } from "vitest";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { createHandedFiles, type HandedFile } from "#src/state/handed-files.tsx";

const fileNamed = (name: string): HandedFile => ({
  name,
  file: { plan: planOf({}), history: [], source: "planFile", contentFingerprint: "f".repeat(64) },
});

function createFiles() {
  let ids = 0;
  return createHandedFiles(() => `key-${(ids += 1)}`);
}

test("a file is found by its key as often as somebody comes back to it, and by no other", () => {
  const files = createFiles();
  const key = files.hand(fileNamed("one.holdfast"));
  files.hand(fileNamed("two.holdfast"));
  expect(files.find(key)?.name).toBe("one.holdfast");
  expect(files.find(key)?.name).toBe("one.holdfast");
  expect(files.find("from before the reload")).toBeUndefined();
});

test("only the newest files are kept in memory", () => {
  const files = createFiles();
  const keys = ["a", "b", "c", "d", "e", "f"].map((name) => files.hand(fileNamed(name)));
  expect(keys.map((key) => files.find(key)?.name)).toEqual([undefined, undefined, "c", "d", "e", "f"]);
});
