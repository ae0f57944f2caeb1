import { catalogLocales, loadCatalogText } from "#src/catalog/load-catalog-text.ts";
import { loadReportWords } from "#src/catalog/load-report-words.ts";
import { loadSampleContent } from "#src/catalog/load-sample.ts";
import type { Catalog } from "#src/domain/catalog.ts";
import { pseudoLocale } from "#src/i18n/locales.ts";
import type { Content } from "#src/state/ports.tsx";

/** A language's own name, with a capital as in a menu. */
function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

let catalog: Promise<Catalog> | undefined;

/** The same promise each time, so that a component can wait for it. What failed to load is asked for again. */
function loadCatalog(): Promise<Catalog> {
  catalog ??= import("#src/catalog/catalog.ts").then(
    (module) => module.catalog,
    (error: unknown) => {
      catalog = undefined;
      throw error;
    },
  );
  return catalog;
}

/** The catalogue's content. In the pseudo-locale of the tests its wording is marked as the messages are. */
export const content: Content = {
  loadCatalog,
  loadCatalogText: async (locale) => {
    const text = await loadCatalogText(locale);
    if (locale !== pseudoLocale.tag) return text;
    const { pseudoTree } = await import("#src/i18n/pseudo.ts");
    return { ...pseudoTree(text), locale: text.locale };
  },
  loadReportWords: async (locale) => {
    const words = await loadReportWords(locale);
    if (locale !== pseudoLocale.tag) return words;
    const { pseudoTree } = await import("#src/i18n/pseudo.ts");
    return { ...pseudoTree(words), locale: words.locale, formatLocale: words.formatLocale };
  },
  loadSample: loadSampleContent,
  planLanguages: catalogLocales.map((tag) => ({ tag, name: languageName(tag) })),
};
