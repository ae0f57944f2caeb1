import type { ReactNode } from "react";
import { Link } from "react-router";
import { takeAway } from "#src/domain/report/take-away.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { ReadinessFigure } from "#src/parts/readiness-figure.tsx";
import { useWording } from "#src/parts/use-wording.ts";
import { usePlan, usePlanAssessment } from "#src/state/use-plan.ts";

/** What the answers are worth, and the one sentence to take away. */
export function ReadinessCard(): ReactNode {
  const { t } = useI18n();
  const wording = useWording();
  const plan = usePlan();
  const assessment = usePlanAssessment();
  return (
    <section className="panel overview-card" aria-labelledby="overview-readiness">
      <h2 id="overview-readiness" className="overview-card-title">
        {t("overview.readinessTitle")}
      </h2>
      <ReadinessFigure readiness={assessment.whole} />
      <p>{takeAway(assessment, plan, wording)}</p>
      <p>
        <Link to={planPath(plan.id, "gaps")}>{t("overview.seeGaps")}</Link>
      </p>
    </section>
  );
}
