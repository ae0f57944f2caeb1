import type { Catalog } from "#src/domain/catalog.ts";
import type { Element } from "#src/domain/continuity/elements.ts";
import { assumptionsOf } from "#src/domain/continuity/model-of-plan.ts";
import { addRecord, removeRecord, restoreRecord, type FieldsOf, type Stamp } from "#src/domain/plan/edit.ts";
import { applyOperations, type Operation } from "#src/domain/plan/operations.ts";
import { liveRecord, liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import type { NewId } from "#src/domain/ports.ts";
import type { WhatIf, WhatIfFailure } from "#src/domain/plan/what-if.ts";
import { failuresOf } from "#src/domain/what-if/what-if-scenario.ts";

export type FailureContent = Pick<WhatIfFailure, "target" | "targetName"> &
  Partial<Pick<WhatIfFailure, "startMinutes" | "lengthMinutes">>;

/** What a new what-if begins with. */
export interface WhatIfContent {
  readonly fields: FieldsOf<"whatIfs">;
  readonly failures: readonly FailureContent[];
}

/** What is needed to find an element: its type, and the id of its node or role, or its own name. */
export interface NamedElement {
  readonly type: Element["type"];
  readonly name: string;
}

/** Adds a what-if with all that fails in it. */
export function addWhatIf(
  plan: Plan,
  id: string,
  { fields, failures }: WhatIfContent,
  newId: NewId,
  stamp: Stamp,
): Operation[] {
  const operations = addRecord(plan, "whatIfs", id, fields, stamp);
  for (const failure of failures) {
    const current = applyOperations(plan, operations);
    operations.push(...addRecord(current, "whatIfFailures", newId(), { ...failure, whatIfId: id }, stamp));
  }
  return operations;
}

/** The content of a what-if, for a copy of it. The copy is not in the document until it is put there. */
export function contentOfWhatIf(plan: Plan, whatIf: WhatIf, name: string): WhatIfContent {
  const { catalogId, note, absenceRate, absenceStartMinutes, absenceLengthMinutes } = whatIf;
  return {
    fields: { name, catalogId, note, absenceRate, absenceStartMinutes, absenceLengthMinutes },
    failures: failuresOf(plan, whatIf.id).map(({ target, targetName, startMinutes, lengthMinutes }) => ({
      target,
      targetName,
      ...(startMinutes !== undefined && { startMinutes }),
      ...(lengthMinutes !== undefined && { lengthMinutes }),
    })),
  };
}

/** Scenarios about one person, in which the others stay. */
const aboutOnePerson: ReadonlySet<string> = new Set(["key-person-lost"]);

/**
 * What a scenario of the catalogue says by itself: where it hits people, as many are absent as the plan assumes. Which
 * places and systems it hits only the planner knows, so nothing else is switched on.
 */
export function contentOfScenario(
  plan: Plan,
  catalog: Catalog,
  scenarioId: string,
  name: string,
): WhatIfContent {
  const scenario = catalog.scenarios.find(({ id }) => id === scenarioId);
  const isManyAbsent = scenario?.hits.people === "yes" && !aboutOnePerson.has(scenarioId);
  return {
    fields: {
      name,
      catalogId: scenarioId,
      ...(isManyAbsent && { absenceRate: assumptionsOf(plan).absenceRate }),
    },
    failures: [],
  };
}

/** The what-if in which these elements go wrong at the start, each for as long as the model has it. */
export function contentOfElements(
  plan: Plan,
  elements: readonly NamedElement[],
  name: string,
): WhatIfContent {
  const isAbsence = elements.some(({ type }) => type === "absence");
  return {
    fields: { name, ...(isAbsence && { absenceRate: assumptionsOf(plan).absenceRate }) },
    failures: elements.flatMap((element): FailureContent[] => {
      const target = targetOf(element);
      return target ? [{ target, targetName: element.name }] : [];
    }),
  };
}

function targetOf({ type }: NamedElement): WhatIfFailure["target"] | undefined {
  switch (type) {
    case "absence":
      return undefined;
    case "node":
    case "oneHolder":
      return "node";
    case "hazardZone":
    case "provider":
      return type;
  }
}

/** The first what-if of the plan with exactly this content, whatever it is called; undefined where there is none. */
export function findWhatIfWith(plan: Plan, { fields, failures }: WhatIfContent): WhatIf | undefined {
  const key = (all: readonly FailureContent[]): string =>
    all
      .map(({ target, targetName, startMinutes = 0, lengthMinutes }) =>
        JSON.stringify([target, targetName, startMinutes, lengthMinutes]),
      )
      .sort()
      .join();
  return liveRecords(plan, "whatIfs").find(
    (whatIf) =>
      whatIf.absenceRate === fields.absenceRate &&
      whatIf.absenceStartMinutes === fields.absenceStartMinutes &&
      whatIf.absenceLengthMinutes === fields.absenceLengthMinutes &&
      key(failuresOf(plan, whatIf.id)) === key(failures),
  );
}

/** Removes a what-if with all that fails in it. */
export function removeWhatIf(plan: Plan, id: string, stamp: Stamp): Operation[] {
  if (!liveRecord(plan, "whatIfs", id)) return [];
  return [
    ...removeRecord(plan, "whatIfs", id, stamp),
    ...failuresOf(plan, id).flatMap((failure) => removeRecord(plan, "whatIfFailures", failure.id, stamp)),
  ];
}

/** Brings back a what-if that was removed, with what was removed together with it. */
export function restoreWhatIf(plan: Plan, id: string, stamp: Stamp): Operation[] {
  const deletedAt = Object.hasOwn(plan.whatIfs, id) ? plan.whatIfs[id]?.deletedAt : undefined;
  if (deletedAt === undefined) return [];
  const failures = Object.values(plan.whatIfFailures).filter(
    (failure) => failure.whatIfId === id && failure.deletedAt === deletedAt,
  );
  return [
    ...restoreRecord(plan, "whatIfs", id, stamp),
    ...failures.flatMap((failure) => restoreRecord(plan, "whatIfFailures", failure.id, stamp)),
  ];
}
