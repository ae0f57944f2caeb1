import { useState, type ReactNode } from "react";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { readVersions } from "#src/domain/versions/history.ts";
import { readVersion } from "#src/features/versions/read-version.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { pdfOfVersion } from "#src/parts/export-pdf.ts";
import { isPdfBusy, PdfExportStatus } from "#src/parts/pdf-export-status.tsx";
import { usePdfExport, type PdfSource } from "#src/parts/use-pdf-export.ts";
import { usePorts } from "#src/state/ports.tsx";

interface VersionPdf {
  readonly save: (versionNumber: number) => void;
  /** How far the PDF of this version is; undefined while none of it is made. */
  readonly statusOf: (versionNumber: number) => ReactNode;
}

/** Makes and saves the PDF of a sealed version, one at a time. */
export function useVersionPdf(
  planId: string,
  history: readonly HistoryEntry[],
  onCancelled: (versionNumber: number) => void,
): VersionPdf {
  const { t } = useI18n();
  const ports = usePorts();
  const [state, actions] = usePdfExport();
  const [made, setMade] = useState<number>();

  const prepare = async (versionNumber: number): Promise<PdfSource> => {
    const sealed = readVersions(history).versions.get(versionNumber)?.sealed;
    const read = await readVersion(ports.versions, planId, versionNumber);
    if (!read.ok || !sealed) throw new Error(t("versions.contentMissing", { number: versionNumber }));
    return pdfOfVersion({ plan: read.value, sealed, history }, ports);
  };
  return {
    save: (versionNumber) => {
      // A second press on the same button is no reason to begin anew.
      if (made === versionNumber && isPdfBusy(state)) return;
      setMade(versionNumber);
      actions.start(() => prepare(versionNumber));
    },
    statusOf: (versionNumber) =>
      made === versionNumber && state.type !== "idle" ? (
        <PdfExportStatus state={state} actions={actions} onCancelled={() => onCancelled(versionNumber)} />
      ) : undefined,
  };
}
