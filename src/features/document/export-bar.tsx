import { useRef, useState, type ReactNode } from "react";
import { UnprintableDialog } from "#src/features/document/unprintable-dialog.tsx";
import { usePdfExport } from "#src/features/document/use-pdf-export.ts";
import type { ReportDocument } from "#src/domain/report/report-document.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { savePlanFile } from "#src/parts/save-plan-file.ts";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { Progress } from "#src/ui/progress.tsx";

/** The ways out of the browser: the document as a PDF, and the plan itself as a file. */
export function ExportBar({ report }: { readonly report: ReportDocument }): ReactNode {
  const { t } = useI18n();
  const notify = useNotify();
  const [state, { start, goOn, cancel, saveNow }] = usePdfExport();
  const pdfButton = useRef<HTMLButtonElement>(null);
  const isBusy = state.type === "checking" || state.type === "making";

  const stop = (): void => {
    cancel();
    notify({ message: t("document.cancelled") });
    // The button that was pressed is gone.
    pdfButton.current?.focus();
  };
  return (
    <div className="stack no-print">
      <div className="cluster">
        <Button
          ref={pdfButton}
          variant="primary"
          icon="file"
          loading={isBusy || state.type === "saving"}
          onClick={() => start(report)}
        >
          {t("document.savePdf")}
        </Button>
        <SavePlanCopy />
      </div>
      <div role="status">
        {isBusy && (
          <Progress
            label={state.type === "checking" ? t("document.checking") : t("document.making")}
            value={state.type === "making" ? state.share : undefined}
            onCancel={stop}
            cancelLabel={t("form.cancel")}
          />
        )}
      </div>
      {state.type === "asking" && (
        <UnprintableDialog
          characters={state.characters}
          language={state.report.language}
          onGoOn={goOn}
          onCancel={cancel}
        />
      )}
      {state.type === "failed" && (
        <Callout
          tone="bad"
          role="alert"
          title={t("document.failedTitle")}
          actions={<Button onClick={() => start(report)}>{t("document.tryAgain")}</Button>}
        >
          <p>{t("document.failed")}</p>
          <Disclosure summary={t("error.details")}>
            <code>{state.message}</code>
          </Disclosure>
        </Callout>
      )}
      {state.type === "notSaved" && (
        <Callout
          tone="attention"
          role="alert"
          title={t("document.notSavedTitle")}
          actions={
            <>
              <Button variant="primary" onClick={saveNow}>
                {t("document.saveNow")}
              </Button>
              <Button onClick={cancel}>{t("form.cancel")}</Button>
            </>
          }
        >
          {t("document.notSaved")}
        </Callout>
      )}
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
      if (await savePlanFile(plan, ports)) notify({ message: t("save.copied") });
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
