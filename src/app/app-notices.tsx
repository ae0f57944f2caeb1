import { useEffect, useEffectEvent, useState, type ReactNode } from "react";
import { registerOffline } from "#src/app/offline.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useNotifications, useNotify } from "#src/state/notifications.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { ToastRegion } from "#src/ui/toast.tsx";

/** Messages at the edge of the screen, with undo where there is something to take back. */
export function AppNotices(): ReactNode {
  const { t } = useI18n();
  const { shown, dismiss } = useNotifications();
  const toasts = shown.map(({ id, message, actionLabel, onAction }) => ({
    id,
    message,
    actionLabel,
    onAction: () => {
      dismiss(id);
      onAction?.();
    },
    onDismiss: () => dismiss(id),
    dismissLabel: t("app.dismiss"),
  }));
  return <ToastRegion toasts={toasts} />;
}

/** Above the page and never over it: what is being filled in stays in sight. */
export function UpdateOffer(): ReactNode {
  const { t } = useI18n();
  const notify = useNotify();
  const [update, setUpdate] = useState<{ readonly accept: () => void }>();

  const sayReady = useEffectEvent(() => notify({ message: t("offline.ready") }));

  const sayFailed = useEffectEvent(() =>
    notify({
      message: t("offline.failed"),
      actionLabel: t("save.reload"),
      onAction: () => window.location.reload(),
    }),
  );

  useEffect(() => {
    void registerOffline({
      onReady: () => sayReady(),
      onUpdate: (accept) => setUpdate({ accept }),
      onFailed: () => sayFailed(),
    });
  }, []);

  if (!update) return <div role="status" />;
  return (
    <div role="status" className="update-offer">
      <Callout
        tone="info"
        title={t("update.ready")}
        actions={
          <>
            <Button variant="primary" onClick={update.accept}>
              {t("update.reload")}
            </Button>
            <Button onClick={() => setUpdate(undefined)}>{t("update.later")}</Button>
          </>
        }
      />
    </div>
  );
}
