import { useMemo } from "react";
import { fillIn, fillInPlural } from "#src/domain/report/fill-in.ts";
import type { SealCheck } from "#src/domain/versions/history-entry.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";

export interface VersionTexts {
  /** "Version 3" */
  readonly versionName: (versionNumber: number) => string;
  /** "12 not answered" */
  readonly openPoint: (check: SealCheck, count: number) => string;
}

/** The words for versions that the document has too, filled in. */
export function useVersionTexts(): VersionTexts {
  const { locale } = useI18n();
  const { words } = useWording();
  return useMemo(
    () => ({
      versionName: (number) => fillIn(words.versions.version, { number }),
      openPoint: (check, count) => fillInPlural(words.versions.openPoint[check], count, locale),
    }),
    [words, locale],
  );
}
