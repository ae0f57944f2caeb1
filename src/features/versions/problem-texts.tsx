import type { ReactNode } from "react";
import type { SealProblem } from "#src/features/versions/seal-draft.ts";
import type { StepProblem } from "#src/features/versions/record-step.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { StorageErrorText } from "#src/parts/storage-error-text.tsx";
import { useWording } from "#src/parts/use-wording.ts";

/** Why nothing was sealed, what is safe, and what to do next. */
export function SealProblemText({ problem }: { readonly problem: SealProblem }): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <p>
        <SealReason problem={problem} />
      </p>
      <p>{t("versions.stillHere")}</p>
    </>
  );
}

function SealReason({ problem }: { readonly problem: SealProblem }): ReactNode {
  const { t } = useI18n();
  switch (problem.type) {
    case "notSaved":
      return (
        <>
          {t("versions.sealNotSaved")} <StorageErrorText error={problem.error} />
        </>
      );
    case "undecided":
      return t("versions.sealUndecided");
    case "storage":
      return <StorageErrorText error={problem.error} />;
    case "work":
      return t("versions.sealFailed", {
        message: problem.error.type === "failed" ? problem.error.message : "",
      });
    case "changedMeanwhile":
      return t("versions.sealChanged");
  }
}

/** Why a step was not recorded, and what to do next. */
export function StepProblemText({ problem }: { readonly problem: StepProblem }): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <p>
        <StepReason problem={problem} />
      </p>
      <p>{t("versions.stepStillHere")}</p>
    </>
  );
}

function StepReason({ problem }: { readonly problem: StepProblem }): ReactNode {
  const { t } = useI18n();
  const { words } = useWording();
  switch (problem.type) {
    case "storage":
      return <StorageErrorText error={problem.error} />;
    case "changedMeanwhile":
      return t("versions.stepChanged");
    case "refused": {
      const { refusal } = problem;
      return refusal.type === "stepNotPossible"
        ? t("versions.stepGone", {
            number: refusal.versionNumber,
            state: words.versions.states[refusal.state],
          })
        : t("versions.stepUnknown", { number: refusal.versionNumber });
    }
  }
}
