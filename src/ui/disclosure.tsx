import type { ComponentProps, ReactNode } from "react";
import { classNames } from "#src/ui/class-names.ts";
import { Icon } from "#src/ui/icon.tsx";

interface DisclosureProps extends ComponentProps<"details"> {
  summary: ReactNode;
}

/** More for those who want it, on the platform's `details`. */
export function Disclosure({ summary, className, children, ...details }: DisclosureProps) {
  return (
    <details {...details} className={classNames("disclosure", className)}>
      <summary>
        <Icon name="chevron-right" />
        {summary}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
