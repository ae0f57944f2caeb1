import type { ReactNode } from "react";
import { classNames } from "#src/ui/class-names.ts";
import { Icon, type IconName } from "#src/ui/icon.tsx";
import type { Tone } from "#src/ui/tone.ts";

const iconByTone: Readonly<Record<Tone, IconName>> = {
  neutral: "info",
  info: "info",
  good: "check",
  attention: "flag",
  bad: "warning",
};

interface CalloutProps {
  tone?: Tone;
  title?: ReactNode;
  /** Buttons and links. */
  actions?: ReactNode;
  /** `status` or `alert` where it appears in answer to something the person did. */
  role?: "status" | "alert" | undefined;
  className?: string | undefined;
  children?: ReactNode;
}

export function Callout({ tone = "info", title, actions, role, className, children }: CalloutProps) {
  return (
    <div className={classNames("callout", `tone-${tone}`, className)} role={role}>
      <Icon name={iconByTone[tone]} />
      <div className="callout-content">
        {title && <p className="callout-title">{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className="callout-actions">{actions}</div>}
      </div>
    </div>
  );
}
