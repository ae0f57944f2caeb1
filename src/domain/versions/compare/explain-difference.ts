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
import type { ComparedSide } from "#src/domain/versions/compare/standing.ts";
import { isStandIn } from "#src/domain/versions/content.ts";

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
 * whether it says its reason, and what it did to the score. What no reader would call a change is left out: an
 * order key that was written anew, and the salt that private contact data gets when it is first sealed. Swapping
 * the plans turns every direction round.
 *
 * @param difference of these two plans, by `comparePlans`
 */
export function explainDifference(
  difference: PlanDifference,
  before: ComparedSide,
  after: ComparedSide,
): ExplainedChange[] {
  const shifts = shiftsBetween(before.assessment, after.assessment);
  const shiftsById = new Map(shifts.map((shift) => [shift.id, shift]));
  return difference.changes
    .map((change) => explainChange(change, { before, after }, shiftsById))
    .filter(isSeen);
}

function isSeen({ change, fields }: ExplainedChange): boolean {
  if (change.change === "added" || change.change === "removed") return true;
  return fields.length > 0 || (change.order !== undefined && !change.order.keepsPlace);
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
  const fields = seenFields(change, [from, to]).map((field) => ({
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

/** Without the marks that private contact data carries for its fingerprint, unless they stand for the data. */
function seenFields(
  change: RecordChange,
  forms: readonly (PlanRecord | undefined)[],
): readonly FieldChange[] {
  const fields = fieldsOf(change);
  const hasStandIn = forms.some((record) => record !== undefined && isStandIn(record));
  if (change.kind !== "privateContacts" || hasStandIn) return fields;
  return fields.filter(({ field }) => field !== "salt" && field !== "redactedHash");
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
