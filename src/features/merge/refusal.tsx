import type { ReactNode } from "react";
import type { FileRefusal, RefusedFile } from "#src/features/merge/merge-flow.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planFileErrorText } from "#src/parts/plan-file-error-text.ts";
import { StorageErrorText } from "#src/parts/storage-error-text.tsx";
import { Callout } from "#src/ui/callout.tsx";

/** Why a file was not taken, and that nothing was changed. */
export function Refusal({ refused }: { readonly refused: RefusedFile | undefined }): ReactNode {
  const { t } = useI18n();
  if (!refused) return null;
  const { name, refusal } = refused;
  return (
    <Callout
      tone={refusal.type === "sameContent" ? "good" : "bad"}
      role="alert"
      title={name === "" ? t("merge.refused") : t("merge.refusedFile", { name })}
    >
      <RefusalText refusal={refusal} /> {t("merge.planUnchanged")}
    </Callout>
  );
}

function RefusalText({ refusal }: { readonly refusal: FileRefusal }): ReactNode {
  const i18n = useI18n();
  const { t } = i18n;
  switch (refusal.type) {
    case "unreadable":
      return planFileErrorText(i18n, refusal.error);
    case "storage":
      return <StorageErrorText error={refusal.error} />;
    case "otherPlan":
      return t("merge.refusedOther", { title: refusal.title });
    case "sameContent":
      return t("merge.refusedSame");
    case "copyAsBase":
      return t("merge.refusedCopyAsBase");
    case "forgotten":
      return t("merge.refusedForgotten");
  }
}
