import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import type { Plan, PlanRecord } from "#src/domain/plan/plan.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { addEffects, noEffect, type Effect } from "#src/domain/versions/compare/change-effect.ts";
import { reasonOf, type ChangeReason } from "#src/domain/versions/compare/change-reason.ts";
import { sectionOfKind, type ChangeSection } from "#src/domain/versions/compare/change-section.ts";
import { compareFields } from "#src/domain/versions/compare/compare-plans.ts";
import { fieldEffect, presenceEffect } from "#src/domain/versions/compare/field-effects.ts";
import { scoreEffectOf, type ScoreEffect } from "#src/domain/versions/compare/item-effect.ts";
import type {
  FieldChange,
  PlanDifference,
  RecordChange,
} from "#src/domain/versions/compare/record-difference.ts";
import { shiftsBetween, type ItemShift } from "#src/domain/versions/compare/score-bridge.ts";
import type { ScoredPlan } from "#src/domain/versions/compare/scored-plan.ts";
import { comparedSide, type ComparedSide } from "#src/domain/versions/compare/standing.ts";

export interface ExplainedField extends FieldChange {
  readonly effect: Effect;
}

/** A change and what it means. When and by whom stand in `change.stamps.to`. */
export interface ExplainedChange {
  readonly change: RecordChange;
  readonly section: ChangeSection;
  /** The record in either plan; undefined where it is not there. */
  readonly from: PlanRecord | undefined;
  readonly to: PlanRecord | undefined;
  /** What changed; of an added or removed record, everything it says. Empty for a move. */
  readonly fields: readonly ExplainedField[];
  /** Of the record as a whole, out of its fields or of its having come or gone. */
  readonly effect: Effect;
  readonly reason: ChangeReason;
  /** Null where nothing that is rated counts otherwise. */
  readonly score: ScoreEffect | null;
}

/**
 * What each change of a difference means: where it belongs, whether it weakens or strengthens the plan and why,
 * whether it says its reason, and what it did to the score. Records whose order key alone was written anew are
 * left out. Swapping the plans turns every direction round.
 *
 * @param difference of these two plans, by `comparePlans`
 */
export function explainDifference(
  difference: PlanDifference,
  before: ScoredPlan,
  after: ScoredPlan,
): ExplainedChange[] {
  const sides = {
    before: comparedSide(before, assessPlan(before.plan, before.catalog, before.at)),
    after: comparedSide(after, assessPlan(after.plan, after.catalog, after.at)),
  };
  const shifts = shiftsBetween(sides.before.assessment, sides.after.assessment);
  const shiftsById = new Map(shifts.map((shift) => [shift.id, shift]));
  return difference.changes
    .filter((change) => change.change !== "moved" || !change.order.keepsPlace)
    .map((change) => explainChange(change, sides, shiftsById));
}

interface Sides {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
}

function explainChange(
  change: RecordChange,
  sides: Sides,
  shiftsById: ReadonlyMap<string, ItemShift>,
): ExplainedChange {
  const { kind, id } = change;
  const from: PlanRecord | undefined = liveRecord(sides.before.plan, kind, id);
  const to: PlanRecord | undefined = liveRecord(sides.after.plan, kind, id);
  const forms = { id, from, to, ...sides };
  const presence = from && to ? undefined : presenceEffect(kind, forms);
  const fields = fieldsOf(change).map((field) => ({
    ...field,
    effect: presence ? noEffect : fieldEffect(kind, field.field, forms),
  }));
  const shifts = itemIdsOf(change, sides, shiftsById).flatMap((itemId) => shiftsById.get(itemId) ?? []);
  return {
    change,
    section: sectionOfKind[kind],
    from,
    to,
    fields,
    effect: presence ?? addEffects(fields.map(({ effect }) => effect)),
    reason: reasonOf(kind, from, to),
    score: scoreEffectOf(shifts, sides.after),
  };
}

function fieldsOf(change: RecordChange): readonly FieldChange[] {
  switch (change.change) {
    case "added":
      return compareFields(change.kind, {}, change.record);
    case "removed":
      return compareFields(change.kind, change.record, {});
    case "changed":
      return change.fields;
    case "moved":
      return [];
  }
}

/** The rated items that a record has a say in. Depth has a say in all of them: the bridge tells that part. */
function itemIdsOf(
  { kind, id }: RecordChange,
  { before, after }: Sides,
  shiftsById: ReadonlyMap<string, ItemShift>,
): string[] {
  if (kind === "answers" || kind === "responsibilities") return [id];
  if (kind === "evidence") {
    const subjects = new Set([subjectOf(before.plan, id), subjectOf(after.plan, id)]);
    return [...subjects].flatMap((subject) => subject ?? []);
  }
  if (kind !== "services") return [];
  return [...shiftsById.values()]
    .filter(({ from, to }) => (to ?? from)?.kind === "responsibility")
    .map((shift) => shift.id)
    .filter((itemId) => itemId.startsWith(`${id}/`));
}

function subjectOf(plan: Plan, evidenceId: string): string | undefined {
  return liveRecord(plan, "evidence", evidenceId)?.subjectId;
}
