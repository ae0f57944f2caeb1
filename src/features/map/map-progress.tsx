import { useEffect, useState, type ReactNode } from "react";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { Callout } from "#src/ui/callout.tsx";
import { Progress } from "#src/ui/progress.tsx";

/** What takes no longer than this is not worth a word. */
const slowMilliseconds = 500;

export function WorkingMap({ onStop }: { readonly onStop: () => void }): ReactNode {
  const { t } = useI18n();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), slowMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  return <Progress label={t("map.drawing")} onCancel={onStop} cancelLabel={t("map.stop")} />;
}

export function StoppedMap({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  const { t } = useI18n();
  return (
    <Callout
      tone="attention"
      role="status"
      title={t("map.stoppedTitle")}
      actions={
        <Button size="small" onClick={onRetry}>
          {t("map.again")}
        </Button>
      }
    >
      {t("map.stopped")}
    </Callout>
  );
}
