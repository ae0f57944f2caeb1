import type { Catalog, Depth } from "#src/domain/catalog.ts";
import { addRecord, setFields, type Stamp } from "#src/domain/plan/edit.ts";
import { applyOperations, type Operation } from "#src/domain/plan/operations.ts";
import { emptyPlan, type Plan } from "#src/domain/plan/plan.ts";
import { recordKinds, type RecordKind } from "#src/domain/plan/record-kinds.ts";
import { profileId, type Profile } from "#src/domain/plan/profile.ts";

export interface NewPlan {
  readonly id: string;
  readonly title: string;
  readonly organisation?: string;
  readonly language: string;
  readonly depth: Depth;
  /** Cloud services to begin with: the name that the planner gave and the template of its matrix. */
  readonly services: readonly { readonly id: string; readonly name: string; readonly templateId: string }[];
}

/**
 * A new plan with its profile, its cloud services and the scenarios that every plan starts with (those of the
 * provider's article). Everything else is empty.
 */
export function createPlan(wanted: NewPlan, catalog: Catalog, stamp: Stamp): Plan {
  const profile = {
    title: wanted.title,
    organisation: wanted.organisation,
    language: wanted.language,
    depth: wanted.depth,
    classification: "internal" as const,
    createdAt: stamp.at,
  };
  let plan = emptyPlan(wanted.id);
  const apply = (operations: readonly Operation[]): void => {
    plan = applyOperations(plan, operations);
  };
  apply(setFields(plan, "profile", profileId, profile, stamp));
  for (const { id, name, templateId } of wanted.services) {
    apply(addRecord(plan, "services", id, { name, templateId }, stamp));
  }
  for (const { id, hits } of catalog.scenarios.filter((scenario) => scenario.fromProviderArticle)) {
    apply(addRecord(plan, "scenarios", id, { catalogId: id, ...hits }, stamp));
  }
  return plan;
}

/**
 * A copy of a plan under a new id, without what was deleted. The copy remembers where it came from and is
 * nobody's sample any more.
 */
export function copyPlan(source: Plan, newId: string, title: string, stamp: Stamp): Plan {
  const copy: Record<string, unknown> = { id: newId };
  for (const kind of recordKinds) copy[kind] = liveEntries(source, kind);
  const plan = copy as Plan;
  const fields: Partial<Record<keyof Profile, undefined>> = { sample: undefined, reviewDate: undefined };
  return applyOperations(
    plan,
    setFields(
      plan,
      "profile",
      profileId,
      { title, originPlanId: source.id, createdAt: stamp.at, ...fields },
      stamp,
    ),
  );
}

function liveEntries(plan: Plan, kind: RecordKind): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(plan[kind]).filter(([, record]) => record.deletedAt === undefined),
  );
}
