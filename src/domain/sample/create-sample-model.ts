import { impactId, impactMoments, type ImpactLevel } from "#src/domain/plan/impact.ts";
import { modelSettingsId } from "#src/domain/plan/what-if.ts";
import type { Draft } from "#src/domain/sample/sample-draft.ts";
import type {
  SampleActivity,
  SampleImpact,
  SampleModel,
  SampleNeed,
  SamplePerson,
  SampleSystem,
  SampleWhatIf,
} from "#src/domain/sample/sample-model.ts";

/** What the model refers to outside itself. */
interface Known {
  readonly serviceIds: readonly string[];
  /** By name. */
  readonly contactIds: ReadonlyMap<string, string>;
}

/** Adds the registers, the impact analysis and the scenarios that were tried. */
export function addModel(draft: Draft, model: SampleModel, known: Known): void {
  draft.set("modelSettings", modelSettingsId, model.settings);
  for (const { id, ...fields } of model.impactCategories) draft.add("impactCategories", fields, id);
  for (const { id, ...fields } of model.roles) draft.add("roles", fields, id);
  for (const kind of ["locations", "suppliers", "utilities"] as const) {
    for (const { id, needs, ...fields } of model[kind]) {
      draft.add(kind, fields, id);
      addNeeds(draft, id, needs);
    }
  }
  for (const system of model.systems) addSystem(draft, system, known);
  for (const person of model.people) addPerson(draft, person, known);
  for (const activity of model.activities) addActivity(draft, activity);
  for (const whatIf of model.whatIfs) addWhatIf(draft, whatIf);
}

function addNeeds(draft: Draft, nodeId: string, needs: readonly SampleNeed[] = []): void {
  for (const { of, or = [], note } of needs) {
    const needId = draft.add("needs", { nodeId, note });
    draft.add("needOptions", { needId, nodeId: of });
    for (const { node, after, upTo } of or) {
      draft.add("needOptions", { needId, nodeId: node, activationMinutes: after, sustainMinutes: upTo });
    }
  }
}

function addSystem(draft: Draft, system: SampleSystem, { serviceIds }: Known): void {
  const { id, needs, service, recoveryTestedDaysAgo, ...fields } = system;
  const serviceId = service === undefined ? undefined : serviceIds[service];
  if (service !== undefined && serviceId === undefined) {
    throw new RangeError(`The sample has no service number ${service}`);
  }
  draft.add("systems", { ...fields, serviceId, recoveryTestedOn: draft.dateAgo(recoveryTestedDaysAgo) }, id);
  addNeeds(draft, id, needs);
}

function addPerson(draft: Draft, person: SamplePerson, { contactIds }: Known): void {
  const { holds, deputises, contact, ...fields } = person;
  const contactId = contact === undefined ? undefined : contactIds.get(contact);
  if (contact !== undefined && contactId === undefined) {
    throw new RangeError(`The sample has no contact ${contact}`);
  }
  draft.add("people", { ...fields, holds: setOf(holds), deputises: setOf(deputises), contactId });
}

function setOf(ids: readonly string[] | undefined): Record<string, true> | undefined {
  return ids && Object.fromEntries(ids.map((id): [string, true] => [id, true]));
}

function addActivity(draft: Draft, activity: SampleActivity): void {
  const { id, needs, impacts, resources, analysedDaysAgo, approvedDaysAgo, nextReviewInDays, ...fields } =
    activity;
  draft.add(
    "activities",
    {
      ...fields,
      analysedOn: draft.dateAgo(analysedDaysAgo),
      approvedOn: draft.dateAgo(approvedDaysAgo),
      nextReview: draft.dateIn(nextReviewInDays),
    },
    id,
  );
  addNeeds(draft, id, needs);
  for (const [categoryId, { from, justification }] of Object.entries(impacts)) {
    draft.set("impacts", impactId(id, categoryId), {
      activityId: id,
      categoryId,
      justification,
      ...Object.fromEntries(impactMoments.map(({ field, minutes }) => [field, levelAt(from, minutes)])),
    });
  }
  for (const resource of resources) draft.add("minimumResources", { ...resource, activityId: id });
}

const worstFirst = ["intolerable", "major", "moderate", "minor"] as const;

function levelAt(from: SampleImpact["from"], minutes: number): ImpactLevel {
  return worstFirst.find((level) => (from[level] ?? Infinity) <= minutes) ?? "none";
}

function addWhatIf(draft: Draft, { failures, ...fields }: SampleWhatIf): void {
  const whatIfId = draft.add("whatIfs", fields);
  for (const failure of failures) draft.add("whatIfFailures", { ...failure, whatIfId });
}
