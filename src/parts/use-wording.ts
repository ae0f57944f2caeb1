import type { CatalogText } from "#src/domain/catalog.ts";
import type { ReportWords } from "#src/domain/report/report-words.ts";
import { createWording, type Wording } from "#src/domain/report/wording.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";

interface Made {
  readonly text: CatalogText;
  readonly locale: string;
  readonly wording: Wording;
}

/** Formats for dates and numbers are dear to make, and a list asks for them in every line. */
const madeByWords = new WeakMap<ReportWords, Made>();

function wordingOf(text: CatalogText, words: ReportWords, locale: string): Wording {
  const made = madeByWords.get(words);
  if (made?.text === text && made.locale === locale) return made.wording;
  const wording = createWording(text, words, locale);
  madeByWords.set(words, { text, locale, wording });
  return wording;
}

/** The sentences that screen and document share, in the language of the interface. The same as long as that is. */
export function useWording(): Wording {
  const { text, words } = useCatalog();
  const { locale } = useI18n();
  return wordingOf(text, words, locale);
}
