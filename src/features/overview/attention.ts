import type { PlanAssessment, RatedItem } from "#src/domain/assessment/assessment.ts";
import { visibleQuestions } from "#src/domain/assessment/visible-questions.ts";
import type { Catalog, CatalogText } from "#src/domain/catalog.ts";
import { liveRecord, liveRecords, profileOf, type Plan } from "#src/domain/plan/plan.ts";
import { isOverdue } from "#src/domain/report/decisions-asked.ts";
import { itemTitle, questionTitle } from "#src/domain/report/item-names.ts";
import { itemPath, questionPath } from "#src/parts/item-path.ts";
import { planPath } from "#src/parts/plan-paths.ts";

/** What can need attention, the most pressing first. */
const attentionKinds = [
  "knockOutStrikes",
  "overdue",
  "knockOutOpen",
  "provenNotShown",
  "unknown",
  "flagged",
] as const;
export type AttentionKind = (typeof attentionKinds)[number];

export interface AttentionEntry {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** Beside the title: the day an action was due (`YYYY-MM-DD`), or why an answer was flagged. */
  readonly due?: string;
  readonly note?: string;
}

export interface AttentionGroup {
  readonly kind: AttentionKind;
  readonly entries: readonly AttentionEntry[];
}

/** What somebody should look at, by kind. Kinds with nothing to show are left out. */
export function attentionGroups(
  plan: Plan,
  catalog: Catalog,
  assessment: PlanAssessment,
  text: CatalogText,
): AttentionGroup[] {
  const items = [...assessment.itemsById.values()];
  const itemEntry = (item: RatedItem): AttentionEntry => ({
    id: item.id,
    title: itemTitle(item, plan, text),
    path: itemPath(plan, item),
  });
  const knockOuts = (state: "strikes" | "open"): AttentionEntry[] =>
    assessment.knockOuts
      .filter((knockOut) => knockOut.state === state)
      .map(({ questionId, region }) => ({
        id: questionId,
        title: questionTitle(questionId, text),
        path: questionPath(plan.id, { region, id: questionId }),
      }));
  const entries: Readonly<Record<AttentionKind, readonly AttentionEntry[]>> = {
    knockOutStrikes: knockOuts("strikes"),
    overdue: overdueActions(plan, assessment.at),
    knockOutOpen: knockOuts("open"),
    provenNotShown: items.filter(isProvenNotShown).map(itemEntry),
    unknown: items.filter(({ recorded, state }) => recorded === "unknown" && state === "open").map(itemEntry),
    flagged: flaggedQuestions(plan, catalog, text),
  };
  return attentionKinds
    .map((kind) => ({ kind, entries: entries[kind] }))
    .filter((group) => group.entries.length > 0);
}

/** Answered "proven", but nothing dated shows it, so that it counts as documented. */
function isProvenNotShown({ remarks }: RatedItem): boolean {
  return remarks.includes("provenWithoutEvidence") || remarks.includes("provenEvidenceTooOld");
}

/** Longest overdue first. */
function overdueActions(plan: Plan, at: string): AttentionEntry[] {
  return liveRecords(plan, "actions")
    .filter((action) => isOverdue(action, at))
    .flatMap(({ id, title, due }) => (due === undefined ? [] : [{ id, title, due }]))
    .sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)))
    .map((entry) => ({ ...entry, path: `${planPath(plan.id, "actions")}?show=overdue` }));
}

function flaggedQuestions(plan: Plan, catalog: Catalog, text: CatalogText): AttentionEntry[] {
  return visibleQuestions(catalog, profileOf(plan).depth).flatMap(({ id, region }) => {
    const answer = liveRecord(plan, "answers", id);
    if (!answer?.flagged) return [];
    const note = answer.flagNote === undefined ? {} : { note: answer.flagNote };
    return [{ id, title: questionTitle(id, text), path: questionPath(plan.id, { region, id }), ...note }];
  });
}
