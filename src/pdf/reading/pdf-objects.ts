import { inflate } from "#src/pdf/reading/inflate.ts";
import {
  isReference,
  nameOf,
  PdfBoundError,
  PdfReader,
  PdfSyntaxError,
  type PdfDictionary,
  type PdfValue,
} from "#src/pdf/reading/pdf-syntax.ts";
import { scanFile, type PdfPiece, type PdfStream } from "#src/pdf/reading/scan-file.ts";

const maxObjects = 500_000;
const maxReferences = 20;
/** What the streams that hold other objects may come to, together. */
const maxContainerBytes = 50_000_000;

/** The objects of a PDF by their number, and what its trailers say of the file. */
export class PdfObjects {
  /** All trailers as one: what a later one says counts. */
  readonly trailer = new Map<string, PdfValue>();
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #objects = new Map<number, PdfPiece>();

  private constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
  }

  /**
   * Reads all objects of a file. Where a number comes twice the later one counts, as with changes that were
   * appended. Throws a `PdfSyntaxError` or a `PdfBoundError`. Of a protected file, no containers are opened: what
   * is in them looks like damage.
   */
  static async read(bytes: Uint8Array<ArrayBuffer>): Promise<PdfObjects> {
    const objects = new PdfObjects(bytes);
    const pieces = scanFile(oneCharacterEach(bytes));
    for (const piece of pieces) objects.#add(piece);
    if (!objects.isProtected) await objects.#openContainers(pieces);
    return objects;
  }

  get isProtected(): boolean {
    return this.resolve(this.trailer.get("Encrypt")) !== null;
  }

  /** What a value stands for: references are followed. */
  resolve(value: PdfValue | undefined): PdfValue {
    let resolved = value ?? null;
    for (let step = 0; step < maxReferences; step += 1) {
      if (!isReference(resolved)) return resolved;
      resolved = this.#objects.get(resolved.number)?.value ?? null;
    }
    return null;
  }

  streamOf(value: PdfValue | undefined): PdfStream | undefined {
    return isReference(value) ? this.#objects.get(value.number)?.stream : undefined;
  }

  /** The bytes of a stream; undefined where they are damaged, too many, or encoded as no file ever is. */
  async bytesOf({ dictionary, start, end }: PdfStream, limit: number): Promise<Uint8Array | undefined> {
    const length = this.resolve(dictionary.get("Length"));
    const isSound = typeof length === "number" && length >= 0 && start + length <= end;
    const raw = this.#bytes.subarray(start, isSound ? start + length : end);
    switch (this.#filterOf(dictionary)) {
      case "none":
        return raw.length > limit ? undefined : raw;
      case "flate":
        return inflate(raw, limit);
      case "other":
        return undefined;
    }
  }

  #add(piece: PdfPiece): void {
    const { number, value, stream } = piece;
    if (number !== undefined) this.#objects.set(number, piece);
    const isTrailer = number === undefined || typeOf(stream) === "XRef";
    if (isTrailer && value instanceof Map) {
      for (const [key, entry] of value as PdfDictionary) this.trailer.set(key, entry);
    }
    if (this.#objects.size > maxObjects) throw new PdfBoundError("too many objects");
  }

  /** In the order of the file once more, so that what was appended later still counts. */
  async #openContainers(pieces: readonly PdfPiece[]): Promise<void> {
    let room = maxContainerBytes;
    for (const piece of pieces) {
      this.#add(piece);
      if (piece.stream === undefined || typeOf(piece.stream) !== "ObjStm") continue;
      const contained = await this.bytesOf(piece.stream, room);
      if (contained === undefined) throw new PdfSyntaxError("objects that cannot be read");
      room -= contained.length;
      for (const inner of readContained(piece.stream.dictionary, contained)) this.#add(inner);
    }
  }

  #filterOf(dictionary: PdfDictionary): "none" | "flate" | "other" {
    const filters = [this.resolve(dictionary.get("Filter"))].flat().map((one: PdfValue) => this.resolve(one));
    if (filters.every((filter) => filter === null)) return "none";
    // Predictors reorder the bytes of pictures and tables; nobody puts one on a file.
    const parameters = [this.resolve(dictionary.get("DecodeParms"))].flat();
    const isPlain = parameters.every((one: PdfValue) => this.resolve(one) === null);
    return filters.length === 1 && nameOf(filters[0]) === "FlateDecode" && isPlain ? "flate" : "other";
  }
}

function typeOf(stream: PdfStream | undefined): string | undefined {
  return nameOf(stream?.dictionary.get("Type"));
}

/** The objects in a container: first a list of numbers and places, then the objects themselves. */
function readContained(dictionary: PdfDictionary, bytes: Uint8Array): PdfPiece[] {
  const [count, first] = [dictionary.get("N"), dictionary.get("First")];
  if (typeof count !== "number" || typeof first !== "number") throw new PdfSyntaxError("no list of objects");
  const text = oneCharacterEach(bytes);
  const reader = new PdfReader(text, 4 * text.length + 1000);
  const places: (readonly [number: PdfValue, offset: PdfValue])[] = [];
  // A count that is made up ends with the text.
  for (let index = 0; index < count; index += 1) places.push([reader.readValue(), reader.readValue()]);
  return places.map(([number, offset]) => {
    if (typeof number !== "number" || typeof offset !== "number") {
      throw new PdfSyntaxError("no list of objects");
    }
    reader.position = first + offset;
    return { number, value: reader.readValue() };
  });
}

/** Some bytes come out as other characters in this encoding, but none of those that PDF syntax is made of. */
function oneCharacterEach(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
