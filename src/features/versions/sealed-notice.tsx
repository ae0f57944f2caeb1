import { useEffect, useRef, type ReactNode } from "react";
import { shortFingerprint } from "#src/domain/versions/content.ts";
import type { Sealed } from "#src/features/versions/seal-draft.ts";
import type { VersionCommands } from "#src/features/versions/version-item.tsx";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { Button } from "#src/ui/button.tsx";
import { Icon } from "#src/ui/icon.tsx";

interface SealedNoticeProps {
  readonly sealed: Sealed;
  readonly commands: VersionCommands;
  readonly onDismiss: () => void;
}

/** What happened, what is safe, and what comes next. */
export function SealedNotice({ sealed, commands, onDismiss }: SealedNoticeProps): ReactNode {
  const { t } = useI18n();
  const { versionNumber, contentFingerprint } = sealed.entry;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="callout tone-good sealed-notice" aria-labelledby="sealed-title">
      <Icon name="check" />
      <div className="callout-content">
        <h2 className="callout-title" id="sealed-title" tabIndex={-1} ref={title}>
          {t("versions.sealedTitle", { number: versionNumber })}
        </h2>
        {sealed.isSecondTry && <p>{t("versions.sealedSecond")}</p>}
        <p>{t("versions.sealedSafe")}</p>
        <p>{t("versions.sealedNext", { fingerprint: shortFingerprint(contentFingerprint) })}</p>
        <div className="callout-actions">
          <Button variant="primary" onClick={() => commands.record("decided", versionNumber)}>
            {t("versions.decide")}
          </Button>
          <Button onClick={() => commands.record("submitted", versionNumber)}>
            {t("versions.handOver")}
          </Button>
          <Button icon="file" onClick={() => commands.savePdf(versionNumber)}>
            {t("versions.savePdf")}
          </Button>
          <Button variant="quiet" onClick={onDismiss}>
            {t("app.dismiss")}
          </Button>
        </div>
      </div>
    </section>
  );
}
