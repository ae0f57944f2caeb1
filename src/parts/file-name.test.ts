import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFileName } from "#src/parts/file-name.ts";

const date = "2026-11-12";

describe("The name of a file that is saved", () => {
  test.each([
    ["Harbour office", "Harbour office 2026-11-12.holdfast"],
    ["IT: backup / restore?", "IT backup restore 2026-11-12.holdfast"],
    ["  ..\\..\\etc  ", "etc 2026-11-12.holdfast"],
    ["Größe Ærø Łódź Αθήνα", "Größe Ærø Łódź Αθήνα 2026-11-12.holdfast"],
    ["???", "Holdfast 2026-11-12.holdfast"],
    ["", "Holdfast 2026-11-12.holdfast"],
    ["CON", "CON 2026-11-12.holdfast"],
    ["end of sentence.", "end of sentence 2026-11-12.holdfast"],
  ])("of '%s' is '%s'", (title, name) => {
    expect(createFileName(title, date, ".holdfast")).toBe(name);
  });

  test("does not break a letter that is made of several characters", () => {
    const family = "👨‍👩‍👧";
    expect(createFileName(`${"a".repeat(119)}é`, date, ".holdfast")).toBe(
      `${"a".repeat(119)} ${date}.holdfast`,
    );
    expect(createFileName(family, date, ".holdfast")).not.toContain("\u200d");
  });

  test("is allowed on every file system, whatever the title is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
        const name = createFileName(title, date, ".holdfast");
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+ 2026-11-12\.holdfast$/u);
        expect(name).not.toMatch(/^[. ]/);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});
