import { profileOf } from "#src/domain/plan/plan.ts";
import type { CancelSignal, PickedFile } from "#src/domain/ports.ts";
import { createWording, type Wording } from "#src/domain/report/wording.ts";
import type { ReviewTick } from "#src/domain/version-ports.ts";
import type { Comparison } from "#src/domain/versions/compare/compare-versions.ts";
import { comparisonCsv } from "#src/domain/versions/redline/comparison-csv.ts";
import { comparisonJson } from "#src/domain/versions/redline/comparison-json.ts";
import type { ComparedPair } from "#src/features/compare/compare-store.ts";
import { createFileName } from "#src/parts/file-name.ts";
import { loadReportLanguage } from "#src/parts/report-language.ts";
import type { PdfSource } from "#src/parts/use-pdf-export.ts";
import type { Ports } from "#src/state/ports.tsx";

/** A comparison that goes out, and what its file is called by the title of the later plan. */
export interface ExportedComparison {
  readonly pair: ComparedPair;
  readonly comparison: Comparison;
  readonly titled: (planTitle: string) => string;
}

type ExportPorts = Pick<Ports, "content" | "clock">;

/** The document of changes in the language of the later plan. Private contact data are masked. */
export async function redlineSource(
  { pair, comparison, titled }: ExportedComparison,
  reviewed: readonly ReviewTick[],
  { content, clock, work }: ExportPorts & Pick<Ports, "work">,
  signal: CancelSignal,
): Promise<PdfSource> {
  const [before, after] = [pair.before.version, pair.after.version];
  const { text, words } = await loadReportLanguage(content, profileOf(after.plan).language);
  const made = await work.redline(comparison, { before, after, text, words, reviewed }, { signal });
  // What was cancelled goes nowhere; a failure is shown as the reason why there is no PDF.
  if (!made.ok) throw new Error(made.error.type === "failed" ? made.error.message : "");
  const report = made.value;
  return { report, fileTitle: titled(report.title), fileDate: clock.today() };
}

/** The comparison as a table for a spreadsheet, or for another program. Private contact data are masked. */
export async function comparisonFile(
  kind: "csv" | "json",
  { pair, comparison, titled }: ExportedComparison,
  ports: ExportPorts,
): Promise<{ readonly file: PickedFile; readonly mediaType: string }> {
  const sides = { before: pair.before.version, after: pair.after.version };
  const plans = { before: sides.before.plan, after: sides.after.plan };
  const text =
    kind === "csv"
      ? comparisonCsv(comparison, plans, await wordingOf(pair, ports))
      : comparisonJson(comparison, sides);
  const name = createFileName(titled(profileOf(plans.after).title), ports.clock.today(), `.${kind}`);
  return {
    file: { name, bytes: new TextEncoder().encode(text) },
    mediaType: kind === "csv" ? "text/csv" : "application/json",
  };
}

async function wordingOf({ after }: ComparedPair, { content }: ExportPorts): Promise<Wording> {
  const { language } = profileOf(after.version.plan);
  const { text, words } = await loadReportLanguage(content, language);
  return createWording(text, words, language);
}
