/** Lower case without accents, so that "goteborg" finds "Göteborg". */
function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** True where every word of the search stands somewhere in the texts, in any order. An empty search finds all. */
export function matchesSearch(texts: readonly (string | undefined)[], search: string): boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = fold(texts.filter((one) => one !== undefined).join("\n"));
  return words.every((word) => text.includes(word));
}
