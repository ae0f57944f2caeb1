import type { ItemRemark } from "#src/domain/assessment/assessment.ts";
import { isGiven } from "#src/domain/assessment/rate-ladder.ts";
import type { AnswerValue, CatalogText, RegionId } from "#src/domain/catalog.ts";
import type { Evidence } from "#src/domain/plan/evidence.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import { createReportFormats, formatLocale, type ReportFormats } from "#src/domain/report/format.ts";
import type { ReportWords } from "#src/domain/report/report-words.ts";

/** Everything that sentences are made of: the catalogue's wording, the report's words, and the formats. */
export interface Wording {
  readonly text: CatalogText;
  readonly words: ReportWords;
  readonly formats: ReportFormats;
}

/** @param planLanguage BCP 47 tag of the plan; its country decides how dates and numbers are written */
export function createWording(text: CatalogText, words: ReportWords, planLanguage: string): Wording {
  return { text, words, formats: createReportFormats(formatLocale(planLanguage, words)) };
}

export function answerText(value: AnswerValue | undefined, { text, words }: Wording): string {
  return value === undefined ? words.values.notAnswered : text.answers[value].label;
}

export function regionNames(regions: readonly RegionId[], { text }: Wording): string {
  return regions.map((region) => text.regions[region].name).join(", ");
}

/** Why an item counts as it does, in sentences; undefined where it counts as recorded. */
export function remarksText(remarks: readonly ItemRemark[], { text, words }: Wording): string | undefined {
  if (remarks.length === 0) return undefined;
  const steps = {
    none: text.answers.none.label,
    partial: text.answers.partial.label,
    documented: text.answers.documented.label,
    proven: text.answers.proven.label,
  };
  return remarks.map((remark) => fillIn(words.values.remarks[remark], steps)).join(" ");
}

/** "Exercise: Deputies' week (report 12, 3 March 2026)" */
export function evidenceText({ kind, label, reference, date }: Evidence, wording: Wording): string {
  const { text, words, formats } = wording;
  const place = [reference, date === undefined ? words.values.noDate : formats.date(date)].filter(isGiven);
  return `${text.evidenceKinds[kind]}: ${label} (${place.join(", ")})`;
}

/** "12 November 2026 by Anna Berg", or the half of it that is known. */
export function lastChangeText(
  record: { readonly changedAt?: string; readonly changedBy?: string } | undefined,
  { words, formats }: Wording,
): string | undefined {
  const { changedAt, changedBy } = record ?? {};
  const date = changedAt === undefined ? undefined : formats.date(changedAt);
  if (date === undefined || !isGiven(changedBy)) return date ?? changedBy;
  return fillIn(words.values.changedBy, { date, name: changedBy });
}
