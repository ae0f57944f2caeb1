import { isToDo } from "#src/domain/plan/action.ts";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import type { ItemRemark, RatedItem } from "#src/domain/assessment/assessment.ts";
import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import type { Catalog } from "#src/domain/catalog.ts";
import { liveRecords, profileOf, type Plan } from "#src/domain/plan/plan.ts";
import { profileId } from "#src/domain/plan/profile.ts";
import { isOverdue } from "#src/domain/report/decisions-asked.ts";
import { sealChecks, type SealCheck } from "#src/domain/versions/history-entry.ts";

/** What a point is about: a record, there or still to be made. */
export interface SealSubject {
  readonly kind: "answers" | "responsibilities" | "actions" | "profile";
  readonly id: string;
}

/** One check that found something. */
export interface SealPoint {
  readonly check: SealCheck;
  readonly count: number;
  readonly subjects: readonly SealSubject[];
}

/**
 * What is still open in a plan, in the fixed order of the checks; checks that found nothing are left out. None
 * of them keeps a plan from being sealed.
 *
 * @param at the assessment date, `YYYY-MM-DD`
 */
export function sealChecklist(plan: Plan, catalog: Catalog, at: string): SealPoint[] {
  const subjects = findSubjects(plan, catalog, at);
  return sealChecks.flatMap((check) => {
    const found = subjects[check];
    return found.length > 0 ? [{ check, count: found.length, subjects: found }] : [];
  });
}

function findSubjects(
  plan: Plan,
  catalog: Catalog,
  at: string,
): Readonly<Record<SealCheck, readonly SealSubject[]>> {
  const items = [...assessPlan(plan, catalog, at).itemsById.values()];
  const where = (matches: (item: RatedItem) => boolean): SealSubject[] =>
    items.filter(matches).map(({ kind, id }) => ({
      kind: kind === "question" ? "answers" : "responsibilities",
      id,
    }));
  const remarked = (...remarks: ItemRemark[]) =>
    where((item) => item.remarks.some((remark) => remarks.includes(remark)));

  const toDo = liveRecords(plan, "actions").filter(isToDo);
  const actions = (found: typeof toDo): SealSubject[] => found.map(({ id }) => ({ kind: "actions", id }));
  const { reviewDate } = profileOf(plan);
  const profile = (isFound: boolean): SealSubject[] => (isFound ? [{ kind: "profile", id: profileId }] : []);

  // What is unclear has a check of its own.
  const isOpen = ({ state, remarks }: RatedItem): boolean => state === "open" && !remarks.includes("unclear");
  return {
    unanswered: where((item) => isOpen(item) && item.recorded === undefined),
    unknown: where((item) => isOpen(item) && item.recorded === "unknown"),
    notApplicableWithoutReason: remarked("notApplicableWithoutReason"),
    provenCountsAsDocumented: remarked("provenWithoutEvidence", "provenEvidenceTooOld"),
    rowUnclear: remarked("unclear"),
    rowWithoutOwner: remarked("noOwner"),
    actionOverdue: actions(toDo.filter((action) => isOverdue(action, at))),
    actionWithoutOwner: actions(toDo.filter(({ owner }) => !isGiven(owner))),
    reviewDateMissing: profile(reviewDate === undefined),
    reviewDatePast: profile(reviewDate !== undefined && reviewDate < at),
  };
}
