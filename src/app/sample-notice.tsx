import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { profileOf } from "#src/domain/plan/plan.ts";
import type { StorageError } from "#src/domain/ports.ts";
import type { Result } from "#src/domain/result.ts";
import { planProblemText } from "#src/features/plans/plan-problem-text.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Button } from "#src/ui/button.tsx";

/** Says on every page of the sample that it is one, with the one click that removes it. */
export function SampleNotice(): ReactNode {
  const { t } = useI18n();
  const { repository, clock } = usePorts();
  const notify = useNotify();
  const navigate = useNavigate();
  const { flush } = useDraftActions();
  const isSample = useDraft((state) => profileOf(state.plan).sample === true);
  const planId = useDraft((state) => state.plan.id);
  if (!isSample) return null;

  /** True where it succeeded; else the person has been told why not. */
  const attempt = async (work: Promise<Result<void, StorageError>>): Promise<boolean> => {
    const result = await work;
    if (!result.ok) notify({ message: t("plans.notDone", { reason: planProblemText(t, result.error) }) });
    return result.ok;
  };
  const remove = async (): Promise<void> => {
    await flush();
    if (!(await attempt(repository.setDeleted([planId], clock.now())))) return;
    notify({
      message: t("plan.sampleRemoved"),
      actionLabel: t("form.undo"),
      onAction: () => void attempt(repository.setDeleted([planId], undefined)),
    });
    await navigate("/");
  };
  return (
    <p className="sample-notice">
      <span>{t("plan.sample")}</span>
      <Button size="small" variant="quiet" icon="trash" onClick={() => void remove()}>
        {t("plan.removeSample")}
      </Button>
    </p>
  );
}
