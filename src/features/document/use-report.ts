import { use, useDeferredValue, useMemo } from "react";
import type { CatalogText } from "#src/domain/catalog.ts";
import { profileOf } from "#src/domain/plan/plan.ts";
import { buildReport } from "#src/domain/report/build-report.ts";
import type { ReportDocument } from "#src/domain/report/report-document.ts";
import type { ReportWords } from "#src/domain/report/report-words.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { usePorts, type Content } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";

type ReportLanguage = readonly [text: CatalogText, words: ReportWords];

const languagesOf = new WeakMap<Content, Map<string, Promise<ReportLanguage>>>();

/** Catalogue and report words in a language; the same promise each time, as `use` needs it. */
function loadLanguage(content: Content, language: string): Promise<ReportLanguage> {
  const languages = languagesOf.get(content) ?? new Map<string, Promise<ReportLanguage>>();
  languagesOf.set(content, languages);
  const known = languages.get(language);
  if (known) return known;
  const loading = Promise.all([content.loadCatalogText(language), content.loadReportWords(language)]);
  languages.set(language, loading);
  // What could not be loaded is asked for again the next time the page is opened.
  loading.catch(() => languages.delete(language));
  return loading;
}

/** The document of the open plan, in the plan's language, as of today. Typing never waits for it. */
export function useReport(): ReportDocument {
  const { content, clock } = usePorts();
  const { catalog } = useCatalog();
  const plan = useDeferredValue(usePlan());
  const [text, words] = use(loadLanguage(content, profileOf(plan).language));
  const at = clock.today();
  return useMemo(() => buildReport({ plan, catalog, text, words, at }), [plan, catalog, text, words, at]);
}
