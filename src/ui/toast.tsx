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
 * It cannot be heard while a modal dialog is open.
 */
export function ToastRegion({ toasts }: { toasts: readonly Toast[] }) {
  return (
    <output className="toast-region" aria-live="polite" aria-atomic="false">
      {toasts.map((toast) => (
        <span className="toast" key={toast.id}>
          <span className="toast-message">{toast.message}</span>
          {toast.actionLabel && toast.onAction && (
            <Button variant="quiet" onClick={toast.onAction}>
              {toast.actionLabel}
            </Button>
          )}
          <Button variant="quiet" icon="cross" hideLabel onClick={toast.onDismiss}>
            {toast.dismissLabel}
          </Button>
        </span>
      ))}
    </output>
  );
}
