import type { ReactNode } from "react";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useDraft } from "#src/state/draft-context.tsx";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";

/** Another tab, or the list, has marked the open plan as deleted: says so, with the way back. */
export function DeletedElsewhere(): ReactNode {
  const { t } = useI18n();
  const { repository } = usePorts();
  const notify = useNotify();
  const isDeleted = useDraft((state) => state.deletedElsewhere);
  const planId = useDraft((state) => state.plan.id);
  if (!isDeleted) return null;

  const restore = async (): Promise<void> => {
    const result = await repository.setDeleted([planId], undefined);
    if (!result.ok) notify({ message: t("plan.notRestored") });
  };
  return (
    <Callout
      tone="attention"
      role="alert"
      title={t("plan.deletedElsewhereTitle")}
      actions={<Button onClick={() => void restore()}>{t("plan.restore")}</Button>}
    >
      {t("plan.deletedElsewhere")}
    </Callout>
  );
}
