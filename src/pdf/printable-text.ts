/**
 * The guard in front of every string that is drawn. jsPDF drops a character that the font lacks without an
 * error, and some of them cut off the rest of the line: nothing may reach it that the font does not have.
 */
export interface Coverage {
  has(codePoint: number): boolean;
}

/** Stands for everything that the font cannot draw. */
export const replacement = "□";

/** Where a character is missing, the first of these that the font has takes its place. */
const lookalikes: Readonly<Record<string, string>> = {
  "‐": "-",
  "‑": "-",
  "‒": "–",
  "―": "—",
  "−": "–",
  "⁃": "-",
  "﹣": "-",
  "－": "-",
  ʼ: "’",
  ŉ: "’n",
  ˮ: "”",
  "∆": "Δ",
  "✔": "✓",
  "✕": "×",
  "✖": "×",
  "►": "▶",
  "▻": "▷",
  "◄": "◀",
  "◅": "◁",
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
};

const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** Zero-width and bidirectional controls, soft hyphens, variation selectors; joiners wait for the graphemes. */
const invisible = /(?!\u200d)[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
const invisibleInGrapheme = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
const controls = /(?!\n)\p{Cc}/gu;
/** These keep words together; the no-break space of the font stands for them until the line is set. */
const noBreakSpaces = /[\u2007\u202f]/gu;
const oddSpaces = /(?![ \u00a0])\p{Zs}/gu;
const quickPass = /^[\n -~]*$/u;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What stands on the page for a text: only line feeds and characters that the font has. */
export function toPrintable(
  text: string,
  coverage: Coverage,
  onMissing?: (grapheme: string) => void,
): string {
  if (quickPass.test(text)) return text;
  const tidy = text
    .replace(lineBreaks, "\n")
    .replaceAll("\t", "    ")
    .replace(controls, "")
    .replace(invisible, "")
    .replace(noBreakSpaces, "\u00a0")
    .replace(oddSpaces, " ")
    .normalize("NFC");
  if (isCovered(tidy, coverage)) return tidy;
  let printable = "";
  for (const { segment } of graphemes.segment(tidy)) {
    const drawn = printGrapheme(segment, coverage);
    if (drawn === undefined) onMissing?.(segment);
    printable += drawn ?? replacement;
  }
  return printable;
}

function printGrapheme(grapheme: string, coverage: Coverage): string | undefined {
  const visible = grapheme.replace(invisibleInGrapheme, "").normalize("NFC");
  if (isCovered(visible, coverage)) return visible;
  const alike = Array.from(visible, (character) => findLookalike(character, coverage))
    .join("")
    .normalize("NFC");
  return isCovered(alike, coverage) ? alike : undefined;
}

function findLookalike(character: string, coverage: Coverage): string {
  const codePoint = character.codePointAt(0) ?? 0;
  if (coverage.has(codePoint)) return character;
  // Full-width Latin, as typed with an East Asian keyboard.
  if (codePoint >= 0xff01 && codePoint <= 0xff5e) return String.fromCodePoint(codePoint - 0xfee0);
  return lookalikes[character] ?? character;
}

function isCovered(text: string, coverage: Coverage): boolean {
  for (const character of text) {
    if (character !== "\n" && !coverage.has(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}
