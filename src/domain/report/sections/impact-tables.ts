import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import type { Activity } from "#src/domain/plan/activity.ts";
import { impactMoments, type Impact, type ImpactLevel } from "#src/domain/plan/impact.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import { cell, column, paragraph } from "#src/domain/report/blocks.ts";
import { nameOfField } from "#src/domain/report/field-wording.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportCell, Tone } from "#src/domain/report/report-document.ts";

/** So many categories can stand side by side on paper; the rest go into a table of their own. */
const categoriesInRow = 5;

const tones: Readonly<Record<ImpactLevel, Tone>> = {
  none: "neutral",
  minor: "neutral",
  moderate: "neutral",
  major: "attention",
  intolerable: "bad",
};

/** How the harm grows: a row for each moment, a column for each category, and why it is judged so. */
export function impactOverTime({ id, name }: Activity, context: ReportContext): ReportBlock[] {
  const { plan, words } = context;
  const { impact: own } = words.model;
  const judged = judgedImpacts(id, context);
  if (judged.length === 0) return [paragraph(own.noOverTime, "muted")];
  const nameOf = ({ categoryId }: Impact): string => plan.impactCategories[categoryId]?.name ?? categoryId;
  const caption = fillIn(own.overTime, { activity: name });
  return chunksOf(judged, categoriesInRow).map((impacts): ReportBlock => {
    const whys = impacts.map(({ justification }) => cell(justification));
    return {
      type: "table",
      caption,
      columns: [column(own.moment, 1.4), ...impacts.map((impact) => column(nameOf(impact), 2))],
      rows: [
        ...impactMoments.map(({ field }) => [
          cell(nameOfField("impacts", field, context)),
          ...impacts.map((impact) => levelCell(impact[field], context)),
        ]),
        ...(whys.some(({ text }) => isGiven(text)) ? [[cell(own.why), ...whys]] : []),
      ],
    };
  });
}

/** In the order of the categories; those of a deleted category are left out. */
function judgedImpacts(activityId: string, { plan }: ReportContext): Impact[] {
  const places = new Map(liveRecords(plan, "impactCategories").map(({ id }, index) => [id, index]));
  const placeOf = ({ categoryId }: Impact): number => places.get(categoryId) ?? places.size;
  return liveRecords(plan, "impacts")
    .filter((impact) => impact.activityId === activityId)
    .filter(({ categoryId }) => places.has(categoryId) || !Object.hasOwn(plan.impactCategories, categoryId))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

function levelCell(level: ImpactLevel | undefined, { words }: ReportContext): ReportCell {
  const { values, impact } = words.model;
  return level === undefined
    ? cell(impact.notJudged)
    : cell(values.impactLevels[level], { tone: tones[level] });
}

const within = ["within4Hours", "within1Day", "within3Days", "within1Week", "within1Month"] as const;

/** What the activity needs at least, and from when on. */
export function minimumResources({ id, name }: Activity, context: ReportContext): ReportBlock[] {
  const { plan, words } = context;
  const { impact } = words.model;
  const resources = liveRecords(plan, "minimumResources").filter(({ activityId }) => activityId === id);
  if (resources.length === 0) return [paragraph(impact.noResources, "muted")];
  return [
    {
      type: "table",
      caption: fillIn(impact.resources, { activity: name }),
      columns: [
        column(impact.resource, 2),
        ...within.map((field) => column(nameOfField("minimumResources", field, context), 1.3)),
      ],
      rows: resources.map((resource) => [
        cell(resource.name),
        ...within.map((field) => cell(resource[field])),
      ]),
    },
  ];
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
