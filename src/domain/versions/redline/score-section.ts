import { areas, regionIds } from "#src/domain/catalog.ts";
import { heading, paragraph } from "#src/domain/report/blocks.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { questionTitle } from "#src/domain/report/item-names.ts";
import type { ReportBlock, ReportSection } from "#src/domain/report/report-document.ts";
import type { KnockOutShift } from "#src/domain/versions/compare/score-bridge.ts";
import { bridgeBlock } from "#src/domain/versions/redline/bridge-block.ts";
import type { RedlineContext } from "#src/domain/versions/redline/redline-context.ts";

/** Why the score of the whole, of every region and of every area is what it is now, step by step. */
export function scoreSection(context: RedlineContext): ReportSection {
  const { comparison, wording, words, text } = context;
  const { redline, bridge: bridgeWords } = words.changes;
  const { bridge } = comparison;
  return {
    id: "changes-scores",
    title: redline.bridge,
    layout: "flow",
    blocks: [
      paragraph(redline.bridgeLead),
      heading(bridgeWords.whole),
      bridgeBlock(bridgeWords.whole, bridge.whole, wording),
      ...regionIds.flatMap((region) => {
        const { name } = text.regions[region];
        return [heading(name), bridgeBlock(name, bridge.regions[region], wording)];
      }),
      ...areas.flatMap((area) => {
        const name = fillIn(redline.area, { area: text.areas[area] });
        return [heading(name), bridgeBlock(name, bridge.areas[area], wording)];
      }),
      ...knockOutBlocks(context),
    ],
  };
}

function knockOutBlocks(context: RedlineContext): ReportBlock[] {
  const { comparison, words } = context;
  const { knockOuts } = comparison.bridge;
  if (knockOuts.length === 0) return [];
  return [
    heading(words.changes.redline.knockOuts),
    { type: "list", items: knockOuts.map((shift) => knockOutText(shift, context)) },
  ];
}

function knockOutText({ region, from, to }: KnockOutShift, { words, text }: RedlineContext): string {
  const { knockOut, knockOutStates } = words.changes.redline;
  const titles = [from, to].flatMap((one) => (one ? [questionTitle(one.questionId, text)] : []));
  return fillIn(knockOut, {
    region: text.regions[region].name,
    title: [...new Set(titles)].join(" / "),
    from: knockOutStates[from?.state ?? "none"],
    to: knockOutStates[to?.state ?? "none"],
  });
}
