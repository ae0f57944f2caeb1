import type { Message } from "#src/i18n/message.ts";

const accents: Readonly<Record<string, string>> = {
  a: "á",
  e: "é",
  i: "í",
  o: "ö",
  u: "ü",
  y: "ý",
  A: "Å",
  E: "É",
  I: "Í",
  O: "Ö",
  U: "Ü",
  n: "ñ",
  c: "ç",
  s: "š",
};

/**
 * A sentence in brackets, accented and about a third longer, as a German or Finnish one would be. What
 * stands on the screen without brackets did not come from a catalogue. Placeholders stay as they are.
 */
export function pseudoText(text: string): string {
  const accented = text
    .split(/(\{\w+\})/)
    .map((part) =>
      part.startsWith("{") ? part : part.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter),
    )
    .join("");
  return `[${accented}${"·".repeat(Math.ceil(text.length / 3))}]`;
}

/** The same for every text of a tree of messages or of catalogue texts. */
export function pseudoTree<T>(value: T): T {
  if (typeof value === "string") return pseudoText(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => pseudoTree(item)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, pseudoTree<unknown>(item)]),
  ) as T;
}

export function pseudoMessages<T extends Readonly<Record<string, Message>>>(messages: T): T {
  return pseudoTree(messages);
}
