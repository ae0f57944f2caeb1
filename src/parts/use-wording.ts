import { use, useMemo } from "react";
import type { ReportWords } from "#src/domain/report/report-words.ts";
import { createWording, type Wording } from "#src/domain/report/wording.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { usePorts, type Content } from "#src/state/ports.tsx";

/** One promise for each content and language, because React waits for a promise that stays the same. */
const loading = new WeakMap<Content, Map<string, Promise<ReportWords>>>();

function loadWords(content: Content, locale: string): Promise<ReportWords> {
  const byLocale = loading.get(content) ?? new Map<string, Promise<ReportWords>>();
  loading.set(content, byLocale);
  const known = byLocale.get(locale);
  if (known) return known;
  const words = content.loadReportWords(locale);
  byLocale.set(locale, words);
  // A failed load must not be remembered, or the page could never be tried again.
  words.catch(() => byLocale.delete(locale));
  return words;
}

/**
 * The sentences that screen and document share, in the language of the interface. The component waits for
 * them in the nearest Suspense.
 */
export function useWording(): Wording {
  const { content } = usePorts();
  const { text } = useCatalog();
  const { locale } = useI18n();
  const words = use(loadWords(content, locale));
  return useMemo(() => createWording(text, words, locale), [text, words, locale]);
}
