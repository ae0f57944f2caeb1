import type { ReactNode } from "react";

/** `decorative` where the key is only a reminder and must not be read out. */
export function KeyboardKey({ decorative = false, children }: { decorative?: boolean; children: ReactNode }) {
  return (
    <kbd className="keyboard-key" aria-hidden={decorative || undefined}>
      {children}
    </kbd>
  );
}
