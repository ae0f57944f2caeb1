import type { ReactNode } from "react";
import { Link } from "react-router";
import { questionTitle, responsibilityTitle } from "#src/domain/report/item-names.ts";
import { continueTarget } from "#src/features/overview/continue-target.ts";
import type { PlanParts } from "#src/features/overview/plan-parts.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { questionPath, responsibilityPath } from "#src/parts/item-path.ts";
import { planPath } from "#src/parts/plan-paths.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useSettings } from "#src/state/settings-context.tsx";
import { usePlan, usePlanAssessment } from "#src/state/use-plan.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/icon.tsx";
import { MeterBar } from "#src/ui/meter-bar.tsx";

/** How much is answered, and one press to the place where work goes on. */
export function ContinueCard({ parts }: { readonly parts: PlanParts }): ReactNode {
  const { t } = useI18n();
  const { asked, answered } = parts.questions;
  const { services, done, total } = parts.responsibilities;
  const sentence = t("overview.answered", { answered, asked });
  return (
    <section className="panel overview-card" aria-labelledby="overview-continue">
      <h2 id="overview-continue" className="overview-card-title">
        {t("overview.answeredTitle")}
      </h2>
      <p className="overview-number">{sentence}</p>
      <MeterBar value={asked === 0 ? 0 : answered / asked} label={sentence} tone="info" />
      {services > 0 && <p className="small muted">{t("overview.alsoTasks", { done, total })}</p>}
      <ContinueLink isNew={answered === 0} />
    </section>
  );
}

/** The next step, in the order in which a plan is filled in. */
function ContinueLink({ isNew }: { readonly isNew: boolean }): ReactNode {
  const { t } = useI18n();
  const { catalog, text } = useCatalog();
  const plan = usePlan();
  const assessment = usePlanAssessment();
  const lastPlace = useSettings((state) => state.lastPlaceByPlan[plan.id]);
  const target = continueTarget(plan, catalog, assessment, lastPlace);
  switch (target.type) {
    case "question": {
      const { id, region } = target.question;
      const place = { title: questionTitle(id, text), region: text.regions[region].name };
      return (
        <BigLink to={questionPath(plan.id, { region, id })} note={t("overview.nextQuestion", place)}>
          {isNew ? t("overview.start") : t("overview.continue")}
        </BigLink>
      );
    }
    case "responsibility": {
      const id = target.responsibilityId;
      const path = responsibilityPath(plan, id) ?? planPath(plan.id, "responsibilities");
      const title = responsibilityTitle(id, plan, text);
      return (
        <BigLink to={path} note={t("overview.nextTask", { title })}>
          {t("overview.continueTasks")}
        </BigLink>
      );
    }
    case "gaps":
      return (
        <BigLink to={planPath(plan.id, "gaps")} note={t("overview.allAnswered")}>
          {t("overview.seeGaps")}
        </BigLink>
      );
  }
}

interface BigLinkProps {
  readonly to: string;
  readonly note: string;
  readonly children: string;
}

function BigLink({ to, note, children }: BigLinkProps): ReactNode {
  return (
    <div>
      <Link to={to} className={`${buttonClass("primary", "large")} overview-continue`}>
        {children}
        <Icon name="arrow-right" />
      </Link>
      <p className="small muted">{note}</p>
    </div>
  );
}
