/** Dates, numbers and sizes the way a locale writes them. */
export interface Formats {
  /** A date without a time zone, `YYYY-MM-DD`. */
  readonly plainDate: (date: string) => string;
  /** A moment, in the planner's own time zone. */
  readonly moment: (instant: string) => string;
  readonly time: (instant: string) => string;
  readonly number: (value: number) => string;
  /** Whole percent, 0..100. */
  readonly percent: (value: number) => string;
  readonly bytes: (bytes: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** Sorts and searches as the language does: in Swedish å, ä and ö stand last. */
  readonly compare: (a: string, b: string) => number;
}

export function createFormats(locale: string): Formats {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });
  return {
    plainDate: (value) => date.format(new Date(`${value}T00:00:00Z`)),
    moment: (value) => moment.format(new Date(value)),
    time: (value) => time.format(new Date(value)),
    number: (value) => number.format(value),
    percent: (value) => percent.format(value / 100),
    bytes: (value) => formatBytes(locale, value),
    list: (items) => list.format(items),
    compare: (a, b) => collator.compare(a, b),
  };
}

const byteUnits = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

function formatBytes(locale: string, bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), byteUnits.length - 1);
  const unit = byteUnits[step] ?? "byte";
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: unit === "byte" ? "long" : "short",
    maximumFractionDigits: bytes / 1000 ** step < 10 && step > 0 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}
