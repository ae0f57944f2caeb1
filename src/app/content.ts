import { catalogLocales, loadCatalogText } from "#src/catalog/load-catalog-text.ts";
import { loadReportWords } from "#src/catalog/load-report-words.ts";
import { loadSampleContent } from "#src/catalog/load-sample.ts";
import { catalog } from "#src/catalog/catalog.ts";
import { pseudoLocale } from "#src/i18n/locales.ts";
import type { Content } from "#src/state/ports.tsx";

/** A language's own name, with a capital as in a menu. */
function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The catalogue's content. In the pseudo-locale of the tests its wording is marked as the messages are. */
export const content: Content = {
  catalog,
  loadCatalogText: async (locale) => {
    const text = await loadCatalogText(locale);
    if (locale !== pseudoLocale.tag) return text;
    const { pseudoTree } = await import("#src/i18n/pseudo.ts");
    return { ...pseudoTree(text), locale: text.locale };
  },
  loadReportWords,
  loadSample: loadSampleContent,
  planLanguages: catalogLocales.map((tag) => ({ tag, name: languageName(tag) })),
};
