import type { CatalogText } from "#src/domain/catalog.ts";
import type { ReportWords } from "#src/domain/report/report-words.ts";
import type { Content } from "#src/state/ports.tsx";

/** What a document in a language is written with. */
export interface ReportLanguage {
  readonly text: CatalogText;
  readonly words: ReportWords;
}

const languagesOf = new WeakMap<Content, Map<string, Promise<ReportLanguage>>>();

/** Catalogue and report words in a language; the same promise each time, as `use` needs it. */
export function loadReportLanguage(content: Content, language: string): Promise<ReportLanguage> {
  const languages = languagesOf.get(content) ?? new Map<string, Promise<ReportLanguage>>();
  languagesOf.set(content, languages);
  const known = languages.get(language);
  if (known) return known;
  const loading = load(content, language);
  languages.set(language, loading);
  // What could not be loaded is asked for again the next time.
  loading.catch(() => languages.delete(language));
  return loading;
}

async function load(content: Content, language: string): Promise<ReportLanguage> {
  const [text, words] = await Promise.all([
    content.loadCatalogText(language),
    content.loadReportWords(language),
  ]);
  return { text, words };
}
