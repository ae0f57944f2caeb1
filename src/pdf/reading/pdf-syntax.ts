/**
 * The objects of a PDF, as far as an attachment needs them, read from a file that may have been made to do harm:
 * nesting is bounded, and so is the work that all attempts to read take together.
 */
export type PdfValue =
  null | boolean | number | PdfName | PdfText | PdfReference | readonly PdfValue[] | PdfDictionary;

export interface PdfName {
  readonly type: "name";
  readonly name: string;
}

export interface PdfText {
  readonly type: "text";
  readonly text: string;
}

/** To another object of the file, by its number. */
export interface PdfReference {
  readonly type: "reference";
  readonly number: number;
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** What is no PDF syntax. */
export class PdfSyntaxError extends Error {}

/** More of something than is looked at. */
export class PdfBoundError extends Error {}

/** White space of PDF, for character classes. */
export const blank = String.raw`\0\t\n\f\r `;
const delimiter = String.raw`()<>\[\]{}/%`;

const patterns = {
  gap: new RegExp(`[${blank}]+|%[^\\r\\n]*`, "y"),
  name: new RegExp(`/([^${blank}${delimiter}]*)`, "y"),
  reference: new RegExp(`(\\d{1,10})[${blank}]{1,20}\\d{1,10}[${blank}]{1,20}R(?![A-Za-z0-9])`, "y"),
  number: /[+-]?(?:\d{1,40}(?:\.\d{0,40})?|\.\d{1,40})/y,
  hex: new RegExp(`<([0-9A-Fa-f${blank}]*)>`, "y"),
  word: /(?:true|false|null)(?![A-Za-z0-9])/y,
};

const maxDepth = 50;

/** Reads values one after the other. `text` has one character for each byte. */
export class PdfReader {
  readonly text: string;
  position = 0;
  #budget: number;

  /** @param budget the most characters that all values together may take, those read in vain too */
  constructor(text: string, budget: number) {
    this.text = text;
    this.#budget = budget;
  }

  /** The value at the position, which then lies behind it. Throws a `PdfSyntaxError`. */
  readValue(depth = 0): PdfValue {
    this.skipGap();
    if (depth > maxDepth) throw new PdfSyntaxError("nested too deeply");
    if (this.#skip("<<")) return this.#readDictionary(depth);
    if (this.#skip("[")) return this.#readArray(depth);
    if (this.#skip("(")) return { type: "text", text: decodeText(this.#readLiteral()) };
    const name = this.match(patterns.name)?.[1];
    if (name !== undefined) return { type: "name", name: unescapeName(name) };
    const reference = this.match(patterns.reference)?.[1];
    if (reference !== undefined) return { type: "reference", number: Number(reference) };
    const number = this.match(patterns.number)?.[0];
    if (number !== undefined) return Number(number);
    const hex = this.match(patterns.hex)?.[1];
    if (hex !== undefined) return { type: "text", text: decodeText(unhex(hex)) };
    const word = this.match(patterns.word)?.[0];
    if (word === undefined) throw new PdfSyntaxError(`no value at ${this.position}`);
    return word === "null" ? null : word === "true";
  }

  /** The value at the position; undefined, and the position as it was, where there is none. */
  tryToReadValue(): PdfValue | undefined {
    const { position } = this;
    try {
      return this.readValue();
    } catch (error) {
      if (!(error instanceof PdfSyntaxError)) throw error;
      this.position = position;
      return undefined;
    }
  }

  skipGap(): void {
    while (this.match(patterns.gap));
  }

  /** What a sticky pattern finds at the position. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text);
    if (found) this.#advance(found[0].length);
    return found;
  }

  #advance(length: number): void {
    this.position += length;
    this.#budget -= length;
    if (this.#budget < 0) throw new PdfBoundError("too much to read");
  }

  #skip(mark: string): boolean {
    if (!this.text.startsWith(mark, this.position)) return false;
    this.#advance(mark.length);
    return true;
  }

  #readDictionary(depth: number): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipGap();
      if (this.#skip(">>")) return entries;
      const name = this.match(patterns.name)?.[1];
      if (name === undefined) throw new PdfSyntaxError(`no key at ${this.position}`);
      entries.set(unescapeName(name), this.readValue(depth + 1));
    }
  }

  #readArray(depth: number): PdfValue[] {
    const items: PdfValue[] = [];
    for (;;) {
      this.skipGap();
      if (this.#skip("]")) return items;
      items.push(this.readValue(depth + 1));
    }
  }

  /** The bytes of a text in parentheses, which may hold others in balance. */
  #readLiteral(): string {
    let bytes = "";
    let open = 1;
    for (;;) {
      const character = this.text[this.position];
      if (character === undefined) throw new PdfSyntaxError("a text without an end");
      this.#advance(1);
      if (character === "(") open += 1;
      if (character === ")") open -= 1;
      if (open === 0) return bytes;
      bytes += character === "\\" ? this.#readEscape() : character;
    }
  }

  #readEscape(): string {
    const found = this.match(/[0-7]{1,3}|\r\n|[^]/y)?.[0] ?? "";
    if (/^[0-7]/.test(found)) return String.fromCharCode(Number.parseInt(found, 8) & 0xff);
    return escapes[found] ?? found;
  }
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
  return isTyped(value) && value.type === "reference";
}

export function nameOf(value: PdfValue | undefined): string | undefined {
  return isTyped(value) && value.type === "name" ? value.name : undefined;
}

export function textOf(value: PdfValue | undefined): string | undefined {
  return isTyped(value) && value.type === "text" ? value.text : undefined;
}

/** The items of an array; none where it is something else. */
export function itemsOf(value: PdfValue | undefined): readonly PdfValue[] {
  return Array.isArray(value) ? value : [];
}

function isTyped(value: PdfValue | undefined): value is PdfName | PdfText | PdfReference {
  return typeof value === "object" && value !== null && "type" in value;
}

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
  "\n": "",
  "\r": "",
  "\r\n": "",
};

function unescapeName(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function unhex(digits: string): string {
  const pairs = digits.replace(new RegExp(`[${blank}]+`, "g"), "").match(/.{1,2}/g) ?? [];
  return pairs.map((pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, "0"), 16))).join("");
}

/** UTF-16 or UTF-8 where the bytes say so by their first ones. */
function decodeText(bytes: string): string {
  const encoding = bytes.startsWith("\xfe\xff")
    ? "utf-16be"
    : bytes.startsWith("\xef\xbb\xbf")
      ? "utf-8"
      : undefined;
  if (encoding === undefined) return bytes;
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
}
