/** Widths of characters in em of a wide interface face, so that what is written is never wider than reckoned. */
function widthOf(character: string): number {
  if (/[iljtfr.,:;'|!()[\] ]/u.test(character)) return 0.42;
  if (/[mwMW@%]/u.test(character)) return 1;
  if (/[\p{Lu}\p{Nd}&]/u.test(character)) return 0.76;
  // Chinese, Japanese, Korean and pictures fill a square.
  if (/[\u1100-\uffef]|\p{Extended_Pictographic}/u.test(character)) return 1.05;
  return 0.63;
}

export function textEms(text: string): number {
  return Array.from(text).reduce((width, character) => width + widthOf(character), 0);
}

/**
 * A name in two lines at most, broken between words where that is possible. What does not fit ends in an ellipsis.
 *
 * @param ems how wide a line may be, in em
 */
export function breakName(name: string, ems: number): readonly string[] {
  const text = name.trim().replace(/\s+/gu, " ");
  if (textEms(text) <= ems) return [text];
  const first = firstLine(text, ems);
  const rest = text.slice(first.length).trim();
  return [first.trim(), textEms(rest) <= ems ? rest : `${startThatFits(rest, ems - textEms("…")).trim()}…`];
}

function firstLine(text: string, ems: number): string {
  const start = startThatFits(text, ems);
  if (text[start.length] === " ") return start;
  const space = start.lastIndexOf(" ");
  // One long word is cut; a short one before it does not stand alone.
  return space > 0 ? start.slice(0, space) : start;
}

function startThatFits(text: string, ems: number): string {
  let start = "";
  let width = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > ems) break;
    start += character;
  }
  return start;
}
