import { isToDo } from "#src/domain/plan/action.ts";
import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import { impactMoments } from "#src/domain/plan/impact.ts";
import { areValuesEqual, type FieldValue } from "#src/domain/plan/operations.ts";
import type { PlanRecord } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";

/** Whether a change that should say why does so. */
export type ChangeReason =
  | { readonly state: "given"; readonly text: string }
  | { readonly state: "missing" }
  /** Nothing has to be said: a first answer, a note, a new record, what the plan has no place to explain. */
  | { readonly state: "notAsked" };

const notAsked: ChangeReason = { state: "notAsked" };

type Fields = Readonly<Record<string, FieldValue | undefined>>;

interface Forms {
  readonly wasThere: boolean;
  readonly isThere: boolean;
  readonly from: Fields;
  readonly to: Fields;
}

type ReasonRule = (forms: Forms) => ChangeReason;

const rules: { readonly [K in RecordKind]?: ReasonRule } = {
  answers: (forms) => (isReplaced(forms, "value") ? changedText(forms, ["reason", "note"]) : notAsked),
  responsibilities: (forms) => {
    const { to } = forms;
    if (hasChanged(forms, "responsible") && to["responsible"] !== undefined) return given(to, ["reason"]);
    return isReplaced(forms, "control") ? changedText(forms, ["controlReason", "note"]) : notAsked;
  },
  actions: (forms) => {
    const { from, to, wasThere, isThere } = forms;
    const isDropped = hasChanged(forms, "status") && to["status"] === "dropped";
    const isAsked = wasThere && isThere && (isDropped || isPutOff(from, to));
    return isAsked ? changedText(forms, ["note"]) : notAsked;
  },
  impacts: (forms) => {
    const isJudgedAnew = impactMoments.some(
      ({ field }) => forms.from[field] !== undefined && hasChanged(forms, field),
    );
    return forms.isThere && isJudgedAnew ? changedText(forms, ["justification"]) : notAsked;
  },
  exclusions: (forms) =>
    forms.isThere && hasChanged(forms, "text") ? given(forms.to, ["reason"]) : notAsked,
};

/**
 * Where a reason is asked for, and where it may stand:
 *
 * - answers: where a given answer is replaced, withdrawn or set to not applicable; a reason or a note that
 *   changed with it.
 * - matrix: where somebody else is responsible than before; the reason of the row, old or new. Where the
 *   control is replaced; its reason or a note that changed with it.
 * - actions: dropped, or put off to a later day or to none; a note that changed with it.
 * - impacts: where a judgement is replaced or withdrawn; a justification that changed with it.
 * - exclusions: added or reworded; their reason.
 */
export function reasonOf(
  kind: RecordKind,
  before: PlanRecord | undefined,
  after: PlanRecord | undefined,
): ChangeReason {
  const rule = rules[kind];
  if (!rule) return notAsked;
  const [from, to] = [(before ?? {}) as Fields, (after ?? {}) as Fields];
  return rule({ wasThere: before !== undefined, isThere: after !== undefined, from, to });
}

function hasChanged({ from, to }: Forms, field: string): boolean {
  return !areValuesEqual(from[field], to[field]);
}

/** A first answer needs no reason, unless it is that the question does not apply. */
function isReplaced(forms: Forms, field: string): boolean {
  const isFirst = forms.from[field] === undefined || forms.from[field] === "unknown";
  return hasChanged(forms, field) && (!isFirst || forms.to[field] === "notApplicable");
}

function changedText(forms: Forms, fields: readonly string[]): ChangeReason {
  return given(
    forms.to,
    fields.filter((field) => hasChanged(forms, field)),
  );
}

function isPutOff(from: Fields, to: Fields): boolean {
  const [was, is] = [from["due"], to["due"]];
  return isToDo({ status: to["status"] }) && typeof was === "string" && (typeof is !== "string" || is > was);
}

function given(record: Fields, fields: readonly string[]): ChangeReason {
  const text = fields
    .map((field) => record[field])
    .find((value): value is string => typeof value === "string" && isGiven(value));
  return text === undefined ? { state: "missing" } : { state: "given", text };
}
