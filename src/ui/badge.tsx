import type { ReactNode } from "react";
import { Icon, type IconName } from "#src/ui/icon.tsx";
import type { Tone } from "#src/ui/tone.ts";

interface BadgeProps {
  tone?: Tone;
  icon?: IconName | undefined;
  children: ReactNode;
}

/** One or two words of state. The words carry the meaning, the tone only helps to find them. */
export function Badge({ tone = "neutral", icon, children }: BadgeProps) {
  return (
    <span className={`badge tone-${tone}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
