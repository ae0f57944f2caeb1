import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { replacement, toPrintable } from "#src/pdf/printable-text.ts";
import { readCoverage } from "#src/pdf/render-pdf.ts";
import { loadTestFonts } from "#src/pdf/testing/read-pdf.ts";

const coverage = readCoverage(loadTestFonts());

function print(text: string): { printed: string; missing: string[] } {
  const missing: string[] = [];
  return { printed: toPrintable(text, coverage, (character) => missing.push(character)), missing };
}

/** Texts full of what goes wrong: marks, joiners, controls, odd spaces, emoji, halves of pairs. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.string({ unit: "grapheme", maxLength: 4 }),
      fc.constantFrom(
        ...Array.from("e\u0301\u0323\u200d\u200b\u00ad\u202e\ufe0f\u20e3\r\n\t\u2028\u00a0\u3000\u2011"),
      ),
      fc.constantFrom(
        "👩‍🚒",
        "🇸🇪",
        "Ａ",
        "ﬁ",
        "日",
        "한",
        "\u1112\u1161",
        "שלום",
        "\ud83d",
        "\u{e0041}",
        "ŉ",
        "\u0344",
      ),
    ),
  )
  .map((parts) => parts.join(""));

describe("printable text", () => {
  test("has only line feeds and characters that the font has", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const character of print(text).printed) {
          expect(character === "\n" || coverage.has(character.codePointAt(0) ?? 0)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("printed again is the same, and misses nothing more", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const once = print(text).printed;
        expect(print(once)).toEqual({ printed: once, missing: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test("shows one box for each character that is reported as missing", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { printed, missing } = print(text.replaceAll(replacement, ""));
        expect(printed.split(replacement)).toHaveLength(missing.length + 1);
      }),
      { numRuns: 2000 },
    );
  });

  test("leaves letters of European alphabets and their punctuation alone", () => {
    const text = "Åsa Öberg – “Żółć” Dvořák Παπαδόπουλος Щёкина Nguyễn Ť € ₴ → ≤ ½ ✓ № •…";
    expect(print(text)).toEqual({ printed: text, missing: [] });
  });

  test.each([
    ["a decomposed letter", "A\u030asa", "Åsa"],
    ["a soft hyphen and a zero-width space", "co\u00adop\u200beration", "cooperation"],
    ["marks of direction", "\u202eabc\u202c\u200f\u2066d\u2069", "abcd"],
    ["a tab", "a\tb", "a    b"],
    ["odd spaces", "a\u2003b\u3000c", "a b c"],
    ["spaces that hold words together", "62\u202f%\u2007x", "62\u00a0%\u00a0x"],
    ["line ends of all kinds", "a\r\nb\rc\u2028d\u0085e", "a\nb\nc\nd\ne"],
    ["controls", "a\u0000b\u001bc\u007f", "abc"],
    ["hyphens that the font lacks", "a\uff0db\ufe63c", "a-b-c"],
    ["an accent behind an invisible character", "e\u200b\u0301", "é"],
    ["ligatures and full-width letters", "ﬁｘ２", "fix2"],
    ["characters that look like a more common one", "∆ \u2126 ʼ ✔ ŉ", "Δ Ω ’ ✓ ’n"],
  ])("tidies %s", (_, text, expected) => {
    expect(print(text)).toEqual({ printed: expected, missing: [] });
  });

  test.each([
    ["an emoji of several parts", "x👩‍🚒y", "x□y", ["👩‍🚒"]],
    ["a flag", "🇸🇪", "□", ["🇸🇪"]],
    ["ideographs", "日本", "□□", ["日", "本"]],
    ["a letter of Hebrew", "א", "□", ["א"]],
    ["half a surrogate pair", "a\ud83db", "a□b", ["\ud83d"]],
  ])("replaces %s by one box for each character and names it", (_, text, printed, missing) => {
    expect(print(text)).toEqual({ printed, missing });
  });
});
