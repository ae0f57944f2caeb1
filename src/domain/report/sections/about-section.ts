import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import { cell, column, heading, listOrLine, paragraph, tableOrLine } from "#src/domain/report/blocks.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportSection } from "#src/domain/report/report-document.ts";

/** What the plan is for, what it covers and leaves out, what it takes for granted, who holds a copy. */
export function aboutSection(context: ReportContext): ReportSection {
  const { plan, profile, words } = context;
  return {
    id: "about",
    title: words.about.title,
    layout: "flow",
    blocks: [
      heading(words.about.purpose),
      paragraphOrLine(profile.purpose, words.about.noPurpose),
      heading(words.about.objectives),
      listOrLine(textsOf(liveRecords(plan, "objectives")), words.about.noObjectives),
      heading(words.about.scope),
      paragraphOrLine(profile.scope, words.about.noScope),
      heading(words.about.exclusions),
      exclusions(context),
      heading(words.about.assumptions),
      listOrLine(textsOf(liveRecords(plan, "assumptions")), words.about.noAssumptions),
      heading(words.about.recipients),
      recipients(context),
      heading(words.about.authors),
      authors(context),
    ],
  };
}

function paragraphOrLine(text: string | undefined, missing: string): ReportBlock {
  return isGiven(text) ? paragraph(text) : paragraph(missing, "muted");
}

function textsOf(records: readonly { readonly text: string }[]): string[] {
  return records.map(({ text }) => text).filter(isGiven);
}

function exclusions({ plan, words }: ReportContext): ReportBlock {
  return tableOrLine(
    words.about.exclusions,
    [column(words.about.exclusion, 1), column(words.labels.reason, 1)],
    liveRecords(plan, "exclusions").map(({ text, reason }) => [
      cell(text),
      isGiven(reason) ? cell(reason) : cell(words.about.noReason, { tone: "attention" }),
    ]),
    words.about.noExclusions,
  );
}

function recipients({ plan, words }: ReportContext): ReportBlock {
  return tableOrLine(
    words.about.recipients,
    [column(words.labels.name, 2), column(words.labels.role, 2), column(words.about.form, 1.5)],
    liveRecords(plan, "recipients").map(({ name, role, form }) => [cell(name), cell(role), cell(form)]),
    words.about.noRecipients,
  );
}

interface Author {
  readonly name: string;
  readonly entries: number;
  readonly last: string;
}

/** One row for each name that last changed an entry, the latest first. */
function authors({ plan, words, formats }: ReportContext): ReportBlock {
  const byName = new Map<string, Author>();
  for (const { changedAt, changedBy } of recordKinds.flatMap((kind) => liveRecords(plan, kind))) {
    if (changedAt === undefined && !isGiven(changedBy)) continue;
    const name = changedBy ?? "";
    const { entries, last } = byName.get(name) ?? { entries: 0, last: "" };
    const at = changedAt ?? "";
    byName.set(name, { name, entries: entries + 1, last: at > last ? at : last });
  }
  const rows = [...byName.values()]
    .sort(byLatest)
    .map(({ name, entries, last }) => [
      cell(isGiven(name) ? name : words.values.nobodyNamed),
      cell(String(entries)),
      cell(last === "" ? words.values.notStated : formats.date(last)),
    ]);
  return tableOrLine(
    words.about.authors,
    [
      column(words.labels.name, 3),
      column(words.about.entries, 1.5, "end"),
      column(words.labels.lastChange, 1.5),
    ],
    rows,
    words.about.noAuthors,
  );
}

function byLatest(a: Author, b: Author): number {
  if (a.last !== b.last) return a.last > b.last ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}
