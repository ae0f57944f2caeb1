import { changeTexts, type FieldTexts } from "#src/domain/report/change-texts.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import type { ChangeFact, ReportBlock, Tone } from "#src/domain/report/report-document.ts";
import { lastChangeText } from "#src/domain/report/wording.ts";
import type { Direction } from "#src/domain/versions/compare/change-effect.ts";
import { compareProse, type ProsePiece } from "#src/domain/versions/compare/compare-prose.ts";
import type { ComparedChange } from "#src/domain/versions/compare/compare-versions.ts";
import { recordKey } from "#src/domain/versions/compare/record-difference.ts";
import { redlineId, type RedlineContext } from "#src/domain/versions/redline/redline-context.ts";

const tones: Readonly<Record<Direction, Tone>> = {
  weakens: "bad",
  mixed: "attention",
  strengthens: "good",
  neutral: "neutral",
};

/** One changed record: what it means, every field with what was struck and what was put in, who and when. */
export function changeBlock(compared: ComparedChange, context: RedlineContext): ReportBlock {
  const { change, effect, reason } = compared;
  const { plans, wording, words, privateData } = context;
  const { labels, privateChanged } = words.changes.redline;
  const texts = changeTexts(compared, plans, wording, privateData);
  const { at, by } = change.stamps.to;
  const changed = lastChangeText(
    { ...(at !== undefined && { changedAt: at }), ...(by !== undefined && { changedBy: by }) },
    wording,
  );
  const lead = [
    ...(effect.direction === "neutral" && effect.because.length === 0 ? [] : [`${texts.effect}.`]),
    ...(reason.state === "missing" ? [`${words.changes.reasonMissing}.`] : []),
    ...(isOnlyHashed(compared) ? [privateChanged] : []),
  ];
  const more: readonly (readonly [string, string | undefined])[] = [
    [words.labels.reason, reason.state === "given" ? reason.text : undefined],
    [labels.score, texts.score],
    [words.labels.lastChange, changed],
    [labels.reviewed, reviewText(compared, context)],
  ];
  return {
    type: "change",
    id: redlineId.change(change.kind, change.id),
    title: texts.record,
    status: texts.kind,
    tone: tones[effect.direction],
    ...(lead.length > 0 && { lead: lead.join(" ") }),
    facts: [
      ...texts.fields.flatMap((field) => fieldFact(field, words.records.hidden)),
      ...more.flatMap(([label, text]) => (isGiven(text) ? [{ label, text }] : [])),
    ],
  };
}

/** Of private contact data in a redacted copy, only its hash can be seen to differ. */
function isOnlyHashed({ change, fields }: ComparedChange): boolean {
  return change.change === "changed" && fields.some(({ field }) => field === "redactedHash");
}

function fieldFact(field: FieldTexts, hidden: string): ChangeFact[] {
  if (field.isHidden) return [{ label: field.name, text: hidden }];
  const pieces = piecesOf(field);
  return pieces.length > 0 ? [{ label: field.name, pieces }] : [];
}

function piecesOf({ from, to, isProse }: FieldTexts): readonly ProsePiece[] {
  if (isProse && from !== undefined && to !== undefined) return compareProse(from, to);
  return [
    ...(from === undefined ? [] : [{ text: from, kind: "removed" as const }]),
    ...(to === undefined ? [] : [{ text: to, kind: "added" as const }]),
  ];
}

function reviewText(
  { change, changeFingerprint }: ComparedChange,
  { reviewed, words, formats }: RedlineContext,
): string | undefined {
  const key = recordKey(change.kind, change.id);
  const tick = reviewed.find((one) => one.record === key && one.changeFingerprint === changeFingerprint);
  if (!tick) return undefined;
  const { reviewed: plain, reviewedWithNote } = words.changes.redline;
  const name = isGiven(tick.by) ? tick.by : words.values.nobodyNamed;
  return fillIn(isGiven(tick.note) ? reviewedWithNote : plain, {
    date: formats.date(tick.at),
    name,
    note: tick.note,
  });
}
