import type { ReactNode } from "react";
import { Link } from "react-router";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { PageHeader } from "#src/ui/page-header.tsx";

export function NotFoundPage(): ReactNode {
  const { t } = useI18n();
  return (
    <div className="page">
      <PageHeader
        title={t("error.notFoundTitle")}
        lead={t("error.notFound")}
        actions={
          <Link to="/" className={buttonClass("primary")}>
            {t("plan.toPlans")}
          </Link>
        }
      />
    </div>
  );
}
