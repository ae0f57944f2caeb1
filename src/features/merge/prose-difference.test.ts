import { expect, test } from "vitest";
import { proseDifference } from "#src/features/merge/prose-difference.ts";

const before = "The deputies are named and trained. They meet once a year.";

test("a text that was changed here and there shows where", () => {
  const pieces = proseDifference(before, before.replace("once", "twice")) ?? [];
  expect(pieces.filter(({ kind }) => kind !== "same")).toEqual([
    { kind: "removed", text: "once" },
    { kind: "added", text: "twice" },
  ]);
  expect(proseDifference(before, `${before} And in June.`)?.at(-1)?.kind).toBe("added");
  expect(proseDifference(before, "The deputies are named and trained.")).toBeDefined();
});

test("a text that was written anew is shown as it is, without the few words that both happen to have", () => {
  expect(
    proseDifference(before, "Nobody is named yet, and the gate has no deputies at all."),
  ).toBeUndefined();
});
