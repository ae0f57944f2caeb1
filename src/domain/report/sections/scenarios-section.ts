import { isUnmarked, regionsOfScenario } from "#src/domain/assessment/scenario-regions.ts";
import { areas } from "#src/domain/catalog.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import type { Scenario } from "#src/domain/plan/scenario.ts";
import { cell, column, paragraph, tableOrLine } from "#src/domain/report/blocks.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { scenarioName } from "#src/domain/report/item-names.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportCell, ReportSection } from "#src/domain/report/report-document.ts";
import { regionNames } from "#src/domain/report/wording.ts";

/** Which areas each scenario hits, and the regions that follow. */
export function scenariosSection(context: ReportContext): ReportSection {
  const { plan, text, words } = context;
  const scenarios = liveRecords(plan, "scenarios");
  const table = tableOrLine(
    words.scenarios.table,
    [
      column(words.scenarios.scenario, 2.2),
      ...areas.map((area) => column(text.areas[area], 0.9)),
      column(words.scenarios.regions, 2.2),
      column(words.labels.note, 4.4),
    ],
    scenarios.map((scenario) => scenarioRow(scenario, context)),
    words.scenarios.none,
  );
  return {
    id: "scenarios",
    title: words.scenarios.title,
    layout: "flow",
    blocks: scenarios.length === 0 ? [table] : [paragraph(words.scenarios.lead), table],
  };
}

function scenarioRow(scenario: Scenario, context: ReportContext): ReportCell[] {
  const { words } = context;
  const hits = areas.map((area) => {
    const hit = scenario[area];
    return cell(hit === undefined ? words.values.notMarked : words.values.areaHits[hit]);
  });
  return [
    cell(scenarioName(scenario, context.text) ?? scenario.catalogId ?? scenario.id),
    ...hits,
    cell(regionsText(scenario, context)),
    cell(scenario.note),
  ];
}

function regionsText(scenario: Scenario, context: ReportContext): string {
  if (isUnmarked(scenario)) return context.words.values.notMarked;
  const { certain, possible } = regionsOfScenario(scenario);
  if (certain) return regionNames([certain], context);
  if (possible.length === 0) return context.words.scenarios.noRegion;
  const regions = possible.map((region) => context.text.regions[region].name).join("; ");
  return fillIn(context.words.scenarios.mayBe, { regions });
}
