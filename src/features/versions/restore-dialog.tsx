import { useEffect, useState, type ReactNode } from "react";
import { Link } from "react-router";
import type { Plan } from "#src/domain/plan/plan.ts";
import { findingText } from "#src/domain/report/finding-text.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import type { HistoryFinding } from "#src/domain/versions/verify-history.ts";
import type { DraftStanding } from "#src/features/versions/draft-standing.ts";
import { readForRestoring } from "#src/features/versions/read-version.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { useDraftStore } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { useSettings } from "#src/state/settings-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Callout } from "#src/ui/callout.tsx";
import { Dialog } from "#src/ui/dialog.tsx";

interface RestoreDialogProps {
  readonly versionNumber: number;
  readonly history: readonly HistoryEntry[];
  readonly standing: DraftStanding;
  readonly onClose: () => void;
  /** The content that the draft is to become. */
  readonly onRestore: (content: Plan) => void;
}

type Content =
  | { readonly type: "reading" }
  | { readonly type: "missing" }
  | { readonly type: "read"; readonly plan: Plan };

/** Says what restoring does before it is done. */
export function RestoreDialog(props: RestoreDialogProps): ReactNode {
  const { versionNumber, history, standing, onClose, onRestore } = props;
  const { t } = useI18n();
  const { versions, clock } = usePorts();
  const authorName = useSettings((state) => state.authorName);
  const { planId } = useDraftStore();
  const [content, setContent] = useState<Content>({ type: "reading" });

  useEffect(() => {
    let isCurrent = true;
    const stamp = { at: clock.now(), by: authorName };
    void readForRestoring(versions, planId, versionNumber, stamp).then((read) => {
      if (isCurrent) setContent(read.ok ? { type: "read", plan: read.value } : { type: "missing" });
    });
    return () => {
      isCurrent = false;
    };
  }, [versions, clock, authorName, planId, versionNumber]);

  const findings = useContentFindings(history, versionNumber);
  const isThisVersion = standing.type === "same" && standing.versionNumber === versionNumber;
  const isUnsealed = standing.type === "changed" || standing.type === "differs";
  return (
    <Dialog
      open
      onClose={onClose}
      title={t("versions.restoreTitle", { number: versionNumber })}
      closeLabel={t("form.close")}
      footer={
        <>
          <Button onClick={onClose}>{t("form.cancel")}</Button>
          {isUnsealed && (
            <Link to="?seal" className={buttonClass()} onClick={onClose}>
              {t("versions.sealFirst")}
            </Link>
          )}
          <Button
            variant="primary"
            icon="undo"
            loading={content.type === "reading"}
            disabled={content.type === "missing" || isThisVersion}
            onClick={() => {
              if (content.type === "read") onRestore(content.plan);
            }}
          >
            {t("versions.restoreNow")}
          </Button>
        </>
      }
    >
      {content.type === "missing" ? (
        <Callout tone="bad" role="alert">
          {t("versions.contentMissing", { number: versionNumber })}
        </Callout>
      ) : (
        <>
          <RestoreText versionNumber={versionNumber} standing={standing} />
          <NotSealed findings={findings} />
        </>
      )}
    </Dialog>
  );
}

/** What is wrong with the content that is kept for a version; nothing while that is being looked at. */
function useContentFindings(
  history: readonly HistoryEntry[],
  versionNumber: number,
): readonly HistoryFinding[] {
  const { versions, work } = usePorts();
  const { planId } = useDraftStore();
  const [findings, setFindings] = useState<readonly HistoryFinding[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const readSnapshot = async (number: number): Promise<string | undefined> => {
      const read = await versions.readSnapshot(planId, number);
      return read.ok ? read.value : undefined;
    };
    const check = { planId, snapshotNumbers: [versionNumber], readSnapshot, signal: controller.signal };
    void work.verify(history, check).then((verified) => {
      if (verified.ok) setFindings(verified.value.filter((finding) => isAbout(finding, versionNumber)));
    });
    return () => controller.abort();
  }, [versions, work, planId, history, versionNumber]);
  return findings;
}

function isAbout(finding: HistoryFinding, versionNumber: number): boolean {
  // What is not kept cannot be restored, and the dialog says that by itself.
  return (
    finding.type !== "snapshotMissing" &&
    "versionNumber" in finding &&
    finding.versionNumber === versionNumber
  );
}

/** Restoring stays possible: it may be all that is left. */
function NotSealed({ findings }: { readonly findings: readonly HistoryFinding[] }): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  if (findings.length === 0) return null;
  return (
    <Callout tone="bad" role="alert" title={t("versions.restoreNotSealedTitle")}>
      {findings.map((finding) => {
        const { what, means } = findingText(finding, wording);
        return (
          <p key={what}>
            {what} {means}
          </p>
        );
      })}
    </Callout>
  );
}

function RestoreText({
  versionNumber,
  standing,
}: Pick<RestoreDialogProps, "versionNumber" | "standing">): ReactNode {
  const { t } = useI18n();
  const becomes = t("versions.restoreText", { number: versionNumber });
  switch (standing.type) {
    case "same":
      return standing.versionNumber === versionNumber ? (
        <p>{t("versions.restoreSame", { number: versionNumber })}</p>
      ) : (
        <p>
          {becomes} {t("versions.restoreFromVersion", { number: standing.versionNumber })}
        </p>
      );
    case "changed": {
      const { since, changes } = standing;
      return (
        <p>
          {becomes} {t("versions.restoreLoses", { count: changes.fields, number: since })}
        </p>
      );
    }
    case "differs":
      return (
        <p>
          {becomes} {t("versions.restoreLosesUnknown", { number: standing.since })}
        </p>
      );
    case "noVersion":
    case "pending":
      return <p>{becomes}</p>;
  }
}
