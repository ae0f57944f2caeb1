/**
 * What layout has to know of a TrueType font, read from the file itself: which characters it has and how
 * wide they are. jsPDF reads the same tables; a test holds the two together.
 */
export interface FontFace {
  /** Only characters of the basic plane: jsPDF cannot draw others. */
  has(codePoint: number): boolean;
  /** Width of a character, as a share of the font size. */
  advance(codePoint: number): number;
}

export function readFontFace(bytes: Uint8Array): FontFace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unitsPerEm = view.getUint16(findTable(view, "head") + 18);
  const metricCount = view.getUint16(findTable(view, "hhea") + 34);
  const metrics = findTable(view, "hmtx");
  const glyphs = readCharacterMap(view, findTable(view, "cmap"));
  return {
    has: (codePoint) => glyphs.has(codePoint),
    advance: (codePoint) => {
      const glyph = Math.min(glyphs.get(codePoint) ?? 0, metricCount - 1);
      return view.getUint16(metrics + glyph * 4) / unitsPerEm;
    },
  };
}

function findTable(view: DataView, tag: string): number {
  const tableCount = view.getUint16(4);
  for (let index = 0; index < tableCount; index++) {
    const entry = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    if (name === tag) return view.getUint32(entry + 8);
  }
  throw new Error(`The font has no table "${tag}"`);
}

/** The segments of a format 4 subtable (OpenType specification, `cmap`). */
function readCharacterMap(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const subtable = findFormat4(view, cmap);
  const segmentBytes = view.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + segmentBytes + 2;
  const deltas = starts + segmentBytes;
  const offsets = deltas + segmentBytes;
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segmentBytes; segment += 2) {
    const start = view.getUint16(starts + segment);
    const end = view.getUint16(ends + segment);
    const delta = view.getUint16(deltas + segment);
    const offset = view.getUint16(offsets + segment);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const raw = offset === 0 ? code : view.getUint16(offsets + segment + offset + (code - start) * 2);
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function findFormat4(view: DataView, cmap: number): number {
  const subtableCount = view.getUint16(cmap + 2);
  for (let index = 0; index < subtableCount; index++) {
    const subtable = cmap + view.getUint32(cmap + 8 + index * 8);
    if (view.getUint16(subtable) === 4) return subtable;
  }
  throw new Error("The font has no character map of format 4");
}
