import type { CatalogText } from "#src/domain/catalog.ts";

/** One line per locale. Each is loaded on demand, so that a reader gets only the language in use. */
const loaders: ReadonlyMap<string, () => Promise<CatalogText>> = new Map([
  ["en", async () => (await import("#src/catalog/text/en/catalog-text.ts")).catalogText],
]);

/** The locales that the catalogue is written in. */
export const catalogLocales: readonly string[] = [...loaders.keys()];

/** The wording for a locale ("sv", "en-GB"): the locale itself, else its language, else English. */
export async function loadCatalogText(locale: string): Promise<CatalogText> {
  const load = loaders.get(locale) ?? loaders.get(languageOf(locale)) ?? loaders.get("en");
  if (load === undefined) throw new Error("The catalogue has no English text");
  return load();
}

function languageOf(locale: string): string {
  const dash = locale.indexOf("-");
  return dash === -1 ? locale : locale.slice(0, dash);
}
