import { regionIds } from "#src/domain/catalog.ts";
import { checkFeasibility, findingsOfRegion } from "#src/domain/feasibility/check-feasibility.ts";
import { rulesNotChecked } from "#src/domain/feasibility/feasibility-finding.ts";
import { cell, column, heading, paragraph } from "#src/domain/report/blocks.ts";
import { feasibilityText } from "#src/domain/report/feasibility-text.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportSection } from "#src/domain/report/report-document.ts";

/** What cannot work as it is recorded, region by region, and what the checks could not see. */
export function feasibilitySection(context: ReportContext): ReportSection {
  const { plan, catalog, at, text, words } = context;
  const { feasibility } = words;
  const findings = checkFeasibility(plan, { today: at, catalog });
  const tables = regionIds.flatMap((region): ReportBlock[] => {
    const found = findingsOfRegion(findings, region);
    if (found.length === 0) return [];
    const rows = found.map((finding) => {
      const { finding: sentence, step } = feasibilityText(finding, plan, context);
      return [cell(sentence), cell(step)];
    });
    return [
      heading(text.regions[region].name, 3),
      {
        type: "table",
        caption: text.regions[region].name,
        columns: [column(feasibility.finding, 3), column(feasibility.whatToDo, 2)],
        rows,
      },
    ];
  });
  return {
    id: "feasibility",
    title: feasibility.title,
    layout: "flow",
    blocks: [
      paragraph(feasibility.lead),
      ...(tables.length > 0 ? tables : [paragraph(feasibility.none, "muted")]),
      heading(feasibility.notCheckedTitle, 3),
      { type: "list", items: rulesNotChecked.map((rule) => feasibility.notChecked[rule]) },
    ],
  };
}
