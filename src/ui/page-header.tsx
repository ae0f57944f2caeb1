import type { ReactNode, Ref } from "react";

interface PageHeaderProps {
  title: ReactNode;
  /** The title can take the focus when a page is entered. */
  titleRef?: Ref<HTMLHeadingElement>;
  lead?: ReactNode;
  /** Buttons and links. */
  actions?: ReactNode;
  breadcrumbs?: ReactNode;
}

export function PageHeader({ title, titleRef, lead, actions, breadcrumbs }: PageHeaderProps) {
  return (
    <header className="page-header">
      {breadcrumbs && <div className="page-header-breadcrumbs">{breadcrumbs}</div>}
      <div className="page-header-row">
        <h1 tabIndex={-1} ref={titleRef}>
          {title}
        </h1>
        {actions && <div className="page-header-actions">{actions}</div>}
      </div>
      {lead && <div className="page-header-lead">{lead}</div>}
    </header>
  );
}
