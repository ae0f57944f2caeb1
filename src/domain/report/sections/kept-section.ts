import { heading, paragraph } from "#src/domain/report/blocks.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportSection } from "#src/domain/report/report-document.ts";
import { foreignRecords } from "#src/domain/report/sections/foreign-records.ts";
import { hiddenByAnswer, hiddenByDepth } from "#src/domain/report/sections/hidden-records.ts";

/** What was typed and is not asked now, so that nothing is lost on paper. */
export function keptSection(context: ReportContext): ReportSection {
  const { words } = context;
  const blocks = [
    ...group(words.kept.byDepth, words.kept.byDepthLead, hiddenByDepth(context)),
    ...group(words.kept.byAnswer, words.kept.byAnswerLead, hiddenByAnswer(context)),
    ...group(words.kept.foreign, words.kept.foreignLead, foreignRecords(context)),
  ];
  return {
    id: "kept",
    title: words.kept.title,
    layout: "flow",
    blocks:
      blocks.length === 0
        ? [paragraph(words.kept.nothing, "muted")]
        : [paragraph(words.kept.lead), ...blocks],
  };
}

function group(title: string, lead: string, records: readonly ReportBlock[]): ReportBlock[] {
  return records.length === 0 ? [] : [heading(title), paragraph(lead), ...records];
}
