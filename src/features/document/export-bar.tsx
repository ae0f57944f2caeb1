import { useRef, useState, type ReactNode } from "react";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { pdfOfDraft } from "#src/parts/export-pdf.ts";
import { PdfExportStatus, isPdfBusy } from "#src/parts/pdf-export-status.tsx";
import { savePlanFile } from "#src/parts/save-plan-file.ts";
import { usePdfExport } from "#src/parts/use-pdf-export.ts";
import { useDraftStore } from "#src/state/draft-context.tsx";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";

/** The ways out of the browser: the document as a PDF, and the plan itself as a file. */
export function ExportBar(): ReactNode {
  const { t } = useI18n();
  const ports = usePorts();
  const draft = useDraftStore();
  const [state, actions] = usePdfExport();
  const pdfButton = useRef<HTMLButtonElement>(null);
  return (
    <div className="stack no-print">
      <div className="cluster">
        <Button
          ref={pdfButton}
          variant="primary"
          icon="file"
          loading={isPdfBusy(state)}
          onClick={() => actions.start(() => pdfOfDraft(draft, ports))}
        >
          {t("document.savePdf")}
        </Button>
        <SavePlanCopy />
      </div>
      <p className="muted document-note">{t("document.pdfCarriesPlan")}</p>
      <PdfExportStatus state={state} actions={actions} onCancelled={() => pdfButton.current?.focus()} />
    </div>
  );
}

function SavePlanCopy(): ReactNode {
  const { t } = useI18n();
  const ports = usePorts();
  const plan = usePlan();
  const notify = useNotify();
  const [hasFailed, setHasFailed] = useState(false);
  const save = async (): Promise<void> => {
    setHasFailed(false);
    try {
      const saved = await savePlanFile(plan, ports);
      if (!saved) return;
      const copied = t("save.copied");
      notify({ message: saved.isHistoryLeftOut ? `${copied} ${t("save.withoutHistory")}` : copied });
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <>
      <Button icon="download" onClick={() => void save()}>
        {t("document.saveCopy")}
      </Button>
      {hasFailed && (
        <Callout tone="bad" role="alert" title={t("document.copyFailedTitle")}>
          {t("document.copyFailed")}
        </Callout>
      )}
    </>
  );
}
