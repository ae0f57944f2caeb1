import type { ReactNode } from "react";
import { Link } from "react-router";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useDraft } from "#src/state/draft-context.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { PageHeader } from "#src/ui/page-header.tsx";

/** For an address that leads to nothing in this plan. */
export function MissingRecord({ kind }: { readonly kind: RegisterKind }): ReactNode {
  const { t } = useI18n();
  const planId = useDraft(({ plan }) => plan.id);
  return (
    <div className="page">
      <PageHeader
        title={t("entry.missing")}
        lead={t("entry.missingText")}
        actions={
          <Link to={planPath(planId, "registers", kind)} className={buttonClass("primary")}>
            {t("entry.toRegister")}
          </Link>
        }
      />
    </div>
  );
}
