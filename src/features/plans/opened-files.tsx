import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import type { FileOutcome } from "#src/features/plans/open-plan-files.ts";
import { planProblemText } from "#src/features/plans/plan-problem-text.ts";
import type { OpenedFile, OpenFiles } from "#src/features/plans/use-open-files.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planFileErrorText } from "#src/parts/plan-file-error-text.ts";
import { planPath } from "#src/parts/plan-paths.ts";
import { Button } from "#src/ui/button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Callout } from "#src/ui/callout.tsx";
import type { Tone } from "#src/ui/tone.ts";

/** What became of the files that were opened or dropped, one by one. The region waits for them. */
export function OpenedFiles({ openFiles }: { readonly openFiles: OpenFiles }): ReactNode {
  const { t } = useI18n();
  const { files, clear } = openFiles;
  const isDone = files.every(({ outcome }) => outcome.type !== "opening");
  return (
    <div role="status" className={files.length > 0 ? "stack stack-tight" : "visually-hidden"}>
      {files.map((file) => (
        <OneFile key={file.id} file={file} openFiles={openFiles} />
      ))}
      {files.length > 0 && isDone && (
        <div>
          <Button variant="quiet" size="small" icon="cross" onClick={clear}>
            {t("plans.filesClose")}
          </Button>
        </div>
      )}
    </div>
  );
}

const tones: Readonly<Record<OpenedFile["outcome"]["type"], Tone>> = {
  opening: "info",
  opened: "good",
  keptBoth: "good",
  refused: "bad",
  notStored: "bad",
  alreadyHere: "attention",
};

function OneFile({
  file,
  openFiles,
}: {
  readonly file: OpenedFile;
  readonly openFiles: OpenFiles;
}): ReactNode {
  const { outcome } = file;
  return (
    <Callout tone={tones[outcome.type]} title={file.name} actions={waysOn(file, openFiles)}>
      <OutcomeText outcome={outcome} />
    </Callout>
  );
}

/** What can be done next, if anything. */
function waysOn(file: OpenedFile, openFiles: OpenFiles): ReactNode {
  const { outcome } = file;
  switch (outcome.type) {
    case "opened":
    case "keptBoth":
      return <PlanLink planId={outcome.planId} text="plans.fileOpenIt" />;
    case "alreadyHere":
      return <WaysBesideExisting file={file} outcome={outcome} openFiles={openFiles} />;
    case "opening":
    case "refused":
    case "notStored":
      return undefined;
  }
}

interface WaysBesideExistingProps {
  readonly file: OpenedFile;
  readonly outcome: Extract<FileOutcome, { type: "alreadyHere" }>;
  readonly openFiles: OpenFiles;
}

function WaysBesideExisting({ file, outcome, openFiles }: WaysBesideExistingProps): ReactNode {
  const { t } = useI18n();
  const { existing, file: read } = outcome;
  return (
    <>
      {(existing === "different" || existing === "otherHistory") && (
        <Button size="small" onClick={() => openFiles.compare(file, read)}>
          {t("plans.fileCompare")}
        </Button>
      )}
      {existing === "different" && (
        <Button size="small" onClick={() => openFiles.merge(file, read)}>
          {t("plans.fileMerge")}
        </Button>
      )}
      {existing !== "same" && <KeepBothButton onPress={() => openFiles.keepBoth(file, read)} />}
      {existing !== "deleted" && <PlanLink planId={read.plan.id} text="plans.fileShowExisting" />}
    </>
  );
}

interface PlanLinkProps {
  readonly planId: string;
  readonly text: "plans.fileOpenIt" | "plans.fileShowExisting";
}

function PlanLink({ planId, text }: PlanLinkProps): ReactNode {
  const { t } = useI18n();
  return (
    <Link to={planPath(planId)} className={buttonClass("secondary", "small")}>
      {t(text)}
    </Link>
  );
}

function KeepBothButton({ onPress }: { readonly onPress: () => Promise<void> }): ReactNode {
  const { t } = useI18n();
  const [isBusy, setIsBusy] = useState(false);
  const press = (): void => {
    setIsBusy(true);
    void onPress().finally(() => setIsBusy(false));
  };
  return (
    <Button size="small" loading={isBusy} onClick={press}>
      {t("plans.fileKeepBoth")}
    </Button>
  );
}

const existingTexts = {
  same: "plans.fileSame",
  otherHistory: "plans.fileOtherHistory",
  different: "plans.fileDifferent",
  deleted: "plans.fileDeleted",
} as const;

function OutcomeText({ outcome }: { readonly outcome: OpenedFile["outcome"] }): ReactNode {
  const i18n = useI18n();
  const { t } = i18n;
  switch (outcome.type) {
    case "opening":
      return `${t("plans.filesOpening")} …`;
    case "opened":
      return t("plans.fileOpened", { title: outcome.title });
    case "keptBoth":
      return t(outcome.isHistoryLeft ? "plans.fileKeptBothAnew" : "plans.fileKeptBoth", {
        title: outcome.title,
      });
    case "refused":
      return t("plans.fileRefused", { reason: planFileErrorText(i18n, outcome.error) });
    case "notStored":
      return t("plans.fileRefused", { reason: planProblemText(t, outcome.error) });
    case "alreadyHere": {
      const { title, existing } = outcome;
      return t(existingTexts[existing], { title });
    }
  }
}
