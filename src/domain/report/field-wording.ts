/** The one rule by which records, fields and values are called wherever single fields are shown. */
import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import type { FieldValue } from "#src/domain/plan/operations.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { questionTitle, scenarioName } from "#src/domain/report/item-names.ts";
import { nameOfModelPart, textOfNumber, textOfSet } from "#src/domain/report/model-values.ts";
import { among, firstOf, nameOfResponsibility } from "#src/domain/report/record-lookup.ts";
import { emptyText, nameOfValue, type FieldPlace, type RecordPlace } from "#src/domain/report/value-names.ts";
import type { Wording } from "#src/domain/report/wording.ts";

const maxNameLength = 80;

/**
 * "Action “Restore test”": which record it is, in the person's own words or the catalogue's, or by its kind alone.
 *
 * @param plans where it may stand, deleted or not; the first one in which it has a name counts
 */
export function nameOfRecord(place: RecordPlace, plans: readonly Plan[], wording: Wording): string {
  const { kinds, named, evidenceFor } = wording.words.records;
  const kind = kinds[place.kind];
  const name = ownName(place, plans, wording);
  if (name === undefined) return kind;
  const subject = place.kind === "evidence" ? evidenceSubject(place.id, plans, wording) : undefined;
  return subject === undefined
    ? fillIn(named, { kind, name: shortened(name) })
    : fillIn(evidenceFor, { name: shortened(name), subject });
}

/** The name of a field, where there is one the same as on its screen. */
export function nameOfField(kind: RecordKind, field: string, { words }: Wording): string {
  const { order, unknownField, fields } = words.records;
  if (field === "order") return order;
  const names: Readonly<Record<string, string>> = fields[kind];
  return (Object.hasOwn(names, field) ? names[field] : undefined) ?? unknownField;
}

/**
 * What a field holds, in the words that its screen has for it. `order` is no value that says anything: see
 * `placeInList`.
 *
 * @param plans where the records that it names may stand; the first one that has them counts
 */
export function textOfValue(
  value: FieldValue | undefined,
  place: FieldPlace,
  plans: readonly Plan[],
  wording: Wording,
): string {
  const { records } = wording.words;
  if (value === undefined || value === "") return emptyText(place, wording);
  if (value === true) return records.yes;
  if (typeof value === "object") return textOfSet(value, plans);
  if (typeof value === "number") return textOfNumber(value, place, wording);
  const text = String(value);
  return nameOfValue(text, place, plans, wording) ?? text;
}

/** "3 of 7": where a record stands among those of its kind; undefined where it is not there. */
export function placeInList({ kind, id }: RecordPlace, plan: Plan, { words }: Wording): string | undefined {
  const listed = liveRecords(plan, kind);
  const index = listed.findIndex((record) => record.id === id);
  return index < 0 ? undefined : fillIn(words.records.place, { place: index + 1, count: listed.length });
}

function ownName({ kind, id }: RecordPlace, plans: readonly Plan[], wording: Wording): string | undefined {
  const { text } = wording;
  switch (kind) {
    case "profile":
    case "modelSettings":
      return undefined;
    case "answers":
      return questionTitle(id, text);
    case "details":
      return among(text.followUps, id)?.prompt ?? id;
    case "responsibilities":
      return nameOfResponsibility(id, plans, wording);
    case "privateContacts":
      return firstOf(plans, (plan) => plan.contacts[id]?.name);
    case "scenarios":
      return firstOf(plans, (plan) => {
        const scenario = plan.scenarios[id];
        return scenario && scenarioName(scenario, text);
      });
    case "objectives":
    case "exclusions":
    case "assumptions":
    case "recipients":
    case "evidence":
    case "services":
    case "contacts":
    case "actions":
    case "activities":
    case "impactCategories":
    case "roles":
    case "people":
    case "locations":
    case "systems":
    case "suppliers":
    case "utilities":
    case "whatIfs":
      return firstOf(plans, (plan) => nameIn(plan[kind][id]));
    case "impacts":
    case "minimumResources":
    case "needs":
    case "needOptions":
    case "whatIfFailures":
      return nameOfModelPart({ kind, id }, plans, wording);
  }
}

/** The fields that name a record, whatever its kind. */
const nameFields = ["title", "name", "label", "text"] as const;

function nameIn(record: object | undefined): string | undefined {
  const fields = (record ?? {}) as Readonly<Record<string, unknown>>;
  return nameFields.map((field) => fields[field]).find(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && isGiven(value);
}

function evidenceSubject(id: string, plans: readonly Plan[], wording: Wording): string | undefined {
  const piece = firstOf(plans, (plan) => plan.evidence[id]);
  if (!piece) return undefined;
  const { subjectKind, subjectId } = piece;
  return subjectKind === "answers"
    ? questionTitle(subjectId, wording.text)
    : nameOfResponsibility(subjectId, plans, wording);
}

/** Cut between characters, never within one. */
function shortened(name: string): string {
  const characters = Array.from(name);
  return characters.length > maxNameLength ? `${characters.slice(0, maxNameLength).join("")} …` : name;
}
