import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compressText, decompressText } from "#src/storage/gzip-text.ts";

test("any text comes back as it was, whatever it is made of", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 2000 }), async (text) => {
      expect(await decompressText(await compressText(text), 100_000)).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test("text of a megabyte comes back whole, from many pieces", async () => {
  const text = Array.from({ length: 100_000 }, (_, index) => `Å${index} `).join("");
  expect(await decompressText(await compressText(text), 10_000_000)).toBe(text);
});

test("bytes that swell without end are read little further than the limit", async () => {
  const bomb = await compressText(" ".repeat(30_000_000));
  expect(bomb.length).toBeLessThan(50_000);
  const text = await decompressText(bomb, 1_000_000);
  expect(text.length).toBeGreaterThan(1_000_000);
  expect(text.length).toBeLessThan(2_000_000);
});

test("a changed byte gives some text and never an exception", async () => {
  const gzip = await compressText("All of this was sealed. ".repeat(50));
  for (let index = 0; index < gzip.length; index += 1) {
    const damaged = gzip.slice();
    damaged[index] = (damaged[index] ?? 0) ^ 0x55;
    expect(typeof (await decompressText(damaged, 100_000))).toBe("string");
  }
});
