import {
  changeTexts,
  type ComparedPlans,
  type FieldTexts,
  type PrivateData,
} from "#src/domain/report/change-texts.ts";
import { effectText } from "#src/domain/report/change-wording.ts";
import { isWeakened } from "#src/domain/report/change-wording-summary.ts";
import { formatCsv } from "#src/domain/report/format-csv.ts";
import { goneEvents, modelChangeTexts, worseEvents } from "#src/domain/report/model-change-text.ts";
import type { Wording } from "#src/domain/report/wording.ts";
import type { Effect } from "#src/domain/versions/compare/change-effect.ts";
import type { ComparedChange, Comparison } from "#src/domain/versions/compare/compare-versions.ts";

/**
 * Every change, one row for each field of it, for a spreadsheet; below them what the models say, one row for each
 * activity that stands otherwise and one for each event that came or went. Values are in words, as on screen and on
 * paper; when something was changed stays an instant in UTC, which every spreadsheet reads.
 *
 * @param privateData whether values of private contact data are written out
 */
export function comparisonCsv(
  comparison: Comparison,
  plans: ComparedPlans,
  wording: Wording,
  privateData: PrivateData = "masked",
): string {
  const { labels } = wording.words.changes.redline;
  const header = [
    labels.section,
    labels.record,
    labels.field,
    labels.before,
    labels.after,
    labels.change,
    labels.effect,
    labels.weakens,
    wording.words.labels.reason,
    labels.who,
    labels.when,
  ];
  return formatCsv([
    header,
    ...comparison.changes.flatMap((change) => rowsOf(change, plans, wording, privateData)),
    ...modelRows(comparison, plans, wording),
  ]);
}

/** Nobody made them and nobody gave a reason: they follow from the changes above. */
function modelRows({ model, bridge }: Comparison, plans: ComparedPlans, wording: Wording): string[][] {
  if (!model) return [];
  const { words, text } = wording;
  const { model: own, redline } = words.changes;
  const texts = modelChangeTexts(model, bridge, plans, wording);
  const yesOrNo = (isWorse: boolean): string => (isWorse ? redline.labels.yes : redline.labels.no);
  const row = (...cells: readonly string[]): string[] => [own.title, ...cells, "", "", ""];
  return [
    ...texts.activities.map(({ name, before, after, turn }) =>
      row(name, own.activity, before, after, own.turns[turn], "", yesOrNo(turn === "worse")),
    ),
    ...texts.events.flatMap(({ turn, events }) =>
      events.map(({ activity, region, sentence }) => {
        const sides = goneEvents.has(turn) ? [sentence, ""] : ["", sentence];
        const { name } = text.regions[region];
        return row(activity, name, ...sides, own.eventTurns[turn], "", yesOrNo(worseEvents.has(turn)));
      }),
    ),
  ];
}

function rowsOf(
  compared: ComparedChange,
  plans: ComparedPlans,
  wording: Wording,
  privateData: PrivateData,
): string[][] {
  const { labels } = wording.words.changes.redline;
  const { record, section, kind, reason, fields } = changeTexts(compared, plans, wording, privateData);
  const { at = "", by = "" } = compared.change.stamps.to;
  const row = (field: FieldTexts | undefined): string[] => {
    const effect = effectFor(compared, field);
    return [
      section,
      record,
      field?.name ?? "",
      field?.from ?? "",
      field?.to ?? "",
      kind,
      effectText(effect, wording),
      isWeakened({ effect }) ? labels.yes : labels.no,
      reason,
      by,
      at,
    ];
  };
  return fields.length > 0 ? fields.map(row) : [row(undefined)];
}

/** Of a record that came or went, it is the record that has the effect, whatever its fields say. */
function effectFor({ change, effect }: ComparedChange, field: FieldTexts | undefined): Effect {
  return field && change.change === "changed" ? field.effect : effect;
}
