import { useMemo, useSyncExternalStore, type ReactNode } from "react";
import { NavLink } from "react-router";
import { coveragePercent } from "#src/domain/report/format.ts";
import { regionIds, type RegionId } from "#src/domain/catalog.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath, type PlanPage } from "#src/parts/plan-paths.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraft, useDraftInPauses } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { assessmentOf } from "#src/state/use-plan.ts";
import { Disclosure } from "#src/ui/disclosure.tsx";

const pagesBefore: readonly PlanPage[] = ["about"];
const pagesAfter: readonly PlanPage[] = [
  "registers",
  "impact",
  "responsibilities",
  "scenarios",
  "what-if",
  "gaps",
  "actions",
  "contacts",
  "document",
  "versions",
];

const wideScreen = "(width > 60rem)";

function followWidth(onChange: () => void): () => void {
  const media = window.matchMedia(wideScreen);
  media.addEventListener("change", onChange);
  return () => media.removeEventListener("change", onChange);
}

/** The pages of the open plan, with how much of each region is known. */
export function PlanNavigation(): ReactNode {
  const { t } = useI18n();
  const isWide = useSyncExternalStore(followWidth, () => window.matchMedia(wideScreen).matches);
  return (
    <nav className="plan-nav" aria-label={t("app.planNavigation")}>
      {isWide ? (
        <PlanLinks />
      ) : (
        <Disclosure className="plan-nav-narrow" summary={t("app.planNavigation")}>
          <PlanLinks />
        </Disclosure>
      )}
    </nav>
  );
}

function PlanLinks(): ReactNode {
  const { t } = useI18n();
  const planId = useDraft((state) => state.plan.id);
  const coverages = useCoverages();
  return (
    <ul className="plan-links">
      <li>
        <NavLink to={planPath(planId)} end>
          {t("nav.overview")}
        </NavLink>
      </li>
      {pagesBefore.map((page) => (
        <PageLink key={page} planId={planId} page={page} />
      ))}
      <li>
        <NavLink to={planPath(planId, "questions")} end>
          {t("nav.questions")}
        </NavLink>
        <ul className="plan-regions">
          {regionIds.map((region) => (
            <RegionLink key={region} planId={planId} region={region} coverage={coverages[region]} />
          ))}
        </ul>
      </li>
      {pagesAfter.map((page) => (
        <PageLink key={page} planId={planId} page={page} />
      ))}
    </ul>
  );
}

/** Whole percent by region. Selected as one text, so that typing a note does not draw the navigation again. */
function useCoverages(): Readonly<Partial<Record<RegionId, number>>> {
  const { catalog } = useCatalog();
  const { clock } = usePorts();
  const coverages = useDraftInPauses(({ plan }) => {
    const { regions } = assessmentOf(plan, catalog, clock.today());
    return JSON.stringify(
      regionIds.flatMap((region) => {
        const { readiness } = regions[region];
        return readiness ? [[region, coveragePercent(readiness)]] : [];
      }),
    );
  });
  return useMemo(() => Object.fromEntries(JSON.parse(coverages) as [RegionId, number][]), [coverages]);
}

function PageLink({ planId, page }: { readonly planId: string; readonly page: PlanPage }): ReactNode {
  const { t } = useI18n();
  return (
    <li>
      <NavLink to={planPath(planId, page)}>{t(`nav.${page}`)}</NavLink>
    </li>
  );
}

interface RegionLinkProps {
  readonly planId: string;
  readonly region: RegionId;
  /** Undefined where nothing in the region applies. */
  readonly coverage: number | undefined;
}

function RegionLink({ planId, region, coverage }: RegionLinkProps): ReactNode {
  const { t, formats } = useI18n();
  const { text } = useCatalog();
  return (
    <li>
      <NavLink to={planPath(planId, "questions", region)}>
        <span>{text.regions[region].name}</span>
        {coverage !== undefined && (
          <span className="plan-region-coverage">
            {t("nav.coverage", { percent: formats.percent(coverage) })}
          </span>
        )}
      </NavLink>
    </li>
  );
}
