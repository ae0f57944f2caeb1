import type { ReactNode } from "react";
import { Link } from "react-router";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useDraft } from "#src/state/draft-context.tsx";

interface ViewSwitchProps {
  readonly current: "guided" | "list";
  /** The list as the planner left it. */
  readonly listHref: string;
}

/** The two ways to go through the questions. */
export function ViewSwitch({ current, listHref }: ViewSwitchProps): ReactNode {
  const { t } = useI18n();
  const planId = useDraft((state) => state.plan.id);
  const views = [
    { view: "guided", href: planPath(planId, "questions"), label: t("questionnaire.guided") },
    { view: "list", href: listHref, label: t("questionnaire.list") },
  ] as const;
  return (
    <nav aria-label={t("questionnaire.views")} className="view-switch">
      {views.map(({ view, href, label }) => (
        <Link key={view} to={href} aria-current={view === current ? "page" : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
