import type { ReactNode } from "react";
import { AddScenario } from "#src/features/scenarios/add-scenario.tsx";
import { ScenarioRow } from "#src/features/scenarios/scenario-row.tsx";
import { ScenarioVenn } from "#src/features/scenarios/scenario-venn.tsx";
import { areas } from "#src/domain/catalog.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { usePlan } from "#src/state/use-plan.ts";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import { Table } from "#src/ui/table.tsx";
import "#src/features/scenarios/scenarios.css";

/** Which areas each scenario hits, and the region that follows. */
export function ScenariosPage(): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const scenarios = liveRecords(usePlan(), "scenarios");
  return (
    <div className="page stack">
      <PageHeader title={t("scenarios.title")} lead={t("scenarios.lead")} />
      {scenarios.length === 0 ? (
        <EmptyState title={t("scenarios.emptyTitle")}>{t("scenarios.empty")}</EmptyState>
      ) : (
        <Table caption={t("scenarios.caption")} hideCaption stack className="scenario-table">
          <thead>
            <tr>
              <th scope="col">{t("scenarios.scenario")}</th>
              {areas.map((area) => (
                <th scope="col" key={area}>
                  {text.areas[area]}
                </th>
              ))}
              <th scope="col">{t("scenarios.regions")}</th>
              <th scope="col">{t("scenarios.note")}</th>
              <th scope="col">
                <span className="visually-hidden">{t("form.remove")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {scenarios.map((scenario) => (
              <ScenarioRow key={scenario.id} scenario={scenario} />
            ))}
          </tbody>
        </Table>
      )}
      <AddScenario />
      {scenarios.length > 0 && <ScenarioVenn scenarios={scenarios} />}
    </div>
  );
}
