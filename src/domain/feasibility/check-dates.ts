import { twelveMonthsBefore } from "#src/domain/assessment/evidence-age.ts";
import type { Catalog, RegionId } from "#src/domain/catalog.ts";
import type { FeasibilityFinding } from "#src/domain/feasibility/feasibility-finding.ts";
import type { Evidence } from "#src/domain/plan/evidence.ts";
import { liveRecord, liveRecords, profileOf, type Plan } from "#src/domain/plan/plan.ts";

/** The date that was set for reviewing the plan lies in the past. */
export function findPassedReview(plan: Plan, today: string): FeasibilityFinding[] {
  const { id, reviewDate: date } = profileOf(plan);
  if (date === undefined || date >= today) return [];
  return [{ rule: "plan-past-review", region: "PLS", recordIds: [id], date }];
}

/**
 * What was shown to work more than 12 months ago and not since: an exercise, a test or an incident is one rule, a
 * document another; the newest date of each subject counts. A tested recovery of a system counts like a test.
 */
export function findOldEvidence(plan: Plan, catalog: Catalog, today: string): FeasibilityFinding[] {
  const earliest = twelveMonthsBefore(today);
  const regionOf = regionsOfSubjects(plan, catalog);
  const subjects = new Map<string, Evidence[]>();
  for (const piece of liveRecords(plan, "evidence")) {
    if (piece.date === undefined || !liveRecord(plan, piece.subjectKind, piece.subjectId)) continue;
    const key = JSON.stringify([piece.subjectKind, piece.subjectId]);
    const pieces = subjects.get(key);
    if (pieces) pieces.push(piece);
    else subjects.set(key, [piece]);
  }
  const ofEvidence = [...subjects.values()].flatMap((pieces): FeasibilityFinding[] => {
    const [first] = pieces;
    if (!first) return [];
    const { subjectKind: kind, subjectId } = first;
    const region = regionOf(first);
    if (!region) return [];
    const shown = pieces.filter((piece) => piece.kind !== "document");
    const date = newestOf(shown.length > 0 ? shown : pieces);
    if (date >= earliest) return [];
    const rule = shown.length > 0 ? "exercise-too-old" : "evidence-too-old";
    return [{ rule, region, recordIds: [subjectId], kind, date }];
  });
  const ofSystems = liveRecords(plan, "systems").flatMap(
    ({ id, recoveryTestedOn: date }): FeasibilityFinding[] =>
      date === undefined || date >= earliest
        ? []
        : [{ rule: "exercise-too-old", region: "S", recordIds: [id], kind: "systems", date }],
  );
  return [...ofEvidence, ...ofSystems];
}

function newestOf(pieces: readonly Evidence[]): string {
  return pieces.reduce((newest, { date = "" }) => (date > newest ? date : newest), "");
}

/** The region of the question or of the task; undefined where the catalogue does not know it, or its record is gone. */
function regionsOfSubjects(plan: Plan, catalog: Catalog): (piece: Evidence) => RegionId | undefined {
  const questions = new Map(catalog.questions.map(({ id, region }) => [id, region]));
  const services = new Map(liveRecords(plan, "services").map((service) => [service.id, service]));
  const rows = new Map(
    catalog.templates.map(({ id, rows: all }) => [id, new Map(all.map((row) => [row.id, row.region]))]),
  );
  return ({ subjectKind, subjectId }) => {
    if (subjectKind === "answers") return questions.get(subjectId);
    const cut = subjectId.indexOf("/");
    const service = services.get(subjectId.slice(0, cut));
    return service && rows.get(service.templateId)?.get(subjectId.slice(cut + 1));
  };
}
