import type { ReactNode } from "react";
import { Link, useSearchParams } from "react-router";
import type { ComparedPlans } from "#src/domain/report/change-texts.ts";
import type { Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import { haveModels } from "#src/domain/versions/compare/compare-models.ts";
import { noFilter, withFilter } from "#src/features/compare/change-filter.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";

const resultViews = ["changes", "score", "model", "gaps", "history"] as const;
export type ResultView = (typeof resultViews)[number];

/** Which part of the result is shown. It stands in the address. */
export function useResultView(): ResultView {
  const [parameters] = useSearchParams();
  return resultViews.find((view) => view === parameters.get("view")) ?? "changes";
}

interface ResultViewsProps {
  readonly comparison: Comparison;
  readonly plans: ComparedPlans;
}

/** The way from one part of the result to the next. */
export function ResultViews({ comparison, plans }: ResultViewsProps): ReactNode {
  const { t } = useI18n();
  const shown = useResultView();
  const [parameters] = useSearchParams();
  const { changes, gaps, actions, newEntries } = comparison;
  const counts: Readonly<Record<ResultView, number>> = {
    changes: changes.length,
    score: 0,
    model: 0,
    gaps: gaps.length + Object.values(actions).reduce((sum, ids) => sum + ids.length, 0),
    history: newEntries.length,
  };
  const views = resultViews.filter((view) => view !== "model" || haveModels(plans.before, plans.after));
  const linkTo = (view: ResultView): string => {
    const next = withFilter(parameters, noFilter);
    next.delete("region");
    next.set("view", view);
    return `?${next.toString()}`;
  };
  return (
    <nav aria-label={t("compare.views")} className="compare-views">
      {views.map((view) => (
        <Link key={view} to={linkTo(view)} aria-current={view === shown ? "page" : undefined}>
          {t(`compare.view.${view}`, { count: counts[view] })}
        </Link>
      ))}
    </nav>
  );
}
