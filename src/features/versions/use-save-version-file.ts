import { readVersions } from "#src/domain/versions/history.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { saveVersionFile } from "#src/features/versions/save-version-file.ts";
import { useVersionTexts } from "#src/features/versions/use-version-texts.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";

/** Saves a sealed version as a plan file, and says what became of it. */
export function useSaveVersionFile(
  planId: string,
  history: readonly HistoryEntry[],
): (versionNumber: number) => void {
  const { t } = useI18n();
  const { versionName } = useVersionTexts();
  const ports = usePorts();
  const notify = useNotify();
  const save = async (versionNumber: number): Promise<void> => {
    const version = readVersions(history).versions.get(versionNumber);
    if (!version) return;
    try {
      const saved = await saveVersionFile(ports, {
        planId,
        versionNumber,
        history,
        label: versionName(versionNumber),
        sealedOn: version.sealed.results.on,
      });
      if (!saved.ok) notify({ message: t("versions.contentMissing", { number: versionNumber }) });
      else if (saved.value) notify({ message: t("versions.fileSaved", { number: versionNumber }) });
    } catch {
      notify({ message: t("save.copyFailed") });
    }
  };
  return (versionNumber) => void save(versionNumber);
}
