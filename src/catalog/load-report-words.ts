import type { ReportWords } from "#src/domain/report/report-words.ts";

const loaders: Readonly<Record<string, () => Promise<ReportWords>>> = {
  en: async () => (await import("#src/catalog/text/en/report-words.ts")).reportWords,
};

/**
 * The words of the report for a language tag: the exact locale, else its language, else English. To add a
 * language: its file under `text/`, and a line above.
 */
export async function loadReportWords(locale: string): Promise<ReportWords> {
  const language = locale.split("-")[0] ?? "";
  const found = [locale, language].find((tag) => Object.hasOwn(loaders, tag)) ?? "en";
  const load = loaders[found];
  if (!load) throw new Error(`No words for ${found}`);
  return load();
}
