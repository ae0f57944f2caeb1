import { useDeferredValue, type ReactNode } from "react";
import { NavLink } from "react-router";
import { coveragePercent } from "#src/domain/report/format.ts";
import { regionIds, type RegionId } from "#src/domain/catalog.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath, type PlanPage } from "#src/parts/plan-paths.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { assessmentOf, usePlan } from "#src/state/use-plan.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";

const pagesBefore: readonly PlanPage[] = ["about"];
const pagesAfter: readonly PlanPage[] = [
  "responsibilities",
  "scenarios",
  "gaps",
  "actions",
  "contacts",
  "document",
];

/** The pages of the open plan, with how much of each region has been answered. */
export function PlanNavigation(): ReactNode {
  const { t } = useI18n();
  return (
    <nav className="plan-nav" aria-label={t("app.planNavigation")}>
      <div className="plan-nav-wide">
        <PlanLinks />
      </div>
      <Disclosure className="plan-nav-narrow" summary={t("app.planNavigation")}>
        <PlanLinks />
      </Disclosure>
    </nav>
  );
}

function PlanLinks(): ReactNode {
  const { t } = useI18n();
  const plan = useDeferredValue(usePlan());
  return (
    <ul className="plan-links">
      <li>
        <NavLink to={planPath(plan.id)} end>
          {t("nav.overview")}
        </NavLink>
      </li>
      {pagesBefore.map((page) => (
        <PageLink key={page} planId={plan.id} page={page} />
      ))}
      <li>
        <NavLink to={planPath(plan.id, "questions")} end>
          {t("nav.questions")}
        </NavLink>
        <ul className="plan-regions">
          {regionIds.map((region) => (
            <RegionLink key={region} region={region} />
          ))}
        </ul>
      </li>
      {pagesAfter.map((page) => (
        <PageLink key={page} planId={plan.id} page={page} />
      ))}
    </ul>
  );
}

function PageLink({ planId, page }: { readonly planId: string; readonly page: PlanPage }): ReactNode {
  const { t } = useI18n();
  return (
    <li>
      <NavLink to={planPath(planId, page)}>{t(`nav.${page}`)}</NavLink>
    </li>
  );
}

function RegionLink({ region }: { readonly region: RegionId }): ReactNode {
  const { t, locale } = useI18n();
  const plan = useDeferredValue(usePlan());
  const { catalog, text } = useCatalog();
  const { clock } = usePorts();
  const { readiness } = assessmentOf(plan, catalog, clock.today()).regions[region];
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const covered = readiness ? percent.format(coveragePercent(readiness) / 100) : undefined;
  return (
    <li>
      <NavLink to={planPath(plan.id, "questions", region)}>
        <span>{text.regions[region].name}</span>
        {covered !== undefined && (
          <span className="plan-region-coverage">
            <span aria-hidden="true">{covered}</span>
            <span className="visually-hidden">{t("nav.coverage", { percent: covered })}</span>
          </span>
        )}
      </NavLink>
    </li>
  );
}
