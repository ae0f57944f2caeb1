import { nodeRecordKinds, type NodeRecordKind } from "#src/domain/plan/needs.ts";
import { liveRecord, liveRecords } from "#src/domain/plan/plan.ts";
import { cell, column, tableOrLine } from "#src/domain/report/blocks.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportCell } from "#src/domain/report/report-document.ts";
import { needSentence } from "#src/domain/registers/need-sentence.ts";
import { needsOf } from "#src/domain/registers/need-views.ts";

/** The needs of a node in words, in their order. */
export function needSentences(nodeId: string, kind: NodeRecordKind, context: ReportContext): string[] {
  const { plan, words } = context;
  return needsOf(plan, nodeId).map((need) => needSentence(need, kind, words.needs, words.locale));
}

/** Everything that needs something, with each of its needs in words. */
export function needsTable(context: ReportContext): ReportBlock {
  const { plan, words } = context;
  const { registers } = words.model;
  return tableOrLine(
    registers.needs.title,
    [column(registers.what, 1.6), column(registers.need, 4), column(words.labels.note, 1.8)],
    nodeRecordKinds.flatMap((kind) =>
      liveRecords(plan, kind).flatMap(({ id, name }) => needRows(id, name, kind, context)),
    ),
    registers.needs.none,
  );
}

/** The name stands at the first need only: the others belong to it. */
function needRows(
  nodeId: string,
  name: string,
  kind: NodeRecordKind,
  context: ReportContext,
): ReportCell[][] {
  const { plan, words } = context;
  return needsOf(plan, nodeId).map((need, index) => [
    cell(index === 0 ? name : ""),
    cell(needSentence(need, kind, words.needs, words.locale)),
    cell(liveRecord(plan, "needs", need.id)?.note),
  ]);
}
