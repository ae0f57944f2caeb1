import { fractionToNumber } from "#src/domain/assessment/fraction.ts";
import { profileOf } from "#src/domain/plan/plan.ts";
import { regionIds } from "#src/domain/catalog.ts";
import { cell, column, heading, listOrLine, paragraph } from "#src/domain/report/blocks.ts";
import {
  effectText,
  entryText,
  labelOfSide,
  effectReasons,
  stateOfSide,
} from "#src/domain/report/change-wording.ts";
import { changeOfScore, readinessShort } from "#src/domain/report/change-wording-score.ts";
import {
  comparisonNotes,
  comparisonSentence,
  isWeakened,
} from "#src/domain/report/change-wording-summary.ts";
import { nameOfRecord } from "#src/domain/report/field-wording.ts";
import { fillIn, fillInPlural } from "#src/domain/report/fill-in.ts";
import type { ReportBlock, ReportCell, ReportSection } from "#src/domain/report/report-document.ts";
import type { ComparedChange } from "#src/domain/versions/compare/compare-versions.ts";
import type { SectionCount } from "#src/domain/versions/compare/count-changes.ts";
import type { ScopeBridge } from "#src/domain/versions/compare/score-bridge.ts";
import { groupDigits } from "#src/domain/versions/content.ts";
import { bridgeBlock } from "#src/domain/versions/redline/bridge-block.ts";
import { redlineId, type RedlineContext } from "#src/domain/versions/redline/redline-context.ts";

/** So that the summary stays one page; the sections behind it have all of it. */
const maxWeakened = 4;
const maxEntries = 3;

/** The page for who has ten minutes: what it comes to, between which two, where, and what it did to the score. */
export function summarySection(context: RedlineContext): ReportSection {
  const { comparison, names, wording, words } = context;
  const { redline } = words.changes;
  return {
    id: "changes",
    title: redline.summary,
    layout: "page",
    blocks: [
      paragraph(comparisonSentence(comparison, names, wording), "lead"),
      ...comparisonNotes(comparison, names, wording).map((note) => paragraph(note)),
      sidesTable(context),
      entriesParagraph(context),
      ...countBlocks(context),
      heading(redline.weakened),
      weakenedList(context),
      ...moreWeakened(context),
      heading(redline.scores),
      scoresTable(context),
      bridgeBlock(words.changes.bridge.whole, comparison.bridge.whole, wording),
    ],
  };
}

function sidesTable({ sides, comparison, wording, words }: RedlineContext): ReportBlock {
  const { redline } = words.changes;
  const { labels } = redline;
  const [before, after] = [profileOf(sides.before.plan).title, profileOf(sides.after.plan).title];
  const hasTitles = before !== after;
  const digits = (fingerprint: string | undefined): string =>
    fingerprint === undefined ? redline.noFingerprint : groupDigits(fingerprint);
  const row = (side: "before" | "after", title: string): ReportCell[] => [
    cell(labels[side]),
    ...(hasTitles ? [cell(title)] : []),
    cell(labelOfSide(sides[side], wording)),
    cell(stateOfSide(sides[side], wording)),
    cell(digits(comparison.fingerprints[side])),
  ];
  return {
    type: "table",
    caption: redline.sides,
    columns: [
      column(labels.side, 0.9),
      ...(hasTitles ? [column(labels.plan, 2)] : []),
      column(labels.version, 2.6),
      column(labels.state, 1.5),
      column(labels.fingerprint, 4.2),
    ],
    rows: [row("before", before), row("after", after)],
  };
}

