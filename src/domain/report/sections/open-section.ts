import type { RatedItem } from "#src/domain/assessment/assessment.ts";
import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { cell, column, heading, paragraph, tableOrLine } from "#src/domain/report/blocks.ts";
import { itemTitle } from "#src/domain/report/item-names.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportCell, ReportSection } from "#src/domain/report/report-document.ts";
import { itemLink } from "#src/domain/report/sections/item-link.ts";

/** What has no answer, what nobody knows, and what does not apply, with the reasons. */
export function openSection(context: ReportContext): ReportSection {
  const { assessment, words } = context;
  const items = [...assessment.itemsById.values()];
  const isUnclear = ({ remarks }: RatedItem): boolean => remarks.includes("unclear");
  const counts = items.filter((item) => !isUnclear(item) && !item.remarks.includes("providersPart"));
  return {
    id: "open",
    title: words.open.title,
    layout: "flow",
    blocks: [
      paragraph(words.open.lead),
      heading(words.open.notAnswered),
      plainTable(
        words.open.notAnswered,
        counts.filter(({ recorded, state }) => recorded === undefined && state === "open"),
        words.open.noneNotAnswered,
        context,
      ),
      heading(words.open.unknown),
      unknownTable(
        items.filter((item) => isUnclear(item) || (item.recorded === "unknown" && item.state === "open")),
        context,
      ),
      heading(words.open.notApplicable),
      notApplicableTable(
        counts.filter(({ recorded, state }) => recorded === "notApplicable" && state !== "rated"),
        context,
      ),
    ],
  };
}

function firstCells(item: RatedItem, context: ReportContext): ReportCell[] {
  const { plan, text } = context;
  return [cell(itemTitle(item, plan, text), itemLink(item, context)), cell(text.regions[item.region].name)];
}

function plainTable(
  caption: string,
  items: readonly RatedItem[],
  missing: string,
  context: ReportContext,
): ReportBlock {
  const { item, region, weight } = context.words.labels;
  return tableOrLine(
    caption,
    [column(item, 4), column(region, 2.4), column(weight, 1.2)],
    items.map((rated) => [...firstCells(rated, context), cell(context.words.values.weights[rated.weight])]),
    missing,
  );
}

function unknownTable(items: readonly RatedItem[], context: ReportContext): ReportBlock {
  const { words } = context;
  return tableOrLine(
    words.open.unknown,
    [column(words.labels.item, 4), column(words.labels.region, 2.4), column(words.labels.owner, 2)],
    items.map((item) => {
      const owner = recordOf(item, context)?.owner;
      return [...firstCells(item, context), cell(isGiven(owner) ? owner : words.values.flags.noOwner)];
    }),
    words.open.noneUnknown,
  );
}

function notApplicableTable(items: readonly RatedItem[], context: ReportContext): ReportBlock {
  const { words } = context;
  return tableOrLine(
    words.open.notApplicable,
    [column(words.labels.item, 3), column(words.labels.region, 2), column(words.labels.reason, 3.5)],
    items.map((item) => {
      const reason = reasonOf(item, context);
      return [
        ...firstCells(item, context),
        isGiven(reason) ? cell(reason) : cell(words.open.noReason, { tone: "attention" }),
      ];
    }),
    words.open.noneNotApplicable,
  );
}

function recordOf({ kind, id }: RatedItem, { plan }: ReportContext) {
  return liveRecord(plan, kind === "question" ? "answers" : "responsibilities", id);
}

function reasonOf({ kind, id }: RatedItem, { plan }: ReportContext): string | undefined {
  return kind === "question"
    ? liveRecord(plan, "answers", id)?.reason
    : liveRecord(plan, "responsibilities", id)?.controlReason;
}
