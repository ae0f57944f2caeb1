import { useEffect, useEffectEvent } from "react";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useDraftActions } from "#src/state/draft-context.tsx";
import type { RedoOutcome, UndoOutcome } from "#src/state/draft.ts";
import { useNotify } from "#src/state/notifications.tsx";

/** Fields whose text is not in the plan: a search, a form that is not sent yet. There the keys belong to the text. */
const outsidePlan = "form, input[type=search]";

/** Undo and redo for the buttons, and Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y for the whole page. */
export function useUndoKeys(): { readonly undo: () => void; readonly redo: () => void } {
  const { t } = useI18n();
  const actions = useDraftActions();
  const notify = useNotify();

  const report = (outcome: UndoOutcome | RedoOutcome): void => {
    if (outcome === "nothing") notify({ message: t("nav.nothingToUndo") });
    if (outcome === "changedElsewhere") notify({ message: t("nav.changedElsewhere") });
  };
  const undo = (): void => report(actions.undo());
  const redo = (): void => report(actions.redo());

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || document.querySelector("dialog[open]")) return;
    const key = event.key.toLowerCase();
    const isRedo = key === "y" || (key === "z" && event.shiftKey);
    if (key !== "z" && !isRedo) return;
    if (event.target instanceof Element && event.target.closest(outsidePlan)) return;
    event.preventDefault();
    if (isRedo) redo();
    else undo();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);

  return { undo, redo };
}
