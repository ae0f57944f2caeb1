import type { PlanAssessment, RegionAssessment } from "#src/domain/assessment/assessment.ts";
import type { RegionId } from "#src/domain/catalog.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { coveragePercent, gapPercents, type PercentRange } from "#src/domain/report/format.ts";
import { gapText } from "#src/domain/report/numbers.ts";
import { regionsByGap } from "#src/domain/report/regions-by-gap.ts";
import type { Wording } from "#src/domain/report/wording.ts";

/** A region as circles, bars and table all show it: made once, so that the three cannot disagree. */
export interface RegionRow {
  readonly region: RegionId;
  readonly name: string;
  readonly assessment: RegionAssessment;
  /** Whole percent as shown; undefined where nothing applies. */
  readonly gap: PercentRange | undefined;
  readonly isRated: boolean;
  /** "38–62%", "Not rated yet" or "Does not apply". */
  readonly gapText: string;
  /** "38–62%, 80% answered" */
  readonly sentence: string;
}

/** The seven regions, worst first. */
export function regionRows(assessment: PlanAssessment, wording: Wording): RegionRow[] {
  return regionsByGap(assessment).map((region) => regionRow(region, wording));
}

function regionRow(assessment: RegionAssessment, wording: Wording): RegionRow {
  const { region, readiness } = assessment;
  return {
    region,
    name: wording.text.regions[region].name,
    assessment,
    gap: readiness ? gapPercents(readiness) : undefined,
    isRated: readiness?.isRated ?? false,
    gapText: gapText(readiness, wording),
    sentence: sentenceOf(assessment, wording),
  };
}

function sentenceOf({ readiness }: RegionAssessment, { words, formats }: Wording): string {
  if (!readiness) return words.numbers.notApplicable;
  return fillIn(readiness.isRated ? words.regions.bar : words.numbers.notRatedWithCoverage, {
    range: formats.range(gapPercents(readiness)),
    coverage: formats.percent(coveragePercent(readiness)),
  });
}
