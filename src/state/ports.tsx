import { createContext, use, type ReactNode } from "react";
import type { Catalog, CatalogText } from "#src/domain/catalog.ts";
import type {
  Clock,
  FileAccess,
  NewId,
  PdfRenderer,
  PlanRepository,
  StorageHealth,
} from "#src/domain/ports.ts";
import type { PlanWork, VersionRepository } from "#src/domain/version-ports.ts";
import type { ReportWords } from "#src/domain/report/report-words.ts";
import type { SampleContent } from "#src/domain/sample/sample-content.ts";

/** Content that is loaded when it is needed, in the language that is asked for (English where it has none). */
export interface Content {
  /** Gives the same promise each time. */
  readonly loadCatalog: () => Promise<Catalog>;
  readonly loadCatalogText: (locale: string) => Promise<CatalogText>;
  readonly loadReportWords: (locale: string) => Promise<ReportWords>;
  readonly loadSample: (locale: string) => Promise<SampleContent>;
  /** The languages that a plan can be written in, with their own names. */
  readonly planLanguages: readonly { readonly tag: string; readonly name: string }[];
}

/** Everything impure that features use. Built once, in `src/app`; a test hands in its own. */
export interface Ports {
  readonly repository: PlanRepository;
  readonly versions: VersionRepository;
  readonly work: PlanWork;
  readonly storageHealth: StorageHealth;
  readonly files: FileAccess;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly pdf: PdfRenderer;
  readonly content: Content;
}

const PortsContext = createContext<Ports | undefined>(undefined);

/** `value` must stay the same object, or everything below renders again. */
export function PortsProvider(props: { readonly value: Ports; readonly children: ReactNode }): ReactNode {
  return <PortsContext value={props.value}>{props.children}</PortsContext>;
}

export function usePorts(): Ports {
  const ports = use(PortsContext);
  if (!ports) throw new Error("usePorts needs a PortsProvider above it");
  return ports;
}
