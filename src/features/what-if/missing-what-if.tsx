import type { ReactNode } from "react";
import { Link } from "react-router";
import { restoreWhatIf } from "#src/domain/what-if/edit-what-if.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { Button } from "#src/ui/button.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";

/** For an address that leads to no what-if. One that was removed can come back from here. */
export function MissingWhatIf({ id }: { readonly id: string }): ReactNode {
  const { t } = useI18n();
  const { edit } = useDraftActions();
  const planId = useDraft(({ plan }) => plan.id);
  const name = useDraft(({ plan }) => (Object.hasOwn(plan.whatIfs, id) ? plan.whatIfs[id]?.name : undefined));
  return (
    <div className="page">
      <PageHeader
        title={name ?? t("whatIf.missingTitle")}
        lead={name === undefined ? t("whatIf.missing") : t("whatIf.removedText")}
        actions={
          <>
            <Link to={planPath(planId, "what-if")} className={buttonClass()}>
              {t("whatIf.back")}
            </Link>
            {name !== undefined && (
              <Button
                variant="primary"
                icon="undo"
                onClick={() => edit((plan, stamp) => restoreWhatIf(plan, id, stamp))}
              >
                {t("whatIf.bringBack")}
              </Button>
            )}
          </>
        }
      />
    </div>
  );
}
