import type { MouseEvent, ReactNode } from "react";

interface SkipLinkProps {
  /** The id of an element with `tabIndex={-1}`. */
  targetId: string;
  children: ReactNode;
}

/** The first stop of the keyboard. Following a real fragment would change the route, so it moves the focus. */
export function SkipLink({ targetId, children }: SkipLinkProps) {
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    const target = document.getElementById(targetId);
    target?.scrollIntoView();
    target?.focus();
  };
  return (
    <a className="skip-link" href={`#${targetId}`} onClick={skip}>
      {children}
    </a>
  );
}
