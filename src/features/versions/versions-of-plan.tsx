import { useEffect, useRef, useState, type ReactNode } from "react";
import { useSearchParams } from "react-router";
import { nextVersionNumber } from "#src/domain/versions/history.ts";
import { DraftCard } from "#src/features/versions/draft-card.tsx";
import { JournalSection } from "#src/features/versions/journal-section.tsx";
import { RestoreDialog } from "#src/features/versions/restore-dialog.tsx";
import type { Sealed } from "#src/features/versions/seal-draft.ts";
import { SealSection } from "#src/features/versions/seal-section.tsx";
import { SealedNotice } from "#src/features/versions/sealed-notice.tsx";
import { StepDialog } from "#src/features/versions/step-dialog.tsx";
import type { Step } from "#src/features/versions/step-form.ts";
import { Timeline } from "#src/features/versions/timeline.tsx";
import { useDraftStanding } from "#src/features/versions/use-draft-standing.ts";
import { useRecordedText } from "#src/features/versions/use-recorded-text.ts";
import { useRestore } from "#src/features/versions/use-restore.ts";
import { useSaveVersionFile } from "#src/features/versions/use-save-version-file.ts";
import { useVersionPdf } from "#src/features/versions/use-version-pdf.tsx";
import type { VersionHistory } from "#src/features/versions/use-version-history.ts";
import { VerifySection } from "#src/features/versions/verify-section.tsx";
import { versionHeadingId, type VersionCommands } from "#src/features/versions/version-item.tsx";
import { useNotify } from "#src/state/notifications.tsx";

interface VersionsOfPlanProps {
  readonly planId: string;
  readonly history: VersionHistory;
}

type OpenDialog =
  | { readonly type: "step"; readonly step: Step; readonly versionNumber: number }
  | { readonly type: "restore"; readonly versionNumber: number };

export function VersionsOfPlan({ planId, history }: VersionsOfPlanProps): ReactNode {
  const [parameters, setParameters] = useSearchParams();
  const isSealing = parameters.has("seal");
  const { standing, fingerprint } = useDraftStanding(history);
  const [sealed, setSealed] = useState<Sealed>();
  const [dialog, setDialog] = useState<OpenDialog>();
  const saveFile = useSaveVersionFile(planId, history.entries);
  const restore = useRestore();
  const recordedText = useRecordedText();
  const notify = useNotify();
  const focusHeading = useFocusOnceDrawn();
  const pdf = useVersionPdf(planId, history.entries, (number) => focusHeading(versionHeadingId(number)));

  // The same object each time, so that a version is drawn again only when it is another one.
  const latest = useRef({ savePdf: pdf.save, saveFile });
  useEffect(() => {
    latest.current = { savePdf: pdf.save, saveFile };
  });
  const [commands] = useState((): VersionCommands => ({
    record: (step, versionNumber) => setDialog({ type: "step", step, versionNumber }),
    restore: (versionNumber) => setDialog({ type: "restore", versionNumber }),
    savePdf: (versionNumber) => latest.current.savePdf(versionNumber),
    saveFile: (versionNumber) => latest.current.saveFile(versionNumber),
  }));

  const leaveSealing = (): void => setParameters({}, { replace: true });
  const [newest] = history.versions;
  return (
    <>
      {sealed && (
        <SealedNotice
          key={sealed.entry.id}
          sealed={sealed}
          commands={commands}
          onDismiss={() => {
            setSealed(undefined);
            focusHeading("draft-title");
          }}
        />
      )}
      {isSealing ? (
        <SealSection
          versionNumber={nextVersionNumber(history.entries)}
          lastEntryAt={history.entries.at(-1)?.at}
          standing={standing}
          onSealed={(done) => {
            leaveSealing();
            setSealed(done);
          }}
          onCancel={() => {
            leaveSealing();
            focusHeading("draft-title");
          }}
        />
      ) : (
        <DraftCard planId={planId} standing={standing} fingerprint={fingerprint} kept={history.kept} />
      )}
      {(newest ?? history.kept.size > 0) && (
        <div className="split">
          <Timeline history={history} commands={commands} pdfStatusOf={pdf.statusOf} />
          <VerifySection
            planId={planId}
            history={history.entries}
            draftFingerprint={fingerprint.type === "known" ? fingerprint.fingerprint : undefined}
          />
        </div>
      )}
      <JournalSection newest={newest && { versionNumber: newest.versionNumber, at: newest.sealed.at }} />
      {dialog?.type === "step" && (
        <StepDialog
          step={dialog.step}
          versionNumber={dialog.versionNumber}
          onClose={() => setDialog(undefined)}
          onRecorded={(added) => {
            setDialog(undefined);
            setSealed(undefined);
            focusHeading(versionHeadingId(dialog.versionNumber));
            notify({ message: recordedText(added) });
          }}
        />
      )}
      {dialog?.type === "restore" && (
        <RestoreDialog
          versionNumber={dialog.versionNumber}
          history={history.entries}
          standing={standing}
          onClose={() => setDialog(undefined)}
          onRestore={(content) => {
            setDialog(undefined);
            setSealed(undefined);
            focusHeading("draft-title");
            restore(content, dialog.versionNumber);
          }}
        />
      )}
    </>
  );
}

/** Moves the focus to a heading after the dialog is gone: what opened it may be gone with what was done. */
function useFocusOnceDrawn(): (id: string) => void {
  const [target, setTarget] = useState<{ readonly id: string }>();
  useEffect(() => {
    if (target) document.getElementById(target.id)?.focus();
  }, [target]);
  return (id) => setTarget({ id });
}
