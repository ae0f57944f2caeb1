import type { ReactNode } from "react";
import { isUnmarked, regionsOfScenario } from "#src/domain/assessment/scenario-regions.ts";
import type { Scenario } from "#src/domain/plan/scenario.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { useCatalog } from "#src/state/catalog-context.tsx";

/** The region that a scenario lies in, or those that it may lie in. */
export function ScenarioPlace({ scenario }: { readonly scenario: Scenario }): ReactNode {
  const { t } = useI18n();
  const { text } = useCatalog();
  const { certain, possible } = regionsOfScenario(scenario);
  if (certain !== undefined) return text.regions[certain].name;
  if (isUnmarked(scenario)) return t("scenarios.notMarked");
  if (possible.length === 0) return t("scenarios.none");
  // Not as a list in words: the names have their own “and”.
  const regions = possible.map((region) => text.regions[region].name).join("; ");
  return <span className="muted">{t("scenarios.may", { regions })}</span>;
}
