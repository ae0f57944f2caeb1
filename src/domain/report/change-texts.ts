import { isLongText } from "#src/domain/plan/long-text.ts";
import type { FieldValue } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { effectText, reasonText } from "#src/domain/report/change-wording.ts";
import { scoreEffectText } from "#src/domain/report/change-wording-score.ts";
import { nameOfField, nameOfRecord, placeInList, textOfValue } from "#src/domain/report/field-wording.ts";
import type { Wording } from "#src/domain/report/wording.ts";
import { noEffect, type Effect } from "#src/domain/versions/compare/change-effect.ts";
import type { ComparedChange } from "#src/domain/versions/compare/compare-versions.ts";
import type { ExplainedField } from "#src/domain/versions/compare/explain-difference.ts";
import type { RecordChange } from "#src/domain/versions/compare/record-difference.ts";

/** Whether values of private contact data may be read. */
export type PrivateData = "shown" | "masked";

/** The two plans that were compared. */
export interface ComparedPlans {
  readonly before: Plan;
  readonly after: Plan;
}

/** One field of a change, in words; a side is undefined where the field says nothing there. */
export interface FieldTexts {
  readonly field: string;
  readonly name: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Both are prose of somebody's own, worth comparing word by word. */
  readonly isProse: boolean;
  /** The values are not told, only that they are not the same. */
  readonly isHidden: boolean;
  readonly effect: Effect;
}

/** One changed record, in words. */
export interface ChangeTexts {
  readonly record: string;
  readonly section: string;
  /** "Changed" */
  readonly kind: string;
  readonly effect: string;
  /** Empty where none is asked for. */
  readonly reason: string;
  /** What it did to the score by itself; empty where it did nothing. */
  readonly score: string;
  /** What changed, the place in the list last. */
  readonly fields: readonly FieldTexts[];
}

interface TextContext {
  readonly plans: ComparedPlans;
  readonly wording: Wording;
  readonly privateData: PrivateData;
}

/** A change in words, by the one rule for names and values. */
export function changeTexts(
  compared: ComparedChange,
  plans: ComparedPlans,
  wording: Wording,
  privateData: PrivateData = "masked",
): ChangeTexts {
  const { change, section, effect, reason, score, fields } = compared;
  const { changes } = wording.words;
  const context = { plans, wording, privateData };
  return {
    record: nameOfRecord(change, [plans.after, plans.before], wording),
    section: changes.sections[section],
    kind: changes.kinds[change.change],
    effect: effectText(effect, wording),
    reason: reasonText(reason, wording),
    score: score ? scoreEffectText(score, wording) : "",
    fields: [...fields.map((field) => fieldTexts(change, field, context)), ...placeTexts(change, context)],
  };
}

function fieldTexts(
  { kind, id }: RecordChange,
  { field, from, to, effect }: ExplainedField,
  { plans, wording, privateData }: TextContext,
): FieldTexts {
  const { before, after } = plans;
  const isMasked = kind === "privateContacts" && privateData === "masked";
  const text = (value: FieldValue | undefined, named: readonly Plan[]): string | undefined => {
    if (value === undefined) return undefined;
    return isMasked ? wording.words.records.hidden : textOfValue(value, { kind, id, field }, named, wording);
  };
  const texts = { from: text(from, [before, after]), to: text(to, [after, before]) };
  return {
    field,
    name: nameOfField(kind, field, wording),
    ...texts,
    isProse: isLongText(kind, field) && texts.from === from && texts.to === to,
    isHidden: isMasked || field === "redactedHash",
    effect,
  };
}

function placeTexts(change: RecordChange, { plans, wording }: TextContext): FieldTexts[] {
  if (change.change === "added" || change.change === "removed") return [];
  if (!change.order || change.order.keepsPlace) return [];
  return [
    {
      field: "order",
      name: nameOfField(change.kind, "order", wording),
      from: placeInList(change, plans.before, wording),
      to: placeInList(change, plans.after, wording),
      isProse: false,
      isHidden: false,
      effect: noEffect,
    },
  ];
}
