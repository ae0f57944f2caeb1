import type { ReactNode } from "react";
import { Link } from "react-router";
import type { PlanSummary } from "#src/domain/ports.ts";
import { lastPlace } from "#src/features/plans/last-place.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useSettings } from "#src/state/settings-context.tsx";
import { buttonClass } from "#src/ui/button-class.ts";

/** Back to where the planner was last, with one press. */
export function ContinueCard({ plans }: { readonly plans: readonly PlanSummary[] }): ReactNode {
  const { t } = useI18n();
  const lastPlanId = useSettings((state) => state.lastPlanId);
  const places = useSettings((state) => state.lastPlaceByPlan);
  const plan = plans.find(({ id }) => id === lastPlanId);
  if (!plan) return null;
  const { path, page } = lastPlace(plan.id, places[plan.id]);
  return (
    <section className="panel continue-card">
      <div>
        <h2>{t("plans.continueTitle", { title: plan.title || t("plans.untitled") })}</h2>
        <p className="muted">{t("plans.continueAt", { place: t(page) })}</p>
      </div>
      <Link to={path} className={buttonClass("primary")}>
        {t("plans.continue")}
      </Link>
    </section>
  );
}
