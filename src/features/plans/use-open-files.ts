import { useCallback, useState } from "react";
import { useNavigate } from "react-router";
import type { ReadPlanFile } from "#src/domain/version-ports.ts";
import type { FileOutcome, UnreadFile } from "#src/features/plans/open-plan-files.ts";
import { useCommandContext } from "#src/features/plans/use-plan-actions.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { comparePath } from "#src/parts/compare-address.ts";
import { planPath } from "#src/parts/plan-paths.ts";
import { useHandedFiles } from "#src/state/handed-files.tsx";
import { useNotify } from "#src/state/notifications.tsx";

/** One file that was opened or refused, or `opening` as long as nobody can say. */
export interface OpenedFile {
  readonly id: string;
  /** Empty where the browser did not tell. */
  readonly name: string;
  readonly outcome:
    | FileOutcome
    | { readonly type: "opening" }
    | {
        readonly type: "keptBoth";
        readonly planId: string;
        readonly title: string;
        /** The file has a history that stayed behind. */
        readonly isHistoryLeft: boolean;
      };
}

export interface OpenFiles {
  readonly files: readonly OpenedFile[];
  readonly drop: (files: readonly File[]) => Promise<void>;
  /** Asks for one file with the browser's dialog. */
  readonly pick: () => Promise<void>;
  readonly keepBoth: (file: OpenedFile, read: ReadPlanFile) => Promise<void>;
  /** Go on with the file on another page, beside the plan with the same id that is on this device. */
  readonly compare: (file: OpenedFile, read: ReadPlanFile) => void;
  readonly merge: (file: OpenedFile, read: ReadPlanFile) => void;
  readonly clear: () => void;
}

type Waiting = UnreadFile & { readonly id: string; readonly name: string };

const loadOpening = () => import("#src/features/plans/open-plan-files.ts");

function failureOf(error: unknown): FileOutcome {
  const message = error instanceof Error ? error.message : String(error);
  return { type: "notStored", error: { type: "failed", message } };
}

/** Opens plan files one after the other. A single one that succeeds leads to its plan. */
export function useOpenFiles(reload: () => Promise<void>): OpenFiles {
  const { t } = useI18n();
  const context = useCommandContext();
  const notify = useNotify();
  const navigate = useNavigate();
  const handed = useHandedFiles();
  const [files, setFiles] = useState<readonly OpenedFile[]>([]);

  const settle = useCallback((id: string, outcome: OpenedFile["outcome"]): void => {
    setFiles((all) => all.map((file) => (file.id === id ? { ...file, outcome } : file)));
  }, []);

  const openAll = useCallback(
    async (waiting: readonly Waiting[]): Promise<void> => {
      setFiles(waiting.map(({ id, name }) => ({ id, name, outcome: { type: "opening" } })));
      const outcomes: FileOutcome[] = [];
      for (const file of waiting) {
        const outcome = await loadOpening()
          .then(({ openPlanFile }) => openPlanFile(file, context))
          .catch(failureOf);
        settle(file.id, outcome);
        outcomes.push(outcome);
      }
      const [only] = outcomes;
      if (outcomes.length === 1 && only?.type === "opened") {
        notify({ message: t("plans.fileOpened", { title: only.title }) });
        await navigate(planPath(only.planId));
      } else {
        await reload();
      }
    },
    [context, navigate, notify, reload, settle, t],
  );

  const { newId, files: fileAccess } = context.ports;

  return {
    files,
    clear: () => setFiles([]),

    drop: (dropped) =>
      openAll(
        dropped.map((file) => ({
          id: newId(),
          name: file.name,
          size: file.size,
          read: async () => new Uint8Array(await file.arrayBuffer()),
        })),
      ),

    async pick() {
      const id = newId();
      try {
        const { planFileExtension, maxPlanFileBytes } = await import("#src/domain/plan-file/plan-file.ts");
        const picked = await fileAccess.openFile([planFileExtension, ".pdf"], maxPlanFileBytes);
        if (!picked) return;
        if (!picked.ok) {
          return setFiles([{ id, name: "", outcome: { type: "refused", error: picked.error } }]);
        }
        const { name, bytes } = picked.value;
        await openAll([{ id, name, size: bytes.length, read: () => Promise.resolve(bytes) }]);
      } catch (error) {
        setFiles([{ id, name: "", outcome: failureOf(error) }]);
      }
    },

    async keepBoth({ id }, read) {
      const outcome = await loadOpening()
        .then((opening) => opening.keepBoth(read, context))
        .catch(failureOf);
      const isHistoryLeft = read.history.length > 0;
      settle(id, outcome.type === "opened" ? { ...outcome, type: "keptBoth", isHistoryLeft } : outcome);
      await reload();
    },

    compare({ name }, read) {
      const key = handed.hand({ name, file: read });
      void navigate(comparePath({ type: "draft", planId: read.plan.id }, { type: "file", key, name }));
    },

    merge({ name }, read) {
      const key = handed.hand({ name, file: read });
      void navigate(`${planPath(read.plan.id, "merge")}?${new URLSearchParams({ file: key }).toString()}`);
    },
  };
}
