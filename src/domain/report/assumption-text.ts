import { assumptionsOf, defaultAssumptions } from "#src/domain/continuity/model-of-plan.ts";
import type { Assumptions } from "#src/domain/continuity/model.ts";
import { modelSettingsId } from "#src/domain/plan/what-if.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { nameOfField, textOfValue } from "#src/domain/report/field-wording.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import type { Wording } from "#src/domain/report/wording.ts";

/** What the model assumes where the registers say nothing, as fields of the plan's record. */
export const assumptionFields = [
  "absenceRate",
  "staffingConfidence",
  "peopleMinutes",
  "locationMinutes",
  "systemsMinutes",
] as const;
export type AssumptionField = (typeof assumptionFields)[number];

export function assumptionName(field: AssumptionField, wording: Wording): string {
  return nameOfField("modelSettings", field, wording);
}

/** An assumption as the method has it. */
export function usualAssumption(field: AssumptionField, wording: Wording): string {
  return assumptionValue(field, defaultAssumptions, wording);
}

export function assumptionValue(field: AssumptionField, assumptions: Assumptions, wording: Wording): string {
  return valueText(field, valueOf(assumptions, field), wording);
}

/** What the model goes by, and the method's own value beside it where the plan has another. */
export function assumptionTexts(
  plan: Plan,
  wording: Wording,
): { readonly name: string; readonly value: string }[] {
  const { byMethod, changed } = wording.words.overlap.assumptions;
  const current = assumptionsOf(plan);
  return assumptionFields.map((field) => {
    const value = valueText(field, valueOf(current, field), wording);
    const usual = usualAssumption(field, wording);
    const isUsual = valueOf(current, field) === valueOf(defaultAssumptions, field);
    return {
      name: assumptionName(field, wording),
      value: isUsual ? fillIn(byMethod, { value }) : fillIn(changed, { value, usual }),
    };
  });
}

function valueOf(
  { absenceRate, staffingConfidence, outageMinutes }: Assumptions,
  field: AssumptionField,
): number {
  const { people, location, systems } = outageMinutes;
  return {
    absenceRate,
    staffingConfidence,
    peopleMinutes: people,
    locationMinutes: location,
    systemsMinutes: systems,
  }[field];
}

function valueText(field: AssumptionField, value: number, wording: Wording): string {
  return textOfValue(value, { kind: "modelSettings", id: modelSettingsId, field }, [], wording);
}
