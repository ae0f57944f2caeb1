import { useEffect, useState, type ReactNode } from "react";
import type { StorageStatus } from "#src/domain/ports.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Button } from "#src/ui/button.tsx";
import { Icon } from "#src/ui/icon.tsx";

/** Where plans are kept, what the browser has promised, and why that is no backup. */
export function StoragePlace(): ReactNode {
  const { t, formats } = useI18n();
  const { storageHealth } = usePorts();
  const [status, setStatus] = useState<StorageStatus>();
  const [isRefused, setIsRefused] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    void storageHealth.readStatus().then((read) => isCurrent && setStatus(read));
    return () => {
      isCurrent = false;
    };
  }, [storageHealth]);

  const ask = async (): Promise<void> => {
    const answer = await storageHealth.requestPersistence();
    setStatus(answer);
    setIsRefused(answer.persistence !== "persistent");
  };
  const isPersistent = status?.persistence === "persistent";
  return (
    <section className="panel storage-place">
      <h2>{t("plans.whereTitle")}</h2>
      <p className="measure">{t("plans.whereText")}</p>
      {status && (
        <div className="storage-status" role="status">
          <Icon name={isPersistent ? "check" : "warning"} />
          <p className="measure">
            <PersistenceText status={status} isRefused={isRefused} />
            {status.usedBytes !== undefined &&
              ` ${t("plans.whereUsed", { used: formats.bytes(status.usedBytes) })}`}
          </p>
        </div>
      )}
      {status && !isPersistent && !isRefused && (
        <div>
          <Button onClick={() => void ask()}>{t("plans.whereAsk")}</Button>
        </div>
      )}
      <p className="measure">{t("plans.whereBackup")}</p>
    </section>
  );
}

function PersistenceText({ status, isRefused }: { status: StorageStatus; isRefused: boolean }): ReactNode {
  const { t } = useI18n();
  if (status.persistence === "persistent") return t("plans.wherePersistent");
  if (isRefused) return t("plans.whereRefused");
  return status.persistence === "unknown" ? t("plans.whereUnknown") : t("plans.whereNotPersistent");
}
