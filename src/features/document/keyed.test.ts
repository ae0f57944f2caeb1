import fc from "fast-check";
import { expect, test } from "vitest";
import { keyed } from "#src/features/document/keyed.ts";

test("items that say the same are told apart, and their order is kept", () => {
  expect(keyed(["–", "a", "–"], (text) => text)).toEqual([
    { key: "1 –", item: "–", index: 0 },
    { key: "1 a", item: "a", index: 1 },
    { key: "2 –", item: "–", index: 2 },
  ]);
});

test("no two keys are the same, whatever the items say", () => {
  const text = fc.constantFrom("", "a", "1 a", "2 a", "1 1 a");
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const keys = keyed(texts, (one) => one).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
