import type { ReactNode } from "react";
import { Link } from "react-router";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useDraft } from "#src/state/draft-context.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { PageHeader } from "#src/ui/page-header.tsx";

/** For an address that leads to no activity: one that was removed is brought back where it was removed. */
export function MissingActivity({ id }: { readonly id: string }): ReactNode {
  const { t } = useI18n();
  const planId = useDraft(({ plan }) => plan.id);
  const name = useDraft(({ plan }) => plan.activities[id]?.name);
  return (
    <div className="page">
      <PageHeader
        title={name ?? t("impact.missingTitle")}
        lead={name === undefined ? t("impact.missingText") : t("impact.removedText")}
        actions={
          <>
            <Link to={planPath(planId, "impact")} className={buttonClass()}>
              {t("impact.back")}
            </Link>
            {name !== undefined && (
              <Link to={planPath(planId, "registers", "activities", id)} className={buttonClass("primary")}>
                {t("entry.bringBack")}
              </Link>
            )}
          </>
        }
      />
    </div>
  );
}
