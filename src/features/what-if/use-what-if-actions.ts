import { maxShortTextLength } from "#src/domain/plan/fields.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import {
  addWhatIf,
  contentOfWhatIf,
  removeWhatIf,
  restoreWhatIf,
  type WhatIfContent,
} from "#src/domain/what-if/edit-what-if.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useDraftActions, useDraftStore } from "#src/state/draft-context.tsx";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";

export interface WhatIfActions {
  /** Each gives the id of the new what-if. */
  readonly add: (content: WhatIfContent) => string;
  readonly duplicate: (id: string) => string;
  /** Says so, with the way to take it back. */
  readonly remove: (id: string) => void;
}

export function useWhatIfActions(): WhatIfActions {
  const { t } = useI18n();
  const { newId } = usePorts();
  const { edit } = useDraftActions();
  const store = useDraftStore();
  const notify = useNotify();

  const add = (content: WhatIfContent): string => {
    const id = newId();
    edit((plan, stamp) => addWhatIf(plan, id, content, newId, stamp));
    return id;
  };
  return {
    add,
    duplicate(id) {
      const { plan } = store.getState();
      const original = liveRecord(plan, "whatIfs", id);
      if (!original) return id;
      const copied = t("whatIf.copyOf", { name: original.name });
      const name = copied.length > maxShortTextLength ? original.name : copied;
      notify({ message: t("whatIf.duplicated", { name: original.name }) });
      return add(contentOfWhatIf(plan, original, name));
    },
    remove(id) {
      const name = store.getState().plan.whatIfs[id]?.name ?? "";
      edit((plan, stamp) => removeWhatIf(plan, id, stamp));
      notify({
        message: t("form.removed", { name }),
        actionLabel: t("form.undo"),
        onAction: () => edit((plan, stamp) => restoreWhatIf(plan, id, stamp)),
      });
    },
  };
}