function countBlocks({ comparison, words }: RedlineContext): ReportBlock[] {
  const { redline, sections, kinds } = words.changes;
  const { labels } = redline;
  const [changed, same] = [comparison.sections.filter(hasChanges), comparison.sections.filter(isSame)];
  const unchanged = fillIn(redline.sectionsWithoutChange, {
    sections: same.map(({ section }) => sections[section]).join(", "),
  });
  if (changed.length === 0) return [];
  const row = (count: SectionCount): ReportCell[] => [
    cell(sections[count.section], { linkTo: redlineId.section(count.section) }),
    ...[count.added, count.removed, count.changed, count.moved].map((value) => cell(String(value))),
    cell(String(count.weakened), count.weakened > 0 ? { tone: "bad" } : {}),
    cell(String(count.withoutReason), count.withoutReason > 0 ? { tone: "attention" } : {}),
  ];
  return [
    {
      type: "table",
      caption: redline.counts,
      columns: [
        column(labels.section, 3),
        ...[kinds.added, kinds.removed, kinds.changed, kinds.moved].map((title) => column(title, 1.2, "end")),
        column(labels.weakens, 1.2, "end"),
        column(labels.withoutReason, 1.6, "end"),
      ],
      rows: changed.map(row),
    },
    ...(same.length > 0 ? [paragraph(unchanged, "muted")] : []),
  ];
}

function hasChanges({ added, removed, changed, moved }: SectionCount): boolean {
  return added + removed + changed + moved > 0;
}

function isSame(count: SectionCount): boolean {
  return !hasChanges(count);
}

function weakenedList(context: RedlineContext): ReportBlock {
  const items = weakenedChanges(context)
    .slice(0, maxWeakened)
    .map((change) => weakenedItem(change, context));
  return listOrLine(items, context.words.changes.redline.nothingWeakened);
}

/** What a knock-out strikes first, then what cost the whole plan most. */
function weakenedChanges({ comparison }: RedlineContext): ComparedChange[] {
  return comparison.changes.filter(isWeakened).sort((a, b) => weight(a) - weight(b));
}

function weight({ effect, score }: ComparedChange): number {
  if (effect.because.includes("knockOutStrikes")) return -1;
  return score?.whole ? fractionToNumber(score.whole.low) : 0;
}

function weakenedItem(
  { change, effect, reason }: ComparedChange,
  { plans, wording, words }: RedlineContext,
): string {
  const { weakenedItem: plain, weakenedItemWithoutReason } = words.changes.redline;
  return fillIn(reason.state === "missing" ? weakenedItemWithoutReason : plain, {
    record: nameOfRecord(change, [plans.after, plans.before], wording),
    effect: effect.direction === "mixed" ? effectText(effect, wording) : effectReasons(effect, wording),
  });
}

function moreWeakened(context: RedlineContext): ReportBlock[] {
  const { words, formats } = context;
  const more = weakenedChanges(context).length - maxWeakened;
  if (more <= 0) return [];
  return [paragraph(fillInPlural(words.changes.redline.moreWeakened, more, formats.locale), "muted")];
}

function scoresTable({ comparison, wording, words, text }: RedlineContext): ReportBlock {
  const { redline, bridge: bridgeWords } = words.changes;
  const { bridge } = comparison;
  const row = (name: string, scope: ScopeBridge): ReportCell[] => [
    cell(name),
    cell(readinessShort(scope.from, wording)),
    cell(readinessShort(scope.to, wording)),
    cell(changeOfScore(scope, wording)),
  ];
  return {
    type: "table",
    caption: redline.scores,
    columns: [
      column(words.labels.region, 2.6),
      column(redline.labels.before, 2.2, "end"),
      column(redline.labels.after, 2.2, "end"),
      column(redline.labels.changeInPoints, 3, "end"),
    ],
    rows: [
      row(bridgeWords.whole, bridge.whole),
      ...regionIds.map((region) => row(text.regions[region].name, bridge.regions[region])),
    ],
  };
}

/** Who sealed and who decided what in between. */
function entriesParagraph({ comparison, wording, words, formats }: RedlineContext): ReportBlock {
  const { redline } = words.changes;
  const { newEntries } = comparison;
  const more = newEntries.length - maxEntries;
  const sentences = [
    ...newEntries.slice(0, maxEntries).map((entry) => entryText(entry, wording)),
    ...(more > 0
      ? [fillInPlural(redline.moreEntries, more, formats.locale, { section: redline.history })]
      : []),
  ];
  return paragraph(sentences.length > 0 ? sentences.join(" ") : redline.noEntries);
}
