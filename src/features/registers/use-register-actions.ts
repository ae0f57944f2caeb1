import { useCallback } from "react";
import { maxShortTextLength } from "#src/domain/plan/fields.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { duplicateRecord } from "#src/domain/registers/duplicate-record.ts";
import { removeFromRegister, restoreToRegister } from "#src/domain/registers/node-parts.ts";
import type { NodeLook } from "#src/domain/registers/nodes.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { usersOf } from "#src/domain/registers/uses.ts";
import { useI18n, type I18n } from "#src/i18n/i18n-context.tsx";
import { useDraftActions } from "#src/state/draft-context.tsx";
import { useNotify } from "#src/state/notifications.tsx";
import { usePorts } from "#src/state/ports.tsx";

const namesShown = 3;

/** "Support, Payroll, Dispatch and 4 more" */
export function userNames(users: readonly NodeLook[], { t, formats }: Pick<I18n, "t" | "formats">): string {
  const left = users.length - namesShown;
  const names = users.slice(0, namesShown).map(({ name }) => name);
  return formats.list(left > 0 ? [...names, t("registers.andMore", { count: left })] : names);
}

export interface RegisterActions {
  /** Removes the record with all that belongs to it, and says what needs it, with the way to take it back. */
  readonly remove: (id: string) => void;
  /** Gives the id of the copy. */
  readonly duplicate: (id: string) => string;
}

export function useRegisterActions(kind: RegisterKind): RegisterActions {
  const { t, formats } = useI18n();
  const { newId } = usePorts();
  const { edit } = useDraftActions();
  const notify = useNotify();

  const remove = useCallback(
    (id: string): void => {
      let message = "";
      edit((plan, stamp) => {
        const name = liveRecord(plan, kind, id)?.name ?? "";
        const users = usersOf(plan, id).filter((user) => user.id !== id);
        message =
          users.length === 0
            ? t("registers.removed", { name })
            : t("registers.removedUsed", {
                name,
                count: users.length,
                names: userNames(users, { t, formats }),
              });
        return removeFromRegister(plan, kind, id, stamp);
      });
      notify({
        message,
        actionLabel: t("form.undo"),
        onAction: () => edit((plan, stamp) => restoreToRegister(plan, kind, id, stamp)),
      });
    },
    [kind, edit, notify, t, formats],
  );

  const duplicate = useCallback(
    (id: string): string => {
      const copyId = newId();
      let name = "";
      edit((plan, stamp) => {
        const original = liveRecord(plan, kind, id)?.name ?? "";
        const copied = t("registers.copyOf", { name: original });
        name = copied.length > maxShortTextLength ? original : copied;
        return duplicateRecord(plan, kind, id, { id: copyId, name, newId }, stamp);
      });
      notify({ message: t("registers.duplicated", { name }) });
      return copyId;
    },
    [kind, edit, newId, notify, t],
  );

  return { remove, duplicate };
}
