const minutesPerDay = 1440;
const minutesPerHour = 60;

type WrittenUnit = "day" | "hour" | "minute";

/** Hours and minutes by their signs, days by their word: "d" is read as a date in too many languages. */
const displays = { day: "long", hour: "narrow", minute: "short" } as const;

const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(locale: string, unit: WrittenUnit): Intl.NumberFormat {
  const key = `${locale} ${unit}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(withoutRegion(locale), {
    style: "unit",
    unit,
    unitDisplay: displays[unit],
    useGrouping: false,
    numberingSystem: "latn",
  });
  formatters.set(key, made);
  return made;
}

/** Countries that share a language shorten differently ("45 min", "45 mins"): screen and paper must not. */
function withoutRegion(locale: string): string {
  const { language, script } = new Intl.Locale(locale);
  return script === undefined ? language : `${language}-${script}`;
}

/**
 * A length of time in words, exact to the minute and never rounded: "45 min", "12 h", "1 day 4 h". Days are the
 * largest unit, because weeks and months beside days are harder to compare.
 *
 * @param minutes whole minutes, 0 or more; throws for anything else
 * @param locale BCP 47 tag of the language of the words around it
 */
export function durationText(minutes: number, locale: string): string {
  if (!Number.isSafeInteger(minutes) || minutes < 0) throw new RangeError(`${minutes} are no whole minutes`);
  const amounts: readonly (readonly [WrittenUnit, number])[] = [
    ["day", Math.floor(minutes / minutesPerDay)],
    ["hour", Math.floor((minutes % minutesPerDay) / minutesPerHour)],
    ["minute", minutes % minutesPerHour],
  ];
  const given = amounts.filter(([unit, amount]) => amount > 0 || (unit === "minute" && minutes === 0));
  return given.map(([unit, amount]) => amountText(unit, amount, locale)).join(" ");
}

/** Narrow forms leave out the space that other signs have ("12h"); here all have one, and a plain one. */
function amountText(unit: WrittenUnit, amount: number, locale: string): string {
  const text = formatterOf(locale, unit).format(amount);
  return text.replace(/\s/gu, " ").replace(/(\d)(?=[a-z])/iu, "$1 ");
}
