import { isPlainDate } from "#src/domain/plan/fields.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { questionTitle } from "#src/domain/report/item-names.ts";
import { languageName } from "#src/domain/report/language-name.ts";
import { emptyModelText, nameOfModelValue } from "#src/domain/report/model-values.ts";
import { among, firstOf, nameOfResponsibility } from "#src/domain/report/record-lookup.ts";
import type { Wording } from "#src/domain/report/wording.ts";

export interface RecordPlace {
  readonly kind: RecordKind;
  readonly id: string;
}

export interface FieldPlace extends RecordPlace {
  readonly field: string;
}

/** What a field says that holds nothing. */
export function emptyText(place: FieldPlace, wording: Wording): string {
  const { kind, field } = place;
  const { words } = wording;
  switch (`${kind}.${field}`) {
    case "answers.value":
    case "responsibilities.control":
      return words.values.notAnswered;
    case "scenarios.people":
    case "scenarios.location":
    case "scenarios.systems":
      return words.values.notMarked;
    default:
      return emptyModelText(place, wording) ?? words.records.empty;
  }
}

/** The name that stands for a value which is none of a person's own words; undefined for any other. */
export function nameOfValue(
  value: string,
  place: FieldPlace,
  plans: readonly Plan[],
  wording: Wording,
): string | undefined {
  const { kind, id, field } = place;
  const { text, words, formats } = wording;
  switch (`${kind}.${field}`) {
    case "profile.reviewDate":
    case "evidence.date":
    case "responsibilities.lastTest":
    case "contacts.verifiedOn":
    case "actions.due":
    case "actions.doneOn":
      return isPlainDate(value) ? formats.date(value) : undefined;
    case "profile.createdAt":
      return formats.date(value);
    case "profile.classification":
      return among(words.values.classifications, value);
    case "profile.depth":
      return among(words.values.depths, value);
    case "profile.language":
      return languageName(value, formats.locale);
    case "answers.value":
    case "responsibilities.control":
      return among(text.answers, value)?.label;
    case "details.text":
      return among(among(text.followUps, id)?.options ?? {}, value);
    case "evidence.subjectKind":
      return among(words.records.kinds, value);
    case "evidence.subjectId":
      return Object.hasOwn(text.questions, value)
        ? questionTitle(value, text)
        : nameOfResponsibility(value, plans, wording);
    case "evidence.kind":
      return among(text.evidenceKinds, value);
    case "services.templateId":
      return among(text.templates, value)?.name;
    case "responsibilities.serviceId":
      return firstOf(plans, (plan) => plan.services[value]?.name);
    case "responsibilities.rowId":
      return among(text.rows, value)?.title;
    case "responsibilities.responsible":
      return among(text.responsible, value);
    case "scenarios.catalogId":
      return among(text.scenarios, value)?.name;
    case "scenarios.people":
    case "scenarios.location":
    case "scenarios.systems":
      return among(words.values.areaHits, value);
    case "privateContacts.salt":
    case "privateContacts.redactedHash":
      return words.records.hidden;
    case "actions.status":
      return among(words.values.actionStatuses, value);
    case "actions.region":
      return among(text.regions, value)?.name;
    case "actions.questionId":
      return questionTitle(value, text);
    case "actions.responsibilityId":
      return nameOfResponsibility(value, plans, wording);
    default:
      return nameOfModelValue(value, place, plans, wording);
  }
}
