import { cell, column, heading, paragraph, tableOrLine } from "#src/domain/report/blocks.ts";
import { standingText } from "#src/domain/report/change-wording-score.ts";
import { itemTitle } from "#src/domain/report/item-names.ts";
import { nameOfRecord } from "#src/domain/report/field-wording.ts";
import type { ReportBlock, ReportCell, ReportSection } from "#src/domain/report/report-document.ts";
import type { ActionChanges } from "#src/domain/versions/compare/compare-actions.ts";
import type { GapChange } from "#src/domain/versions/compare/compare-gaps.ts";
import type { RedlineContext } from "#src/domain/versions/redline/redline-context.ts";

/** The gaps that came, went or changed, and the steps that made it so. */
export function gapsSection(context: RedlineContext): ReportSection {
  const { comparison, words } = context;
  const { redline } = words.changes;
  return {
    id: "changes-gaps",
    title: redline.gaps,
    layout: "flow",
    blocks: [
      paragraph(redline.gapsLead),
      tableOrLine(
        redline.gapsTable,
        [
          column(words.labels.item, 3),
          column(redline.labels.before, 1.9),
          column(redline.labels.after, 1.9),
          column(redline.labels.change, 2),
          column(redline.labels.because, 2.4),
        ],
        comparison.gaps.map((gap) => gapRow(gap, context)),
        redline.noGaps,
      ),
    ],
  };
}

function gapRow(gap: GapChange, { plans, wording, words, text }: RedlineContext): ReportCell[] {
  const { gaps, bridge } = words.changes;
  const item = gap.to ?? gap.from;
  const plan = gap.to ? plans.after : plans.before;
  const isWorse = gap.turn === "new" || gap.turn === "deeper";
  return [
    cell(item ? itemTitle(item, plan, text) : gap.id),
    cell(standingText(gap.from, wording)),
    cell(standingText(gap.to, wording)),
    cell(gaps[gap.turn], isWorse ? { tone: "bad" } : {}),
    cell(gap.steps.map((step) => bridge.steps[step].name).join(", ")),
  ];
}

/** What became of the actions. */
export function actionsSection(context: RedlineContext): ReportSection {
  const { comparison, words } = context;
  const { redline, actions } = words.changes;
  const turns = (Object.keys(comparison.actions) as (keyof ActionChanges)[]).filter(
    (turn) => comparison.actions[turn].length > 0,
  );
  return {
    id: "changes-actions",
    title: redline.actions,
    layout: "flow",
    blocks:
      turns.length === 0
        ? [paragraph(redline.noActions, "muted")]
        : turns.flatMap((turn) => [heading(actions[turn]), actionList(comparison.actions[turn], context)]),
  };
}

function actionList(ids: readonly string[], { plans, wording }: RedlineContext): ReportBlock {
  const places = ids.map((id) => ({ kind: "actions" as const, id }));
  return {
    type: "list",
    items: places.map((place) => nameOfRecord(place, [plans.after, plans.before], wording)),
  };
}
