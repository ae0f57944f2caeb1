import type { PlanAssessment } from "#src/domain/assessment/assessment.ts";
import { twelveMonthsBefore } from "#src/domain/assessment/evidence-age.ts";
import { addProgress, progressByRegion, type Progress } from "#src/domain/assessment/progress.ts";
import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import { isMarked } from "#src/domain/assessment/scenario-regions.ts";
import { regionIds, type Catalog, type RegionId } from "#src/domain/catalog.ts";
import { isToDo } from "#src/domain/plan/action.ts";
import { liveRecords, profileOf, type Plan } from "#src/domain/plan/plan.ts";
import { indexNeeds } from "#src/domain/registers/need-index.ts";
import { registerKinds } from "#src/domain/registers/register-kinds.ts";
import { isOverdue } from "#src/domain/report/decisions-asked.ts";

/** So many of so many. `total` 0 means that there is nothing to do here yet, or at all. */
export interface Share {
  readonly done: number;
  readonly total: number;
}

export type PartState = "empty" | "notStarted" | "started" | "complete";

export function partState({ done, total }: Share): PartState {
  if (total === 0) return "empty";
  if (done === 0) return "notStarted";
  return done < total ? "started" : "complete";
}

/** The facts about a plan that the document's readers look for: fields of its profile, and lists. */
const profileFacts = ["organisation", "purpose", "scope", "owner", "approver", "reviewDate"] as const;
const listFacts = ["objectives", "exclusions", "assumptions", "recipients"] as const;
export type AboutFact = (typeof profileFacts)[number] | (typeof listFacts)[number];

export interface PlanParts {
  readonly about: Share & { readonly missing: readonly AboutFact[] };
  readonly questions: Progress;
  readonly questionsByRegion: Readonly<Record<RegionId, Progress>>;
  /** Rows in which the organisation has a part: how many have an answer that counts. */
  readonly responsibilities: Share & { readonly services: number };
  /** Activities that say what they need; `others`: the records of all other registers. */
  readonly registers: Share & { readonly others: number };
  /** Scenarios with a mark for each area. */
  readonly scenarios: Share;
  /** Regions with enough answered to be rated, of those where something applies. */
  readonly gaps: Share;
  readonly actions: { readonly toDo: number; readonly overdue: number; readonly total: number };
  /** Contacts checked within 12 months. */
  readonly contacts: Share;
  readonly document: { readonly reviewDate: string | undefined; readonly isReviewOverdue: boolean };
}

/** How far each part of a plan has come. Counts only: what is answered, never what it scores. */
export function planParts(plan: Plan, catalog: Catalog, assessment: PlanAssessment): PlanParts {
  const { at } = assessment;
  const questionsByRegion = progressByRegion(plan, catalog);
  const actions = liveRecords(plan, "actions");
  const { reviewDate } = profileOf(plan);
  return {
    about: aboutShare(plan),
    questions: addProgress(Object.values(questionsByRegion)),
    questionsByRegion,
    responsibilities: {
      ...shareOf(
        [...assessment.itemsById.values()].filter(
          ({ kind, remarks }) => kind === "responsibility" && !remarks.includes("providersPart"),
        ),
        ({ state }) => state !== "open",
      ),
      services: liveRecords(plan, "services").length,
    },
    registers: {
      ...shareOf(liveRecords(plan, "activities"), ({ id }) => indexNeeds(plan).needsOfNode(id).length > 0),
      others: registerKinds
        .filter((kind) => kind !== "activities")
        .reduce((count, kind) => count + liveRecords(plan, kind).length, 0),
    },
    scenarios: shareOf(liveRecords(plan, "scenarios"), isMarked),
    gaps: shareOf(
      regionIds.flatMap((region) => assessment.regions[region].readiness ?? []),
      ({ isRated }) => isRated,
    ),
    actions: {
      toDo: actions.filter(isToDo).length,
      overdue: actions.filter((action) => isOverdue(action, at)).length,
      total: actions.length,
    },
    contacts: shareOf(
      liveRecords(plan, "contacts"),
      ({ verifiedOn }) => verifiedOn !== undefined && verifiedOn >= twelveMonthsBefore(at),
    ),
    document: { reviewDate, isReviewOverdue: reviewDate !== undefined && reviewDate < at },
  };
}

function shareOf<T>(items: readonly T[], isDone: (item: T) => boolean): Share {
  return { done: items.filter(isDone).length, total: items.length };
}

function aboutShare(plan: Plan): PlanParts["about"] {
  const profile = profileOf(plan);
  const missing = [
    ...profileFacts.filter((fact) => !isGiven(profile[fact])),
    ...listFacts.filter((fact) => liveRecords(plan, fact).length === 0),
  ];
  const total = profileFacts.length + listFacts.length;
  return { done: total - missing.length, total, missing };
}
