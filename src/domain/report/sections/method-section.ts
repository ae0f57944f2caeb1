import { coverageToRate } from "#src/domain/assessment/assessment.ts";
import { answerValues } from "#src/domain/catalog.ts";
import { cell, column, facts, heading, paragraph } from "#src/domain/report/blocks.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportSection } from "#src/domain/report/report-document.ts";

/** How the numbers come about, by which versions, and what they do not say. */
export function methodSection(context: ReportContext): ReportSection {
  const { assessment, plan, text, words, formats } = context;
  const threshold = formats.percent(coverageToRate * 100);
  return {
    id: "method",
    title: words.method.title,
    layout: "flow",
    blocks: [
      paragraph(words.method.lead),
      { type: "list", ordered: true, items: words.method.lines.map((line) => fillIn(line, { threshold })) },
      heading(words.method.ladder),
      {
        type: "table",
        caption: words.method.ladder,
        columns: [column(words.labels.answer, 1.4), column(words.method.meaning, 5)],
        rows: answerValues.map((value) => [
          cell(text.answers[value].label),
          cell(text.answers[value].meaning),
        ]),
      },
      heading(words.method.versions),
      {
        type: "facts",
        facts: facts(
          [words.labels.catalogVersion, assessment.catalogVersion],
          [words.labels.methodVersion, assessment.methodVersion],
          [words.labels.ratedOn, formats.date(assessment.at)],
          [words.method.planId, plan.id],
        ),
      },
      { type: "callout", tone: "neutral", title: words.method.notTitle, text: words.method.notText },
    ],
  };
}
