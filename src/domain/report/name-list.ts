import { fillInPlural } from "#src/domain/report/fill-in.ts";
import type { ReportWords } from "#src/domain/report/report-words.ts";

/** More names than this hide what the sentence says. */
const mostNames = 5;

const formatters = new Map<string, Intl.ListFormat>();

function formatterOf(locale: string): Intl.ListFormat {
  const known = formatters.get(locale);
  if (known) return known;
  const made = new Intl.ListFormat(locale, { type: "conjunction" });
  formatters.set(locale, made);
  return made;
}

/** "Support, Payroll and Dispatch": all of them, however many. */
export function allNames(names: readonly string[], words: ReportWords): string {
  return formatterOf(words.locale).format(names);
}

/** The same, or the first five "and 4 more". */
export function someNames(names: readonly string[], words: ReportWords): string {
  const left = names.length - mostNames;
  if (left <= 0) return allNames(names, words);
  const shown = names.slice(0, mostNames).join(", ");
  return fillInPlural(words.whatIf.andMore, left, words.locale, { names: shown });
}
