import { useEffect, type ReactNode, type Ref } from "react";
import { useI18n } from "#src/i18n/i18n-context.tsx";

interface PageHeaderProps {
  title: ReactNode;
  /** The title can take the focus when a page is entered. */
  titleRef?: Ref<HTMLHeadingElement>;
  lead?: ReactNode;
  /** Buttons and links. */
  actions?: ReactNode;
  breadcrumbs?: ReactNode;
}

/** The one heading of a page. It also names the browser's tab. */
export function PageHeader({ title, titleRef, lead, actions, breadcrumbs }: PageHeaderProps) {
  const { t } = useI18n();
  useEffect(() => {
    if (typeof title === "string") document.title = t("app.titleOfPage", { page: title });
  }, [title, t]);
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
