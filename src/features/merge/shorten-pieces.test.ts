import { expect, test } from "vitest";
import { compareProse } from "#src/domain/versions/compare/compare-prose.ts";
import { shortenPieces } from "#src/features/merge/shorten-pieces.ts";

const sentence = "The deputies of the harbour office are named and trained. ";
const long = sentence.repeat(20);

test("what changed stays whole, with some words around it", () => {
  const pieces = shortenPieces(compareProse(`${long}Call 112. ${long}`, `${long}Call 114. ${long}`));
  const text = pieces.map((piece) => piece.text).join("");
  expect(pieces.filter(({ kind }) => kind !== "same").map((piece) => piece.text)).toEqual(["112", "114"]);
  expect(text).toMatch(/^… .*named and trained\. Call 112114\. The deputies .* …$/su);
  expect(text.length).toBeLessThan(300);
});

test("a long stretch between two changes is cut in its middle", () => {
  const pieces = shortenPieces(compareProse(`A ${long}B`, `C ${long}D`));
  const same = pieces.find(({ kind }) => kind === "same")?.text ?? "";
  expect(same).toMatch(/^ The deputies .* … .* trained\. $/su);
});

test("a very long change keeps its beginning and its end", () => {
  const pieces = shortenPieces(compareProse("Day shift.", `Day shift. ${long}${long}The end.`));
  const added = pieces.find(({ kind }) => kind === "added")?.text ?? "";
  expect(added).toMatch(/^ The deputies .* … .* The end\.$/su);
  expect(added.length).toBeLessThan(500);
});

test("a short text is shown as it is", () => {
  const pieces = compareProse("Day shift only", "Both shifts");
  expect(shortenPieces(pieces)).toEqual(pieces);
});
