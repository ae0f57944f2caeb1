import type { PlanAssessment } from "#src/domain/assessment/assessment.ts";
import { regionIds } from "#src/domain/catalog.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { gapPercents } from "#src/domain/report/format.ts";
import { gapText } from "#src/domain/report/numbers.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, VennRegion } from "#src/domain/report/report-document.ts";
import type { Wording } from "#src/domain/report/wording.ts";

/** The gap of each region where the three areas overlap. */
export function vennBlock(context: ReportContext): ReportBlock {
  const { text, words } = context;
  const regions = vennRegions(context.assessment, context);
  return {
    type: "venn",
    alt: fillIn(words.regions.vennAlt, {
      gaps: regions.map(({ name, label }) => `${name} ${label}`).join("; "),
    }),
    areaNames: text.areas,
    regions,
  };
}

/** The regions as the circles draw them, in region order. */
export function vennRegions(assessment: PlanAssessment, wording: Wording): VennRegion[] {
  const { text } = wording;
  return regionIds.map((region) => {
    const { readiness } = assessment.regions[region];
    const gap = readiness && gapPercents(readiness);
    return {
      region,
      name: text.regions[region].name,
      ...(gap && { low: gap.low / 100, high: gap.high / 100 }),
      isRated: readiness?.isRated ?? false,
      label: gapText(readiness, wording),
    };
  });
}
