import { operationsBetween } from "#src/domain/versions/compare/operations-between.ts";
import { reverseOperations } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useDraftStore } from "#src/state/draft-context.tsx";
import { useNotify } from "#src/state/notifications.tsx";
import { findApplicable, stampRecords } from "#src/state/undo-history.ts";

/**
 * Makes the draft what a version was, in one step of undo, and says so with the way to take it back. That way
 * stays right also after other changes: what was changed since stays as it is.
 */
export function useRestore(): (content: Plan, versionNumber: number) => void {
  const { t } = useI18n();
  const { actions, getState } = useDraftStore();
  const notify = useNotify();
  return (content, versionNumber) => {
    const operations = operationsBetween(getState().plan, content);
    void actions.editWithCause(() => operations, { type: "restore", versionNumber });
    const step = getState().lastUndoable;
    notify({
      message: t("versions.restored", { number: versionNumber }),
      actionLabel: t("form.undo"),
      onAction: () => {
        if (getState().lastUndoable === step) actions.undo();
        else
          actions.edit((plan, stamp) =>
            stampRecords(plan, findApplicable(plan, reverseOperations(operations)), stamp),
          );
      },
    });
  };
}
