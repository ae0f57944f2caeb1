import type { MatrixRow } from "#src/domain/assessment/matrix.ts";
import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import type { Evidence } from "#src/domain/plan/evidence.ts";
import type { Responsibility } from "#src/domain/plan/responsibility.ts";
import { blockId, facts, type BlockOf, type Fact } from "#src/domain/report/blocks.ts";
import { rowTitle } from "#src/domain/report/item-names.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import { evidenceFacts } from "#src/domain/report/sections/answer-record.ts";
import { answerText, lastChangeText, remarksText } from "#src/domain/report/wording.ts";

/** What is recorded for a row of a matrix. */
export function responsibilityRecord(
  row: MatrixRow,
  serviceName: string,
  context: ReportContext,
): BlockOf<"record"> {
  const { text, words } = context;
  const needsReason = row.departsFromTemplate && !isGiven(row.record?.reason);
  const lead = text.rows[row.row.id]?.description;
  return {
    type: "record",
    id: blockId.responsibility(row.id),
    title: `${serviceName}: ${rowTitle(row.row.id, text)}`,
    status: text.responsible[row.responsible],
    tone: row.flags.length > 0 ? "attention" : "neutral",
    ...(lead !== undefined && { lead }),
    facts: [
      ...facts([
        words.responsibilities.departure,
        needsReason ? words.responsibilities.noDepartureReason : undefined,
      ]),
      ...responsibilityFacts(row.record, row.evidence, context),
      ...facts(
        [words.labels.weight, words.values.weights[row.item.weight]],
        [words.labels.counts, remarksText(row.item.remarks, context)],
        [words.labels.lastChange, lastChangeText(row.record, context)],
      ),
    ],
  };
}

/** What the planner recorded, empty fields left out. */
export function responsibilityFacts(
  record: Responsibility | undefined,
  evidence: readonly Evidence[],
  context: ReportContext,
): Fact[] {
  const { words, formats } = context;
  const { control, lastTest } = record ?? {};
  return [
    ...facts(
      [words.responsibilities.departure, record?.reason],
      [words.labels.owner, record?.owner],
      [words.responsibilities.control, control && answerText(control, context)],
      [words.responsibilities.controlReason, record?.controlReason],
      [words.responsibilities.lastTest, lastTest && formats.date(lastTest)],
      [words.labels.note, record?.note],
    ),
    ...evidenceFacts(evidence, context),
  ];
}
