import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";

/** What was recorded, in a sentence, with the versions that it put out of force. */
export function useRecordedText(): (added: readonly HistoryEntry[]) => string {
  const { t, formats } = useI18n();
  return (added) => {
    const [entry] = added;
    const superseded = added.filter(({ type }) => type === "superseded");
    if (superseded.length === 0) return stepText(entry);
    const versions = superseded.map(({ versionNumber }) =>
      t("versions.versionInText", { number: versionNumber }),
    );
    return `${stepText(entry)} ${t("versions.alsoSuperseded", { versions: formats.list(versions) })}`;
  };

  function stepText(entry: HistoryEntry | undefined): string {
    const number = entry?.versionNumber ?? 0;
    switch (entry?.type) {
      case "submitted":
        return t("versions.recordedHandOver", { number });
      case "archived":
        return t("versions.recordedArchive", { number });
      case "decided":
        return entry.decision === "approved"
          ? t("versions.recordedApproval", { number })
          : t("versions.recordedReturn", { number });
      case "sealed":
      case "superseded":
      case undefined:
        return "";
    }
  }
}
