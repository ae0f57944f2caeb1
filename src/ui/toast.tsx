import { useRef, type FocusEvent } from "react";
import { Button } from "#src/ui/button.tsx";

export interface Toast {
  id: string;
  message: string;
  actionLabel?: string | undefined;
  onAction?: (() => void) | undefined;
  onDismiss: () => void;
  dismissLabel: string;
}

/**
 * Stays in the document also when it is empty: a live region only announces what arrives after it.
 * It cannot be heard while a modal dialog is open. A message that was answered goes, and the focus returns to
 * where it came from.
 */
export function ToastRegion({ toasts }: { toasts: readonly Toast[] }) {
  const cameFrom = useRef<HTMLElement>(null);
  const noteOrigin = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (relatedTarget?.closest("output") === currentTarget.closest("output")) return;
    cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
  };
  const andReturn = (answer: () => void) => () => {
    answer();
    cameFrom.current?.focus();
  };
  return (
    <output className="toast-region" aria-live="polite" aria-atomic="false">
      {toasts.map((toast) => (
        <span className="toast" key={toast.id}>
          <span className="toast-message">{toast.message}</span>
          {toast.actionLabel && toast.onAction && (
            <Button variant="quiet" onFocus={noteOrigin} onClick={andReturn(toast.onAction)}>
              {toast.actionLabel}
            </Button>
          )}
          <Button
            variant="quiet"
            icon="cross"
            hideLabel
            onFocus={noteOrigin}
            onClick={andReturn(toast.onDismiss)}
          >
            {toast.dismissLabel}
          </Button>
        </span>
      ))}
    </output>
  );
}
