import type { ReactNode } from "react";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { UnprintableDialog } from "#src/parts/unprintable-dialog.tsx";
import type { PdfExport, PdfExportActions } from "#src/parts/use-pdf-export.ts";
import { useNotify } from "#src/state/notifications.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { Progress } from "#src/ui/progress.tsx";

interface PdfExportStatusProps {
  readonly state: PdfExport;
  readonly actions: PdfExportActions;
  /** The button that cancels is gone once it is pressed: the focus belongs to the one that started. */
  readonly onCancelled: () => void;
}

/** How far a PDF is, what it asks, and what went wrong with it. Stands near the button that makes it. */
export function PdfExportStatus({ state, actions, onCancelled }: PdfExportStatusProps): ReactNode {
  const { t } = useI18n();
  const notify = useNotify();
  const { goOn, cancel, retry, saveNow } = actions;
  const stop = (): void => {
    cancel();
    notify({ message: t("document.cancelled") });
    onCancelled();
  };
  return (
    <>
      <div role="status">
        {isWorking(state) && (
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
          language={state.source.report.language}
          onGoOn={goOn}
          onCancel={cancel}
        />
      )}
      {state.type === "failed" && (
        <Callout
          tone="bad"
          role="alert"
          title={t("document.failedTitle")}
          actions={<Button onClick={retry}>{t("document.tryAgain")}</Button>}
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
    </>
  );
}

function isWorking({ type }: PdfExport): boolean {
  return type === "checking" || type === "making";
}

/** For the button that starts it. */
export function isPdfBusy(state: PdfExport): boolean {
  return isWorking(state) || state.type === "saving";
}
