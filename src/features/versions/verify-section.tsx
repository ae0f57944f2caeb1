import { useId, type ReactNode } from "react";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import type { HistoryFinding } from "#src/domain/versions/verify-history.ts";
import { FindingList } from "#src/features/versions/finding-list.tsx";
import { FingerprintLookup } from "#src/features/versions/fingerprint-lookup.tsx";
import { FingerprintView } from "#src/features/versions/fingerprint-view.tsx";
import { useVerification, type Verification } from "#src/features/versions/use-verification.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Progress } from "#src/ui/progress.tsx";

interface VerifySectionProps {
  readonly planId: string;
  readonly history: readonly HistoryEntry[];
  /** Undefined where it is not known. */
  readonly draftFingerprint: string | undefined;
}

/** Whether what is kept is what was sealed, and what a fingerprint from paper belongs to. */
export function VerifySection({ planId, history, draftFingerprint }: VerifySectionProps): ReactNode {
  const { t } = useI18n();
  const titleId = useId();
  const { verification, start, cancel } = useVerification(planId);
  const isRunning = verification.type === "running";
  return (
    <section className="panel stack verify" aria-labelledby={titleId}>
      <h2 id={titleId}>{t("versions.verify")}</h2>
      <p className="small muted">{t("versions.verifyLead")}</p>
      {/* Busy, it keeps its place and its focus. */}
      <div>
        <Button icon="shield" loading={isRunning} onClick={start}>
          {t("versions.verifyAll")}
        </Button>
      </div>
      <div role="status" className="stack">
        {isRunning ? (
          <Progress
            label={`${t("versions.verifying")} …`}
            value={verification.share}
            onCancel={cancel}
            cancelLabel={t("form.cancel")}
          />
        ) : (
          <VerificationResult verification={verification} />
        )}
      </div>
      <FingerprintLookup history={history} draftFingerprint={draftFingerprint} />
    </section>
  );
}

function VerificationResult({ verification }: { readonly verification: Verification }): ReactNode {
  const { t } = useI18n();
  switch (verification.type) {
    case "idle":
    case "running":
      return null;
    case "cancelled":
      return <p className="small muted">{t("versions.verifyCancelled")}</p>;
    case "failed":
      return (
        <Callout tone="bad" title={t("versions.verifyFailedTitle")}>
          {t("versions.verifyFailed", { message: verification.message })}
        </Callout>
      );
    case "done":
      return <Verified {...verification} />;
  }
}

/** That a content is not on this device is no fault of the history. */
const isMissing = ({ type }: HistoryFinding): boolean => type === "snapshotMissing";

function Verified(props: Extract<Verification, { readonly type: "done" }>): ReactNode {
  const { versions, contents, entries, lastFingerprint, findings } = props;
  const { t } = useI18n();
  const { words } = useWording();
  const faults = findings.filter((finding) => !isMissing(finding));
  const missing = findings.filter(isMissing);
  return (
    <>
      {faults.length > 0 ? (
        <Callout tone="bad" title={t("versions.faultsTitle", { count: faults.length })}>
          <div className="stack stack-tight">
            <FindingList findings={faults} />
            <p>{t("versions.faultsNext")}</p>
          </div>
        </Callout>
      ) : (
        <Callout
          tone="good"
          title={missing.length === 0 ? t("versions.wellTitle") : t("versions.chainTitle")}
        >
          <p>
            {t("versions.wellEntries", { count: entries })}{" "}
            {contents > 0 && t("versions.wellContents", { count: contents })}
          </p>
        </Callout>
      )}
      {missing.length > 0 && (
        <Callout tone="attention" title={t("versions.missingTitle", { count: missing.length, versions })}>
          {t("versions.missing", { count: missing.length })}
        </Callout>
      )}
      <p className="small muted">{t("versions.proves")}</p>
      {lastFingerprint !== undefined && (
        <FingerprintView label={words.versions.lastEntry} fingerprint={lastFingerprint} />
      )}
    </>
  );
}
