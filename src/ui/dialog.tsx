import { useEffectEvent, useId, useLayoutEffect, useRef, type ReactNode, type SyntheticEvent } from "react";
import { Button } from "#src/ui/button.tsx";
import { classNames } from "#src/ui/class-names.ts";

interface DialogProps {
  open: boolean;
  /** Asked for by Escape or by the close button; the caller then sets `open` to false. */
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  /** Buttons. A form's submit button can stand here with its `form` attribute. */
  footer?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

/**
 * A modal dialog. The page behind it is inert, so whatever must be announced while it is open has to stand
 * inside it. Its content is mounted anew each time it opens.
 */
export function Dialog({ open, ...props }: DialogProps) {
  return open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({
  onClose,
  title,
  closeLabel,
  footer,
  wide = false,
  children,
}: Omit<DialogProps, "open">) {
  const dialogRef = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // The browser may close it against our will (a second Escape); the caller must know.
  const onClosedByBrowser = useEffectEvent((dialog: HTMLDialogElement) => {
    if (!dialog.open) onClose();
  });

  useLayoutEffect(() => {
    const dialog = dialogRef.current;
    if (!dialog) return undefined;
    const opener = document.activeElement;
    const onClosed = () => onClosedByBrowser(dialog);
    dialog.showModal();
    // The browser gives the focus to a body that scrolls; what can be filled in is more use.
    const body = dialog.querySelector(".dialog-body");
    if (document.activeElement === body) {
      body?.querySelector<HTMLElement>("input, select, textarea, button, a[href]")?.focus();
    }
    dialog.addEventListener("close", onClosed);
    return () => {
      dialog.removeEventListener("close", onClosed);
      dialog.close();
      // A dialog that leaves the document does not give the focus back by itself.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);

  const onCancel = (event: SyntheticEvent<HTMLDialogElement>) => {
    // A file input inside sends a cancel event of its own, and that one bubbles.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    onClose();
  };

  return (
    <dialog
      ref={dialogRef}
      className={classNames("dialog", wide && "dialog-wide")}
      aria-labelledby={titleId}
      onCancel={onCancel}
    >
      <h2 className="dialog-title" id={titleId}>
        {title}
      </h2>
      <div className="dialog-body">{children}</div>
      {footer && <div className="dialog-footer">{footer}</div>}
      <div className="dialog-close">
        <Button variant="quiet" icon="cross" hideLabel onClick={onClose}>
          {closeLabel}
        </Button>
      </div>
    </dialog>
  );
}
