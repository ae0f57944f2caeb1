import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakName, textEms } from "#src/features/map/break-name.ts";

const room = 12;

describe("a name on a box", () => {
  test("stands on one line where it fits", () => {
    expect(breakName("Support", room)).toEqual(["Support"]);
  });

  test("is broken between words", () => {
    expect(breakName("Wall board and paper forms", room)).toEqual(["Wall board and paper", "forms"]);
  });

  test("ends in an ellipsis where two lines do not hold it", () => {
    const lines = breakName("Customs declarations for the northern region and all of its harbours", room);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  test("is cut within a word only where the word alone is wider than a line", () => {
    const long = "Betriebsunterbrechungsversicherung";
    expect(breakName(long, room).join("")).toBe(long);
    expect(breakName(`The ${long}`, room)[0]).toBe("The");
  });

  test("is never wider than its line, has one line or two, and begins as the name does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (name) => {
        const lines = breakName(name, room);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(textEms(line)).toBeLessThanOrEqual(room);
        const plain = (text: string): string => text.replace(/\s+/gu, "");
        expect(plain(name).startsWith(plain(lines.join("").replace(/…$/u, "")))).toBe(true);
      }),
    );
  });
});
