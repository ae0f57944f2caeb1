import type { ReportWords } from "#src/domain/report/report-words.ts";

/** One line per locale, loaded on demand: only a reader of the report needs its words. */
const loaders: ReadonlyMap<string, () => Promise<ReportWords>> = new Map([
  ["en", async () => (await import("#src/catalog/text/en/report-words.ts")).reportWords],
]);

/** The report's words for a locale ("sv", "en-GB"): the locale itself, else its language, else English. */
export async function loadReportWords(locale: string): Promise<ReportWords> {
  const [language = ""] = locale.split("-");
  const load = loaders.get(locale) ?? loaders.get(language) ?? loaders.get("en");
  if (load === undefined) throw new Error("The report has no English words");
  return load();
}
