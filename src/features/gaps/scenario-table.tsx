import type { ReactNode } from "react";
import { Link } from "react-router";
import { areas } from "#src/domain/catalog.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import { scenarioName } from "#src/domain/report/item-names.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { planPath } from "#src/parts/plan-paths.ts";
import { ScenarioPlace } from "#src/parts/scenario-place.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { Table } from "#src/ui/table.tsx";

/** What could happen, beside where it hurts: each scenario with the areas it hits and the region that follows. */
export function ScenarioTable(): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const plan = usePlan();
  const scenarios = liveRecords(plan, "scenarios");
  return (
    <section className="stack stack-tight" aria-labelledby="gaps-scenario-table">
      <h2 id="gaps-scenario-table">{t("scenarios.title")}</h2>
      {scenarios.length > 0 && (
        <Table caption={t("scenarios.caption")} hideCaption stack>
          <thead>
            <tr>
              <th scope="col">{t("scenarios.scenario")}</th>
              {areas.map((area) => (
                <th scope="col" key={area}>
                  {text.areas[area]}
                </th>
              ))}
              <th scope="col">{t("scenarios.regions")}</th>
            </tr>
          </thead>
          <tbody>
            {scenarios.map((scenario) => (
              <tr key={scenario.id}>
                <th scope="row">{scenarioName(scenario, text) ?? t("scenarios.unnamed")}</th>
                {areas.map((area) => (
                  <td key={area} data-label={text.areas[area]}>
                    {scenario[area] === undefined ? "–" : t(`scenarios.${scenario[area]}`)}
                  </td>
                ))}
                <td data-label={t("scenarios.regions")}>
                  <ScenarioPlace scenario={scenario} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <p>
        <Link to={planPath(plan.id, "scenarios")}>{t("gaps.toScenarios")}</Link>
      </p>
    </section>
  );
}
