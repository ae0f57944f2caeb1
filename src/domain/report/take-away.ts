import {
  coverageToRate,
  type PlanAssessment,
  type Readiness,
  type RegionAssessment,
} from "#src/domain/assessment/assessment.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { fillIn, fillInPlural } from "#src/domain/report/fill-in.ts";
import { coveragePercent, gapPercents } from "#src/domain/report/format.ts";
import { itemTitle, questionTitle } from "#src/domain/report/item-names.ts";
import { regionsByGap } from "#src/domain/report/regions-by-gap.ts";
import type { Wording } from "#src/domain/report/wording.ts";

type RatedRegion = RegionAssessment & { readonly readiness: Readiness };

/**
 * What a manager should know if only one thing is read: the rated region with the lowest readiness and what
 * costs it most, or that too little is answered to tell.
 */
export function takeAway(assessment: PlanAssessment, plan: Plan, wording: Wording): string {
  const { words, formats } = wording;
  const { whole } = assessment;
  if (!whole) return words.takeAway.nothingApplies;

  const regions = regionsByGap(assessment).filter(
    (region): region is RatedRegion => region.readiness !== null,
  );
  const worst = regions.find(({ readiness }) => readiness.isRated);
  if (!worst) return tooLittle(assessment, whole, wording);

  const notRated = regions.filter(({ readiness }) => !readiness.isRated).length;
  const addition = notRated === 0 ? [] : [fillInPlural(words.takeAway.notRatedYet, notRated, formats.locale)];
  return [...worstRegion(worst, plan, wording), ...addition].join(" ");
}

function tooLittle(assessment: PlanAssessment, whole: Readiness, { text, words, formats }: Wording): string {
  const struck = assessment.knockOuts.find(({ state }) => state === "strikes");
  if (struck) {
    return fillIn(words.takeAway.tooLittleButStruck, {
      title: questionTitle(struck.questionId, text),
      region: text.regions[struck.region].name,
    });
  }
  return fillIn(words.takeAway.tooLittle, {
    coverage: formats.percent(coveragePercent(whole)),
    threshold: formats.percent(coverageToRate * 100),
  });
}

function worstRegion(region: RatedRegion, plan: Plan, wording: Wording): string[] {
  const { text, words, formats } = wording;
  const gap = gapPercents(region.readiness);
  if (gap.high === 0) return [words.takeAway.noGap];
  const sentence = fillIn(words.takeAway.weakest, {
    region: text.regions[region.region].name,
    gap: formats.range(gap),
  });
  return [sentence, ...cause(region, plan, wording)];
}

function cause({ knockOut, suggestions }: RatedRegion, plan: Plan, { text, words }: Wording): string[] {
  if (knockOut?.state === "strikes") {
    return [fillIn(words.takeAway.becauseStruck, { title: questionTitle(knockOut.questionId, text) })];
  }
  const rated = suggestions.find(({ item }) => item.state === "rated")?.item;
  if (rated?.counts) {
    const answer = text.answers[rated.counts].label;
    return [fillIn(words.takeAway.becauseRated, { title: itemTitle(rated, plan, text), answer })];
  }
  const open = suggestions[0]?.item;
  return open ? [fillIn(words.takeAway.becauseOpen, { title: itemTitle(open, plan, text) })] : [];
}
