import type { ReactNode } from "react";
import { Link } from "react-router";
import { regionsOfScenario } from "#src/domain/assessment/scenario-regions.ts";
import type { RegionId } from "#src/domain/catalog.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import { scenarioName } from "#src/domain/report/item-names.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { usePlan } from "#src/state/use-plan.ts";

/** The scenarios that lie in a region, and those that may. */
export function RegionScenarios({ region }: { readonly region: RegionId }): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const plan = usePlan();
  const inside = liveRecords(plan, "scenarios").filter((scenario) =>
    regionsOfScenario(scenario).possible.includes(region),
  );
  return (
    <>
      <h4>{t("gaps.scenarios")}</h4>
      {inside.length === 0 ? (
        <p>
          {t("gaps.noScenarios")} <Link to={planPath(plan.id, "scenarios")}>{t("gaps.toScenarios")}</Link>
        </p>
      ) : (
        <ul className="gaps-scenarios">
          {inside.map((scenario) => (
            <li key={scenario.id}>
              <Link to={planPath(plan.id, "scenarios")}>
                {scenarioName(scenario, text) ?? t("scenarios.unnamed")}
              </Link>
              {regionsOfScenario(scenario).certain === undefined && (
                <span className="muted small"> {t("gaps.mayBeHere")}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
