import { addRecord, type Stamp } from "#src/domain/plan/edit.ts";
import type { Operation } from "#src/domain/plan/operations.ts";
import { liveRecord, type Plan } from "#src/domain/plan/plan.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import type { I18n } from "#src/i18n/i18n-context.tsx";

/** Ids of their own, so that two people who add them in copies of a plan have the same ones. */
const exampleIds = ["money", "law", "people", "reputation"] as const;

/** True while at least one of the examples is not in the plan. */
export function areExamplesMissing(plan: Plan): boolean {
  return exampleIds.some((id) => !liveRecord(plan, "impactCategories", id));
}

/** Adds the examples that are not there, behind what is; one that was removed comes back as it was. */
export function addExamples(plan: Plan, t: I18n["t"], stamp: Stamp): Operation[] {
  let grown = plan;
  return exampleIds.flatMap((id) => {
    if (liveRecord(plan, "impactCategories", id)) return [];
    const fields = Object.hasOwn(plan.impactCategories, id)
      ? {}
      : {
          name: t(`impact.example.${id}.name`),
          minor: t(`impact.example.${id}.minor`),
          moderate: t(`impact.example.${id}.moderate`),
          major: t(`impact.example.${id}.major`),
          intolerable: t(`impact.example.${id}.intolerable`),
        };
    const operations = addRecord(grown, "impactCategories", id, fields, stamp);
    grown = applyOperations(grown, operations);
    return operations;
  });
}
