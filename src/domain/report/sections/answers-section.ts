import { regionIds, type RegionId } from "#src/domain/catalog.ts";
import { blockId, heading, paragraph } from "#src/domain/report/blocks.ts";
import { readinessText } from "#src/domain/report/numbers.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportSection } from "#src/domain/report/report-document.ts";
import { answerRecord } from "#src/domain/report/sections/answer-record.ts";

/** Every question asked at the plan's depth, by region, with all that is recorded for it. */
export function answersSection(context: ReportContext): ReportSection {
  const { words } = context;
  return {
    id: "answers",
    title: words.answers.title,
    layout: "flow",
    blocks: [paragraph(words.answers.lead), ...regionIds.flatMap((region) => regionBlocks(region, context))],
  };
}

function regionBlocks(region: RegionId, context: ReportContext): ReportBlock[] {
  const { assessment, asked, text, words } = context;
  const { name, meaning } = text.regions[region];
  const questions = asked.filter((question) => question.region === region);
  return [
    heading(name, 2, blockId.region(region)),
    paragraph(meaning, "muted"),
    paragraph(`${words.labels.readiness}: ${readinessText(assessment.regions[region].readiness, context)}`),
    ...(questions.length === 0
      ? [paragraph(words.answers.nothingAsked, "muted")]
      : questions.map((question) => answerRecord(question, context))),
  ];
}
