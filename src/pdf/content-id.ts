/**
 * 32 hexadecimal digits that depend on nothing but the text: the same document gets the same file id. It
 * tells files apart; it proves nothing (that is what fingerprints of versions are for).
 */
export function contentId(text: string): string {
  return [0x811c9dc5, 0x9e3779b1, 0x85ebca6b, 0xc2b2ae35].map((seed) => hash(text, seed)).join("");
}

/** FNV-1a over UTF-16 units, with the final mixing of MurmurHash3. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  value ^= value >>> 16;
  return (value >>> 0).toString(16).padStart(8, "0");
}
