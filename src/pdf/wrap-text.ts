/** Width of a piece of text in points, in the style that it is going to be drawn in. */
export type Measure = (text: string) => number;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Lines of a text that fit a width. A line that ends at a space keeps it: without it, those who copy the
 * text or listen to it get two words as one. No-break spaces hold words together and come out as spaces.
 */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  return text
    .split("\n")
    .flatMap((paragraph) => wrapParagraph(paragraph, width, measure))
    .map((line) => line.replaceAll("\u00a0", " "));
}

function wrapParagraph(paragraph: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  let lineWidth = 0;
  for (const word of paragraph.match(/[^ ]+ *| +/gu) ?? []) {
    for (const piece of splitAtHyphens(word, width - lineWidth, measure)) {
      const visible = measure(piece.trimEnd());
      if (line !== "" && lineWidth + visible > width) {
        lines.push(line);
        line = "";
        lineWidth = 0;
      }
      if (visible <= width) {
        line += piece;
        lineWidth += measure(piece);
        continue;
      }
      const parts = breakAnywhere(piece, width, measure);
      line = parts.pop() ?? "";
      lineWidth = measure(line);
      lines.push(...parts);
    }
  }
  lines.push(line);
  return lines;
}

/** A word that fits stays whole; one that does not may end a line after a hyphen, a dash or a slash. */
function splitAtHyphens(word: string, room: number, measure: Measure): readonly string[] {
  if (measure(word.trimEnd()) <= room) return [word];
  return word.match(/.*?[^\s\d](?:[-–—]+|\/+)(?=[^\s\d])|.+$/gu) ?? [word];
}

/** For web addresses and the like: after a separator near the end of the line, else after any character. */
function breakAnywhere(word: string, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  let part = "";
  let partWidth = 0;
  for (const { segment } of graphemes.segment(word)) {
    const segmentWidth = measure(segment);
    if (part !== "" && segment.trim() !== "" && partWidth + segmentWidth > width) {
      const kept = lastSeparator(part);
      parts.push(part.slice(0, kept));
      part = part.slice(kept);
      partWidth = measure(part);
    }
    part += segment;
    partWidth += segmentWidth;
  }
  parts.push(part);
  return parts;
}

function lastSeparator(part: string): number {
  const match = /^(.*[-–—/._,;:@?&=+])[^-–—/._,;:@?&=+]*$/u.exec(part);
  const end = match?.[1]?.length ?? 0;
  return end > part.length / 2 ? end : part.length;
}
