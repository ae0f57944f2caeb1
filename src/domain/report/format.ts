import type { Fraction, Readiness } from "#src/domain/assessment/assessment.ts";

/** Whole percent, 0..100, both ends included. */
export interface PercentRange {
  readonly low: number;
  readonly high: number;
}

/** Dates and numbers as the plan's language writes them; the same on every device and in every time zone. */
export interface ReportFormats {
  /** BCP 47 tag that dates and numbers are written in. */
  readonly locale: string;
  /** "12 November 2026" from a plain date or an instant, in UTC; "February 2020" from a month, `YYYY-MM`. */
  readonly date: (value: string) => string;
  /** "62%" */
  readonly percent: (value: number) => string;
  /** "38–62%", or "38%" where both ends are shown as the same number. */
  readonly range: (range: PercentRange) => string;
}

/**
 * A share as whole percent. 0 and 100 stand for exactly nothing and exactly everything, so a share that is
 * nearly either is shown as 1 or 99.
 */
export function wholePercent({ numerator, denominator }: Fraction): number {
  if (numerator <= 0 || denominator <= 0) return 0;
  if (numerator >= denominator) return 100;
  return Math.min(99, Math.max(1, Math.round((numerator * 100) / denominator)));
}

export function readinessPercents({
  exactLow,
  exactHigh,
}: Pick<Readiness, "exactLow" | "exactHigh">): PercentRange {
  return { low: wholePercent(exactLow), high: wholePercent(exactHigh) };
}

/** Gap and readiness as shown add up to 100, so the gap is taken from the readiness as shown. */
export function gapPercents(readiness: Readiness): PercentRange {
  const { low, high } = readinessPercents(readiness);
  return { low: 100 - high, high: 100 - low };
}

export function coveragePercent({ sum }: Readiness): number {
  return wholePercent({ numerator: sum.answeredWeight, denominator: sum.weight });
}

export function evidencedPercent({ sum }: Readiness): number {
  return wholePercent({ numerator: sum.evidencedWeight, denominator: sum.weight });
}

/** "38–62%" in English, "38–62 %" in Swedish, "38%" where both ends are the same. */
export function formatPercentRange({ low, high }: PercentRange, locale: string): string {
  return percentRange(new Intl.NumberFormat(locale, { style: "percent" }), { low, high });
}

export function createReportFormats(locale: string): ReportFormats {
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" });
  return {
    locale,
    // Plain dates and months are read as UTC by the language itself.
    date: (value) => {
      const time = Date.parse(value);
      return Number.isNaN(time) ? value : (value.length === 7 ? month : day).format(time);
    },
    percent: (value) => percent.format(value / 100),
    range: (range) => percentRange(percent, range),
  };
}

/** One percent sign for both ends, where the language puts it. */
function percentRange(format: Intl.NumberFormat, { low, high }: PercentRange): string {
  if (low === high) return format.format(low / 100);
  const digits = format
    .formatToParts(low / 100)
    .filter((part) => part.type === "integer")
    .map((part) => part.value)
    .join("");
  return format
    .formatToParts(high / 100)
    .map((part) => (part.type === "integer" ? `${digits}–${part.value}` : part.value))
    .join("");
}

/**
 * The locale for dates and numbers: the plan's own language where the words are in it ("en-US" with English
 * words), else the one that belongs to the words, so that a document never mixes two languages.
 */
export function formatLocale(planLanguage: string, words: { locale: string; formatLocale: string }): string {
  const [language, ...regions] = planLanguage.split("-");
  if (language !== words.locale.split("-")[0] || regions.length === 0) return words.formatLocale;
  try {
    return Intl.getCanonicalLocales(planLanguage)[0] ?? words.formatLocale;
  } catch {
    return words.formatLocale;
  }
}
