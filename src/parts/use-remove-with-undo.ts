import { useCallback } from "react";
import { removeRecord, restoreRecord } from "#src/domain/plan/edit.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { useNotify } from "#src/state/notifications.tsx";

/**
 * Removes the records with this id of some kinds (a contact and its private channels), and says so with the
 * way to take it back. That way stays right also after other changes, unlike the plan's own undo.
 */
export function useRemoveWithUndo(): (kinds: readonly RecordKind[], id: string, name: string) => void {
  const { t } = useI18n();
  const { edit } = useDraftActions();
  const notify = useNotify();
  return useCallback(
    (kinds, id, name) => {
      edit((plan, stamp) => kinds.flatMap((kind) => removeRecord(plan, kind, id, stamp)));
      notify({
        message: t("form.removed", { name }),
        actionLabel: t("form.undo"),
        onAction: () => edit((plan, stamp) => kinds.flatMap((kind) => restoreRecord(plan, kind, id, stamp))),
      });
    },
    [edit, notify, t],
  );
}
