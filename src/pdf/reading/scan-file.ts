import {
  blank,
  isDictionary,
  isReference,
  PdfBoundError,
  PdfReader,
  type PdfDictionary,
  type PdfValue,
} from "#src/pdf/reading/pdf-syntax.ts";

/** A dictionary with bytes behind it. */
export interface PdfStream {
  readonly dictionary: PdfDictionary;
  readonly start: number;
  /** Where its end is marked; the length that it states may say that it ends a little before. */
  readonly end: number;
}

/** A piece of a file: an object with its number, or a trailer, which has none. */
export interface PdfPiece {
  readonly number: number | undefined;
  readonly value: PdfValue;
  readonly stream?: PdfStream;
}

const maxPieces = 500_000;
const landmark = new RegExp(
  `(?<!\\d)(\\d{1,10})[${blank}]{1,20}\\d{1,10}[${blank}]{1,20}obj(?![a-z])|(?<![a-z])trailer(?![a-z])`,
  "g",
);
const numberObject = new RegExp(
  `(?<!\\d)(\\d{1,10})[${blank}]{1,20}\\d{1,10}[${blank}]{1,20}obj[${blank}]{1,20}(\\d{1,10})[${blank}]{1,20}endobj`,
  "g",
);
const streamMark = /stream(?:\r\n|\n|\r)/y;
const endMark = "endstream";
/** Between the bytes of a stream and the mark of its end. */
const maxLineEnd = 2;

/**
 * Goes through a file from its beginning to its end and takes what looks like an object for one, so that tables
 * of contents that are wrong, or were made to mislead, do not matter. Throws a `PdfBoundError` where there is
 * too much of anything.
 *
 * @param text one character for each byte
 */
export function scanFile(text: string): PdfPiece[] {
  const reader = new PdfReader(text, 4 * text.length);
  const findEnd = createEndFinder(text);
  const pieces: PdfPiece[] = [];
  landmark.lastIndex = 0;
  for (let mark = landmark.exec(text); mark !== null; mark = landmark.exec(text)) {
    reader.position = landmark.lastIndex;
    const value = reader.tryToReadValue();
    if (value !== undefined) {
      const stream = isDictionary(value) ? readStream(reader, value, findEnd) : undefined;
      const number = mark[1] === undefined ? undefined : Number(mark[1]);
      pieces.push({ number, value, ...(stream && { stream }) });
    }
    if (pieces.length > maxPieces) throw new PdfBoundError("too many objects");
    landmark.lastIndex = reader.position;
  }
  return pieces;
}

/** Where the bytes that begin at `start` end, by the length that is stated; -1 where they do not. */
type FindEnd = (start: number, length: PdfValue | undefined) => number;

/** Leaves the position behind the bytes. */
function readStream(reader: PdfReader, dictionary: PdfDictionary, findEnd: FindEnd): PdfStream | undefined {
  reader.skipGap();
  if (!reader.match(streamMark)) return undefined;
  const start = reader.position;
  const end = findEnd(start, dictionary.get("Length"));
  // A file that was cut off.
  if (end === -1) return undefined;
  reader.position = end;
  return { dictionary, start, end };
}

/** What looks like the mark of the end can stand within the bytes, so the length that is stated is tried first. */
function createEndFinder(text: string): FindEnd {
  const lastEnd = text.lastIndexOf(endMark);
  let numbers: ReadonlyMap<number, number> | undefined;

  const lengthOf = (length: PdfValue | undefined): number | undefined => {
    if (!isReference(length)) return typeof length === "number" ? length : undefined;
    numbers ??= readNumberObjects(text);
    return numbers.get(length.number);
  };
  return (start, stated) => {
    if (start > lastEnd) return -1;
    const length = lengthOf(stated);
    if (length !== undefined && Number.isInteger(length) && length >= 0) {
      const stop = start + length;
      const offset = text.slice(stop, stop + maxLineEnd + endMark.length).indexOf(endMark);
      if (offset !== -1) return stop + offset;
    }
    return text.indexOf(endMark, start);
  };
}

/** Objects that are nothing but a whole number: some programs write the lengths of streams that way. */
function readNumberObjects(text: string): ReadonlyMap<number, number> {
  const found = text.matchAll(numberObject);
  return new Map(Array.from(found, ([, number, value]) => [Number(number), Number(value)]));
}
