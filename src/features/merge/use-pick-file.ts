import { maxPlanFileBytes, planFileExtension } from "#src/domain/plan-file/plan-file.ts";
import type { RefusedFile, UnreadFile } from "#src/features/merge/merge-flow.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useDropTarget } from "#src/state/drop-target.tsx";
import { usePorts } from "#src/state/ports.tsx";

interface Receiver {
  readonly open: (file: UnreadFile) => Promise<void>;
  readonly refuse: (refused: RefusedFile) => void;
}

/** Asks for one file with the browser's dialog. */
export function usePickFile({ open, refuse }: Receiver): () => void {
  const { files } = usePorts();
  const pick = async (): Promise<void> => {
    try {
      const picked = await files.openFile([planFileExtension, ".pdf"], maxPlanFileBytes);
      if (!picked) return;
      if (!picked.ok) return refuse({ name: "", refusal: { type: "unreadable", error: picked.error } });
      const { name, bytes } = picked.value;
      await open({ name, size: bytes.length, read: () => Promise.resolve(bytes) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      refuse({ name: "", refusal: { type: "unreadable", error: { type: "failed", message } } });
    }
  };
  return () => void pick();
}

/** Takes a file that is dropped on this page. Of several, the first. */
export function useDroppedFile(open: Receiver["open"]): void {
  const { t } = useI18n();
  useDropTarget(t("merge.dropFile"), ([file]) => {
    if (!file) return;
    const read = async () => new Uint8Array(await file.arrayBuffer());
    void open({ name: file.name, size: file.size, read });
  });
}
