import type { ReactNode } from "react";
import { regionsOfScenario } from "#src/domain/assessment/scenario-regions.ts";
import { regionIds } from "#src/domain/catalog.ts";
import type { Scenario } from "#src/domain/plan/scenario.ts";
import { scenarioName } from "#src/domain/report/item-names.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { VennDiagram } from "#src/parts/venn-diagram.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";

/** How many scenarios lie in each region, beside the list of their names. */
export function ScenarioVenn({ scenarios }: { readonly scenarios: readonly Scenario[] }): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const byRegion = regionIds.map((region) => ({
    region,
    inside: scenarios.filter((scenario) => regionsOfScenario(scenario).possible.includes(region)),
  }));
  return (
    <section className="stack" aria-labelledby="scenario-venn">
      <h2 id="scenario-venn">{t("scenarios.vennTitle")}</h2>
      <div className="scenario-venn">
        <VennDiagram
          label={t("scenarios.vennLabel")}
          areaNames={text.areas}
          regions={byRegion.map(({ region, inside }) => ({
            region,
            name: text.regions[region].name,
            isRated: false,
            low: 0,
            high: 0,
            label: String(inside.length),
          }))}
        />
        <dl className="scenario-regions">
          {byRegion
            .filter(({ inside }) => inside.length > 0)
            .map(({ region, inside }) => (
              <div key={region}>
                <dt>{text.regions[region].name}</dt>
                {inside.map((scenario) => (
                  <dd key={scenario.id}>{scenarioName(scenario, text) ?? t("scenarios.unnamed")}</dd>
                ))}
              </div>
            ))}
        </dl>
      </div>
    </section>
  );
}
