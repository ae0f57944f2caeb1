import { useState, type ReactNode } from "react";
import { groupDigits, shortFingerprint } from "#src/domain/versions/content.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useNotify } from "#src/state/notifications.tsx";
import { Button } from "#src/ui/button.tsx";

interface FingerprintViewProps {
  readonly label: string;
  /** 64 hex digits. */
  readonly fingerprint: string;
}

/** A fingerprint in its short form, in full for who asks, and to be copied. */
export function FingerprintView({ label, fingerprint }: FingerprintViewProps): ReactNode {
  const { t } = useI18n();
  const notify = useNotify();
  const [isFull, setIsFull] = useState(false);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(fingerprint);
      notify({ message: t("versions.copied") });
    } catch {
      // Not every browser has a clipboard, and not every page may write to it.
      notify({ message: t("versions.notCopied") });
    }
  };
  return (
    <div className="fingerprint">
      <span className="fingerprint-label">{label}</span>
      <code className="fingerprint-digits">
        {isFull ? groupDigits(fingerprint) : shortFingerprint(fingerprint)}
      </code>
      <span className="fingerprint-buttons">
        <Button
          variant="quiet"
          size="small"
          aria-pressed={isFull}
          onClick={() => setIsFull((before) => !before)}
        >
          {t("versions.showFull")}
        </Button>
        <Button variant="quiet" size="small" icon="copy" hideLabel onClick={() => void copy()}>
          {t("versions.copy")}
        </Button>
      </span>
    </div>
  );
}
