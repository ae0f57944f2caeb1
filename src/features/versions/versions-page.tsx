import type { ReactNode } from "react";
import { useVersionHistory } from "#src/features/versions/use-version-history.ts";
import { VersionsOfPlan } from "#src/features/versions/versions-of-plan.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { StorageErrorText } from "#src/parts/storage-error-text.tsx";
import { useDraft } from "#src/state/draft-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import "#src/features/versions/versions.css";

/** What was sealed, what the draft is beside it, whether it is sound, and what was changed. */
export function VersionsPage(): ReactNode {
  const { t } = useI18n();
  const planId = useDraft((state) => state.plan.id);
  const [state, readAgain] = useVersionHistory(planId);
  return (
    <div className="page stack stack-loose">
      <PageHeader title={t("versions.title")} lead={t("versions.lead")} />
      {state.type === "loading" && <p className="muted">{t("app.loading")} …</p>}
      {state.type === "failed" && (
        <Callout
          tone="bad"
          role="alert"
          title={t("versions.failedTitle")}
          actions={<Button onClick={readAgain}>{t("save.retry")}</Button>}
        >
          <StorageErrorText error={state.error} />
        </Callout>
      )}
      {state.type === "ready" && <VersionsOfPlan planId={planId} history={state.history} />}
    </div>
  );
}
