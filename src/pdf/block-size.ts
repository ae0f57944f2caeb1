import type { Density } from "#src/pdf/text-styles.ts";

/** How much room a block asks for before it is drawn. */
export interface BlockSize {
  /** The part that has to stand together with a heading above it. */
  readonly start: number;
  /** The height that is worth a page break: with less room than that, the block begins on the next page. */
  readonly wanted: number;
  /** The height of all of it, on one endless page. */
  readonly whole: number;
}

export function unbreakable(height: number): BlockSize {
  return { start: height, wanted: height, whole: height };
}

/** What a block needs to know of its surroundings. */
export interface BlockContext {
  /** "3.1", for headings that have one. */
  readonly number: string | undefined;
  /** The text of the heading right above. */
  readonly heading: string | undefined;
  readonly density: Density;
  /** What the renderer adds to the title of a record that goes on. */
  readonly continued: string;
}
