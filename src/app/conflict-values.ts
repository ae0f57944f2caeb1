import { depths } from "#src/domain/catalog.ts";
import { isPlainDate } from "#src/domain/plan/fields.ts";
import type { FieldValue } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { classifications } from "#src/domain/plan/profile.ts";
import type { Conflict } from "#src/domain/ports.ts";
import { questionTitle, responsibilityTitle } from "#src/domain/report/item-names.ts";
import type { I18n } from "#src/i18n/i18n-context.tsx";
import type { CatalogInUse } from "#src/state/catalog-context.tsx";

interface Words extends Pick<I18n, "t" | "formats">, Pick<CatalogInUse, "text" | "words"> {
  readonly plan: Plan;
}

/** Fields that hold a day. */
const dateFields: ReadonlySet<string> = new Set([
  "reviewDate",
  "date",
  "lastTest",
  "verifiedOn",
  "due",
  "doneOn",
]);

/** What a side of a conflict holds, in the words that its screen has for it. */
export function conflictValue(conflict: Conflict, side: "mine" | "theirs", context: Words): string {
  const { kind, id, field } = conflict;
  const { t, formats, text } = context;
  const value: FieldValue | undefined = conflict[side];
  if (field === "order") return side === "mine" ? t("conflict.movedHere") : t("conflict.movedThere");
  if (value === undefined || value === "" || typeof value === "object") return t("conflict.empty");
  if (value === true) return t("conflict.yes");
  const typed = String(value);
  if (dateFields.has(field) && isPlainDate(typed)) return formats.plainDate(typed);
  if (kind === "actions" && field === "questionId") return questionTitle(typed, text);
  if (kind === "actions" && field === "responsibilityId")
    return responsibilityTitle(typed, context.plan, text);
  const names = kind === "details" ? text.followUps[id]?.options : namesOf(`${kind}.${field}`, context);
  return names && Object.hasOwn(names, typed) ? (names[typed] ?? typed) : typed;
}

/** The words for the values of a field that holds one of a few; undefined for any other field. */
function namesOf(place: string, { t, text, words }: Words): Readonly<Record<string, string>> | undefined {
  switch (place) {
    case "profile.classification":
      return Object.fromEntries(classifications.map((one) => [one, t(`profile.classification.${one}`)]));
    case "profile.depth":
      return Object.fromEntries(depths.map((depth) => [depth, t(`depth.${depth}`)]));
    case "answers.value":
    case "responsibilities.control":
      return Object.fromEntries(Object.entries(text.answers).map(([value, { label }]) => [value, label]));
    case "responsibilities.responsible":
      return text.responsible;
    case "evidence.kind":
      return text.evidenceKinds;
    case "scenarios.people":
    case "scenarios.location":
    case "scenarios.systems":
      return words.values.areaHits;
    case "services.templateId":
      return Object.fromEntries(Object.entries(text.templates).map(([id, { name }]) => [id, name]));
    case "actions.status":
      return words.values.actionStatuses;
    case "actions.region":
      return Object.fromEntries(Object.entries(text.regions).map(([region, { name }]) => [region, name]));
    default:
      return undefined;
  }
}
