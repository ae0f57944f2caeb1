import { useMemo } from "react";
import { createWording, type Wording } from "#src/domain/report/wording.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";

/** The sentences that screen and document share, in the language of the interface. */
export function useWording(): Wording {
  const { text, words } = useCatalog();
  const { locale } = useI18n();
  return useMemo(() => createWording(text, words, locale), [text, words, locale]);
}
