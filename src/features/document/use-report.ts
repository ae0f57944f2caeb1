import { use, useDeferredValue, useMemo } from "react";
import { profileOf } from "#src/domain/plan/plan.ts";
import { buildReport } from "#src/domain/report/build-report.ts";
import type { ReportDocument } from "#src/domain/report/report-document.ts";
import type { ReportVersion } from "#src/domain/report/report-version.ts";
import { analyseInWorker } from "#src/parts/analyse-in-worker.ts";
import { loadReportLanguage } from "#src/parts/report-language.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";

/**
 * The document of the open plan, in the plan's language, as of today or of the day of the version that it is.
 * Typing never waits for it.
 */
export function useReport(version: ReportVersion | undefined): ReportDocument {
  const { content, clock, work } = usePorts();
  const { catalog } = useCatalog();
  const plan = useDeferredValue(usePlan());
  const { text, words } = use(loadReportLanguage(content, profileOf(plan).language));
  const analysis = use(analyseInWorker(plan, work));
  const at = clock.today();
  return useMemo(
    () => buildReport({ plan, catalog, text, words, at, version, analysis }),
    [plan, catalog, text, words, at, version, analysis],
  );
}
