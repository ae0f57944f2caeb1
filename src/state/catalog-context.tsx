import { createContext, use, type ReactNode } from "react";
import type { ReportWords } from "#src/domain/report/report-words.ts";
import type { Catalog, CatalogText } from "#src/domain/catalog.ts";

/** The catalogue and its wording in the language of the interface. */
export interface CatalogInUse {
  readonly catalog: Catalog;
  readonly text: CatalogText;
  readonly words: ReportWords;
}

const CatalogContext = createContext<CatalogInUse | undefined>(undefined);

export function CatalogProvider(props: {
  readonly value: CatalogInUse;
  readonly children: ReactNode;
}): ReactNode {
  return <CatalogContext value={props.value}>{props.children}</CatalogContext>;
}

export function useCatalog(): CatalogInUse {
  const value = use(CatalogContext);
  if (!value) throw new Error("useCatalog needs a CatalogProvider above it");
  return value;
}
