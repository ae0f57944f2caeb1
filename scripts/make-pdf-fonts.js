/**
 * Cuts the two weights of Inter that the PDF embeds down to the characters a plan is written in, and puts
 * the licence beside them. The results are committed: run this again only to change the font or its range.
 */
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const fontPackage = "@expo-google-fonts/inter";
const target = new URL("../src/pdf/fonts/", import.meta.url);
const { resolve } = createRequire(import.meta.url);

/**
 * Inclusive ranges of code points; what the font lacks in them is left out by itself.
 * @type {readonly (readonly [first: number, last: number])[]}
 */
const ranges = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x024f], // Latin-1 supplement, Extended-A and -B
  [0x02b0, 0x036f], // modifier letters, combining marks
  [0x0370, 0x03ff], // Greek
  [0x0400, 0x052f], // Cyrillic
  [0x1e00, 0x1fff], // Latin Extended Additional (with Vietnamese), Greek Extended
  [0x2010, 0x2027], // punctuation
  [0x2030, 0x205e],
  [0x2070, 0x20cf], // superscripts and subscripts, currency
  [0x2100, 0x218f], // letter-like symbols, number forms
  [0x2190, 0x23ff], // arrows, mathematical operators, technical signs
  [0x2460, 0x24ff], // enclosed numbers
  [0x2580, 0x27bf], // blocks, geometric shapes, symbols, dingbats
  [0x2900, 0x2bff],
  [0x2c60, 0x2c7f], // Latin Extended-C
  [0xa720, 0xa7ff], // Latin Extended-D
];

/**
 * Left out. The soft hyphen is never drawn. The others share a glyph with a more common character: a PDF
 * names one character per glyph, so text copied from it would turn into whichever was drawn last. The
 * printable text replaces them.
 */
const leftOut = new Set([0x00ad, 0x02bc, 0x02ee, 0x2126, 0x2206, 0x25ba, 0x25bb, 0x25c4, 0x25c5]);
for (let digit = 0x2780; digit <= 0x2788; digit++) leftOut.add(digit);

const characters = ranges
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
  .filter((codePoint) => !leftOut.has(codePoint))
  .map((codePoint) => String.fromCodePoint(codePoint))
  .join("");

/** @type {readonly (readonly [source: string, name: string])[]} */
const weights = [
  ["400Regular/Inter_400Regular.ttf", "inter-regular.ttf"],
  ["600SemiBold/Inter_600SemiBold.ttf", "inter-semibold.ttf"],
];

for (const [source, name] of weights) {
  const original = await readFile(resolve(`${fontPackage}/${source}`));
  // jsPDF neither kerns nor substitutes: the layout tables would only be carried along.
  const subset = await subsetFont(original, characters, {
    targetFormat: "truetype",
    keepFeatures: [],
    dropTables: ["GDEF", "GPOS", "GSUB"],
    preserveNameIds: [0, 13, 14],
  });
  await writeFile(new URL(name, target), subset);
  console.log(`${name} ${subset.byteLength} bytes`);
}

await writeFile(
  new URL("LICENSE-OFL.txt", target),
  await readFile(resolve(`${fontPackage}/LICENSE_FONT`), "utf8"),
);
