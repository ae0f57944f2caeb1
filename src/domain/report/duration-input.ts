import { fail, succeed, type Result } from "#src/domain/result.ts";

/** The longest that a plan can hold: ten years of 365 days. */
export const longestMinutes = 5_256_000;

const minutesIn = { month: 43_200, week: 10_080, day: 1440, hour: 60, minute: 1 } as const;
type Unit = keyof typeof minutesIn;

/** What is understood in every language, because it is what people write in mails. */
const commonWords: Readonly<Record<Unit, readonly string[]>> = {
  month: ["month", "months"],
  week: ["w", "wk", "wks", "week", "weeks"],
  day: ["d", "day", "days"],
  hour: ["h", "hr", "hrs", "hour", "hours"],
  minute: ["m", "min", "mins", "minute", "minutes"],
};

export type DurationProblem =
  /** Cannot be read, or can be read in two ways ("1.500 h", "2 d 4"). */
  | "notADuration"
  /** Can be read, but does not come out in whole minutes. */
  | "notWholeMinutes"
  /** More than `longestMinutes`. */
  | "tooLong";

/**
 * A length of time as a planner types it, in whole minutes: "90", "90 min", "1h30", "1:30", "1.5 h", "2 d",
 * "1 week". A number alone counts minutes; a month is 30 days, as on the scale of the impact analysis. Units are
 * understood in English and in the language given. Reads back what `durationText` wrote in that language.
 *
 * @param locale BCP 47 tag
 */
export function parseDuration(text: string, locale: string): Result<number, DurationProblem> {
  const typed = fold(text).trim();
  const clock = /^(\d{1,5}):([0-5]\d)$/.exec(typed);
  const parts = clock ? clockParts(clock) : readParts(typed, wordsOf(locale));
  return parts ? addUp(parts) : fail("notADuration");
}

interface Part {
  /** Digits, with a decimal sign where there is one. */
  readonly amount: string;
  readonly unit: Unit;
}

function clockParts([, hours = "", minutes = ""]: RegExpExecArray): Part[] {
  return [
    { amount: hours, unit: "hour" },
    { amount: minutes, unit: "minute" },
  ];
}

function readParts(typed: string, words: ReadonlyMap<string, Unit>): Part[] | undefined {
  const pattern = /(\d+(?:[.,]\d+)?)\s*(\p{L}[\p{L}\p{M}]*)?\.?,?\s*/uy;
  const parts: Part[] = [];
  while (pattern.lastIndex < typed.length) {
    const [, amount, word] = pattern.exec(typed) ?? [];
    if (amount === undefined) return undefined;
    const unit = word === undefined ? unitWithoutWord(parts, amount) : words.get(word);
    const isRepeated = parts.some((part) => part.unit === unit);
    // Three digits after the sign: thousands for some, decimals for others.
    if (unit === undefined || isRepeated || /[.,]\d{3}$/.test(amount)) return undefined;
    parts.push({ amount, unit });
    // A number without a word ends the text: "30 1 h" is no length of time.
    if (word === undefined && pattern.lastIndex < typed.length) return undefined;
  }
  return parts.length > 0 ? parts : undefined;
}

/** "90" are minutes, and so are the 30 of "1h30". */
function unitWithoutWord(before: readonly Part[], amount: string): Unit | undefined {
  const last = before.at(-1);
  if (!last) return "minute";
  return last.unit === "hour" && /^[0-5]?\d$/.test(amount) ? "minute" : undefined;
}

/** Adds in whole numbers, so that nothing is rounded: "1.1 h" is 66 minutes exactly. */
function addUp(parts: readonly Part[]): Result<number, DurationProblem> {
  const fractions = parts.map(({ amount, unit }) => {
    const [whole = "", decimals = ""] = amount.split(/[.,]/);
    return { minutes: BigInt(whole + decimals) * BigInt(minutesIn[unit]), digits: decimals.length };
  });
  const digits = Math.max(...fractions.map((fraction) => fraction.digits));
  const scale = 10n ** BigInt(digits);
  const sum = fractions.reduce((total, one) => total + one.minutes * 10n ** BigInt(digits - one.digits), 0n);
  if (sum > BigInt(longestMinutes) * scale) return fail("tooLong");
  return sum % scale === 0n ? succeed(Number(sum / scale)) : fail("notWholeMinutes");
}

/** Lower case, without accents, with plain digits. */
function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

const wordsByLocale = new Map<string, ReadonlyMap<string, Unit>>();

function wordsOf(locale: string): ReadonlyMap<string, Unit> {
  const known = wordsByLocale.get(locale);
  if (known) return known;
  const made = collectWords(locale);
  wordsByLocale.set(locale, made);
  return made;
}

/** Where a word could mean two units, the language given goes before English, and the smaller unit wins. */
function collectWords(locale: string): ReadonlyMap<string, Unit> {
  const units = Object.keys(minutesIn) as Unit[];
  const common = units.flatMap((unit) => commonWords[unit].map((word) => [word, unit] as const));
  const own = units.flatMap((unit) => localWords(locale, unit).map((word) => [word, unit] as const));
  return new Map([...common, ...own]);
}

/** Counts that between them take every plural form of a language. */
const counts = [0, 1, 2, 3, 5, 11, 21, 1.5];

function localWords(locale: string, unit: Unit): string[] {
  // A month's short forms are those of the minute in some languages.
  const displays = unit === "month" ? (["long"] as const) : (["long", "short", "narrow"] as const);
  return displays.flatMap((unitDisplay) => {
    const format = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay });
    return counts.flatMap((count) =>
      format
        .formatToParts(count)
        .filter(({ type }) => type === "unit")
        .map(({ value }) => fold(value).replace(/\.$/, "")),
    );
  });
}
