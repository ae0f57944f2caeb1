import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryLongText } from "#src/domain/testing/arbitrary-fields.ts";
import { compareProse, type ProsePiece } from "#src/domain/versions/compare/compare-prose.ts";

function textOf(pieces: readonly ProsePiece[], kind: "added" | "removed"): string {
  return pieces
    .filter((piece) => piece.kind === "same" || piece.kind === kind)
    .map(({ text }) => text)
    .join("");
}

/** In short: `[-removed-]`, `[+added+]`. */
function drawn(before: string, after: string): string {
  return compareProse(before, after)
    .map(({ text, kind }) => (kind === "same" ? text : kind === "added" ? `[+${text}+]` : `[-${text}-]`))
    .join("");
}

const arbitraryProse = fc
  .array(fc.oneof(arbitraryLongText, fc.constantFrom("the ", "plan", " ", "\n", "\r\n", "ö", "日本", "🧯")), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

describe("prose, compared by word", () => {
  it("the pieces give both texts back, sign for sign", () => {
    fc.assert(
      fc.property(arbitraryProse, arbitraryProse, (before, after) => {
        const pieces = compareProse(before, after);
        expect(textOf(pieces, "removed")).toBe(before);
        expect(textOf(pieces, "added")).toBe(after);
        expect(pieces.every(({ text }) => text !== "")).toBe(true);
      }),
    );
  });

  it("a text does not differ from itself", () => {
    fc.assert(
      fc.property(arbitraryProse, (text) => {
        expect(compareProse(text, text)).toEqual(text === "" ? [] : [{ text, kind: "same" }]);
      }),
    );
  });

  it("no two pieces of one kind follow each other", () => {
    fc.assert(
      fc.property(arbitraryProse, arbitraryProse, (before, after) => {
        const kinds = compareProse(before, after).map(({ kind }) => kind);
        expect(kinds.every((kind, index) => kind !== kinds[index + 1])).toBe(true);
      }),
    );
  });

  it.each([
    ["Call the manager first", "Call the deputy first", "Call the [-manager-][+deputy+] first"],
    ["Restore the mail server", "Restore the server", "Restore the [-mail -]server"],
    ["We own it.", "We own it. So does Ben.", "We own it.[+ So does Ben.+]"],
    ["one two three", "four five three", "[-one two-][+four five+] three"],
    ["Överst på listan", "Underst på listan", "[-Överst-][+Underst+] på listan"],
    ["Резервное копирование", "Полное копирование", "[-Резервное-][+Полное+] копирование"],
    ["連絡先を確認", "連絡網を確認", "連絡[-先-][+網+]を確認"],
    ["Exit 👩‍🚒 left", "Exit 👩 left", "Exit [-👩‍🚒-][+👩+] left"],
    [
      "red cats or tabbies here",
      "red foxes or vixens here",
      "red [-cats or tabbies-][+foxes or vixens+] here",
    ],
    ["the cat, and then a dog", "the fox, and then a cow", "the [-cat-][+fox+], and then a [-dog-][+cow+]"],
    [
      "All drills so far took one thing away. The next one takes the server room.",
      "Nobody could say after the reorganisation.",
      "[-All drills so far took one thing away. The next one takes the server room-][+Nobody could say after the reorganisation+].",
    ],
    ["", "New", "[+New+]"],
    ["Old", "", "[-Old-]"],
  ])("%j and %j", (before, after, expected) => {
    expect(drawn(before, after)).toBe(expected);
  });

  it("keeps a line break between changes as a line break", () => {
    expect(drawn("one\ntwo", "three\nfour")).toBe("[-one-][+three+]\n[-two-][+four+]");
  });

  it("takes two long texts that have nothing in common by line, or whole", () => {
    const words = (word: string): string =>
      Array.from({ length: 4000 }, (_, index) => `${word}${index}`).join(" ");
    expect(compareProse(words("a"), words("b"))).toEqual([
      { text: words("a"), kind: "removed" },
      { text: words("b"), kind: "added" },
    ]);
    const lines = compareProse(`Same line\n${words("a")}`, `Same line\n${words("b")}`);
    expect(lines[0]).toEqual({ text: "Same line\n", kind: "same" });
  });
});
