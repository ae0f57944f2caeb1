import type { CatalogText } from "#src/domain/catalog.ts";
import type { Scenario } from "#src/domain/plan/scenario.ts";

/** A scenario's own name, else the catalogue's, in the language of the text; undefined where it has neither. */
export function scenarioName(scenario: Scenario, text: CatalogText): string | undefined {
  if (scenario.name !== undefined) return scenario.name;
  return scenario.catalogId === undefined ? undefined : text.scenarios[scenario.catalogId]?.name;
}
