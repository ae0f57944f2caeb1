import type { ReactNode } from "react";
import type { StorageError } from "#src/domain/ports.ts";
import { planProblemText } from "#src/features/plans/plan-problem-text.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";

interface PlanListProblemProps {
  readonly error: StorageError;
  readonly onRetry: () => void;
}

/** Why there is no list: what is wrong, what is safe, and what to do. */
export function PlanListProblem({ error, onRetry }: PlanListProblemProps): ReactNode {
  const { t } = useI18n();
  const needsReload = error.type === "blocked" || error.type === "newerDatabase";
  return (
    <Callout
      tone="bad"
      role="alert"
      title={t("plans.problemTitle")}
      actions={
        needsReload ? (
          <Button variant="primary" onClick={() => window.location.reload()}>
            {t("plans.reload")}
          </Button>
        ) : (
          <Button variant="primary" onClick={onRetry}>
            {t("plans.retry")}
          </Button>
        )
      }
    >
      <p className="measure">{planProblemText(t, error)}</p>
    </Callout>
  );
}
