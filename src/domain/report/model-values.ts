/** What stands for the values of the continuity model: names of choices and references, lengths, shares, sets. */
import { isPlainDate } from "#src/domain/plan/fields.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { durationText } from "#src/domain/report/duration.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { among, firstOf } from "#src/domain/report/record-lookup.ts";
import type { FieldPlace } from "#src/domain/report/value-names.ts";
import type { Wording } from "#src/domain/report/wording.ts";
import { needsOf } from "#src/domain/registers/need-views.ts";
import { findNode } from "#src/domain/registers/nodes.ts";

/** What an empty field of the model stands for; undefined where it stands for nothing. */
export function emptyModelText({ kind, field }: FieldPlace, { words }: Wording): string | undefined {
  const { nobodyAway, fromTheStart, ownRecovery, methodDefault } = words.model.values;
  switch (`${kind}.${field}`) {
    case "needOptions.activationMinutes":
      return words.needs.atOnce;
    case "needOptions.sustainMinutes":
      return words.needs.asLongAsNeeded;
    case "modelSettings.absenceRate":
    case "modelSettings.staffingConfidence":
    case "modelSettings.peopleMinutes":
    case "modelSettings.locationMinutes":
    case "modelSettings.systemsMinutes":
      return methodDefault;
    case "whatIfs.absenceRate":
      return nobodyAway;
    case "whatIfs.absenceStartMinutes":
    case "whatIfFailures.startMinutes":
      return fromTheStart;
    case "whatIfFailures.lengthMinutes":
      return ownRecovery;
    default:
      return kind === "impacts" ? words.model.impact.notJudged : undefined;
  }
}

/** The name of a choice, a day or a reference of the model; undefined for what a person typed. */
export function nameOfModelValue(
  value: string,
  { kind, field }: FieldPlace,
  plans: readonly Plan[],
  { text, words, formats }: Wording,
): string | undefined {
  const { values } = words.model;
  switch (`${kind}.${field}`) {
    case "activities.criticality":
      return among(values.criticalities, value);
    case "activities.analysisStatus":
      return among(values.analysisStatuses, value);
    case "activities.personalData":
      return among(values.yesNoUnknown, value);
    case "activities.analysedOn":
    case "activities.approvedOn":
    case "activities.nextReview":
    case "systems.recoveryTestedOn":
      return isPlainDate(value) ? formats.date(value) : undefined;
    case "suppliers.area":
    case "utilities.area":
      return among(text.areas, value);
    case "impacts.categoryId":
      return firstOf(plans, (plan) => among(plan.impactCategories, value)?.name);
    case "systems.serviceId":
      return firstOf(plans, (plan) => among(plan.services, value)?.name);
    case "people.contactId":
    case "suppliers.contactId":
      return firstOf(plans, (plan) => among(plan.contacts, value)?.name);
    case "impacts.activityId":
    case "minimumResources.activityId":
    case "people.locationId":
    case "needs.nodeId":
    case "needOptions.nodeId":
    case "whatIfFailures.targetName":
      return nodeName(value, plans);
    case "needOptions.needId":
      return needName(value, plans, words);
    case "whatIfs.catalogId":
      return among(text.scenarios, value)?.name;
    case "whatIfFailures.whatIfId":
      return firstOf(plans, (plan) => among(plan.whatIfs, value)?.name);
    case "whatIfFailures.target":
      return among(values.whatIfTargets, value);
    default:
      return kind === "impacts" && field.startsWith("at") ? among(values.impactLevels, value) : undefined;
  }
}

/** "12 h", "40%", "3": what a number of the field stands for. */
export function textOfNumber(value: number, { field }: FieldPlace, wording: Wording): string {
  if (field.endsWith("Minutes")) return durationText(value, wording.words.locale);
  return field === "absenceRate" || field === "staffingConfidence"
    ? shareText(value, wording)
    : String(value);
}

/** "97.5%": a share of 0..1, without more digits than it has. */
function shareText(share: number, { formats }: Wording): string {
  const percent = new Intl.NumberFormat(formats.locale, { style: "percent", maximumFractionDigits: 6 });
  return percent.format(share);
}

/** The names of what is in a set, in the order of the text's own signs. */
export function textOfSet(set: Readonly<Record<string, true>>, plans: readonly Plan[]): string {
  return Object.keys(set)
    .map((id) => nodeName(id, plans) ?? id)
    .sort()
    .join(", ");
}

/** Kinds whose records have no name of their own that tells them from all others. */
type ModelPartKind = "impacts" | "minimumResources" | "needs" | "needOptions" | "whatIfFailures";

/** What one record of the model is called where it has no name of its own. */
export function nameOfModelPart(
  { kind, id }: { readonly kind: ModelPartKind; readonly id: string },
  plans: readonly Plan[],
  { words }: Wording,
): string | undefined {
  const join = (activity: string, category: string): string =>
    fillIn(words.model.values.within, { activity, category });
  switch (kind) {
    case "impacts": {
      const impact = firstOf(plans, (plan) => among(plan.impacts, id));
      if (!impact) return undefined;
      const category = firstOf(plans, (plan) => among(plan.impactCategories, impact.categoryId)?.name);
      return join(nodeName(impact.activityId, plans) ?? impact.activityId, category ?? impact.categoryId);
    }
    case "minimumResources": {
      const resource = firstOf(plans, (plan) => among(plan.minimumResources, id));
      return resource && join(nodeName(resource.activityId, plans) ?? resource.activityId, resource.name);
    }
    case "needs":
      return needName(id, plans, words);
    case "needOptions": {
      const option = firstOf(plans, (plan) => among(plan.needOptions, id));
      if (!option) return undefined;
      const need = firstOf(plans, (plan) => among(plan.needs, option.needId));
      const by = nodeName(need?.nodeId ?? option.needId, plans) ?? option.needId;
      return join(by, nodeName(option.nodeId, plans) ?? option.nodeId);
    }
    case "whatIfFailures": {
      const failure = firstOf(plans, (plan) => among(plan.whatIfFailures, id));
      if (!failure) return undefined;
      const whatIf = firstOf(plans, (plan) => among(plan.whatIfs, failure.whatIfId)?.name);
      return join(whatIf ?? failure.whatIfId, nodeName(failure.targetName, plans) ?? failure.targetName);
    }
  }
}

function nodeName(id: string, plans: readonly Plan[]): string | undefined {
  return firstOf(plans, (plan) => findNode(plan, id)?.name);
}

/** "Dispatch: Head office": what needs it, and its primary; the first alone where the need has no option. */
function needName(id: string, plans: readonly Plan[], words: Wording["words"]): string | undefined {
  return firstOf(plans, (plan) => {
    const need = among(plan.needs, id);
    if (!need) return undefined;
    const by = nodeName(need.nodeId, plans) ?? need.nodeId;
    const primary = needsOf(plan, need.nodeId).find((view) => view.id === id)?.options[0];
    const category = primary && (nodeName(primary.nodeId, plans) ?? primary.nodeId);
    return category === undefined ? by : fillIn(words.model.values.within, { activity: by, category });
  });
}
