import { useEffect, useState } from "react";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import type { CatalogInUse } from "#src/state/catalog-context.tsx";
import { usePorts } from "#src/state/ports.tsx";

/**
 * The catalogue in the language of the interface, undefined until it is loaded. Throws where a part of the app
 * could not be loaded: the error boundary says so.
 */
export function useLoadedCatalog(): CatalogInUse | undefined {
  const { content } = usePorts();
  const { locale } = useI18n();
  const [loaded, setLoaded] = useState<CatalogInUse>();
  const [failure, setFailure] = useState<unknown>();

  useEffect(() => {
    let isCurrent = true;
    Promise.all([
      content.loadCatalog(),
      content.loadCatalogText(locale),
      content.loadReportWords(locale),
    ]).then(
      ([catalog, text, words]) => isCurrent && setLoaded({ catalog, text, words }),
      (error: unknown) => isCurrent && setFailure(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [locale, content]);

  if (failure !== undefined) throw failure;
  return loaded;
}
