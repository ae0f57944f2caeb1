import { content } from "#src/pdf/page-frame.ts";
import type { Place, PlaceMarks } from "#src/pdf/place-marks.ts";
import type { Sheet } from "#src/pdf/sheet.ts";
import type { TextStyle } from "#src/pdf/text-styles.ts";

/** Lines that stay together at either side of a page break. */
export const minLines = 2;
/** Rounding must not push a line to the next page that just fits. */
const tolerance = 0.01;

/** The text column and the place in it where the next thing is drawn. Fills pages from top to bottom. */
export class Flow {
  readonly sheet: Sheet;
  readonly marks: PlaceMarks;
  y: number = content.top;
  #topOfPage: number = content.top;
  #drawContinuation: (() => void) | undefined;

  constructor(sheet: Sheet, marks: PlaceMarks) {
    this.sheet = sheet;
    this.marks = marks;
  }

  get page(): number {
    return this.sheet.pdf.getCurrentPageInfo().pageNumber;
  }

  get room(): number {
    return content.bottom - this.y + tolerance;
  }

  /** True where nothing but a repeated head stands above. */
  get isAtTop(): boolean {
    return this.y <= this.#topOfPage;
  }

  breakPage(): void {
    this.sheet.pdf.addPage();
    this.startAt(content.top);
    this.#drawContinuation?.();
    this.#topOfPage = this.y;
  }

  /** Goes on at this height of the page as if it were its top. */
  startAt(y: number): void {
    this.y = y;
    this.#topOfPage = y;
  }

  /** White space, unless a page begins here. */
  space(height: number): void {
    if (!this.isAtTop) this.y += height;
  }

  ensure(height: number): void {
    if (this.room < height && !this.isAtTop) this.breakPage();
  }

  /** While `draw` runs, `drawContinuation` draws the head of every page after the first. */
  withContinuation(drawContinuation: () => void, draw: () => void): void {
    this.#drawContinuation = drawContinuation;
    draw();
    this.#drawContinuation = undefined;
  }

  /**
   * Draws lines below each other, over as many pages as they need, never leaving one of them alone.
   * `onPiece` is called before each page's part is drawn, with its top and height.
   */
  lines(
    lines: readonly string[],
    x: number,
    style: TextStyle,
    onPiece?: (top: number, height: number, isLast: boolean) => void,
  ): void {
    this.linesOf(lines, style.leading, (piece, top, isLast) => {
      onPiece?.(top, piece.length * style.leading, isLast);
      this.sheet.text(piece, x, top, style);
    });
  }

  /** The same for lines of any kind: `draw` gets each page's part of them, and its top. */
  linesOf<Line>(
    lines: readonly Line[],
    leading: number,
    draw: (piece: readonly Line[], top: number, isLast: boolean) => void,
  ): void {
    let rest = lines;
    while (rest.length > 0) {
      const count = this.#countFitting(rest.length, leading);
      if (count > 0) {
        draw(rest.slice(0, count), this.y, count === rest.length);
        this.y += count * leading;
        rest = rest.slice(count);
      }
      if (rest.length > 0) this.breakPage();
    }
  }

  #countFitting(count: number, leading: number): number {
    const fitting = Math.floor(this.room / leading);
    if (count <= fitting) return count;
    if (this.isAtTop) return Math.max(1, Math.min(fitting, count - minLines));
    const kept = Math.min(fitting, count - minLines);
    return kept < minLines ? 0 : kept;
  }

  get place(): Place {
    return { page: this.page, y: this.y };
  }

  markPlace(id: string | undefined): void {
    if (id !== undefined) this.marks.places.set(id, this.place);
  }

  addEntry(level: number, title: string): void {
    this.marks.entries.push({ level, title, place: this.place });
  }

  addLink(x: number, y: number, width: number, height: number, target: string | undefined): void {
    if (target !== undefined) this.marks.links.push({ page: this.page, x, y, width, height, target });
  }
}
