import type { ReactNode } from "react";
import { Icon, type IconName } from "#src/ui/icon.tsx";

interface EmptyStateProps {
  icon?: IconName | undefined;
  title: ReactNode;
  headingLevel?: 2 | 3;
  /** What will be here, and why it is worth having. */
  children?: ReactNode;
  actions?: ReactNode;
}

export function EmptyState({ icon, title, headingLevel = 2, children, actions }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="empty-state">
      {icon && <Icon name={icon} />}
      <Heading>{title}</Heading>
      {children && <div className="empty-state-text">{children}</div>}
      {actions && <div className="empty-state-actions">{actions}</div>}
    </div>
  );
}
