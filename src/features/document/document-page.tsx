import { useMemo, type ReactNode } from "react";
import { ExportBar } from "#src/features/document/export-bar.tsx";
import { GoToPlace } from "#src/features/document/place-link.tsx";
import { contentsOf } from "#src/features/document/places.ts";
import { ReportPreview } from "#src/features/document/report-preview.tsx";
import { TableOfContents } from "#src/features/document/table-of-contents.tsx";
import { usePlanVersion } from "#src/features/document/use-plan-version.ts";
import { useReport } from "#src/features/document/use-report.ts";
import { VersionNote } from "#src/features/document/version-note.tsx";
import { numberOutline } from "#src/domain/report/outline-numbers.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { PageHeader } from "#src/ui/page-header.tsx";
import "#src/features/document/document.css";

/** The plan as people outside the app will read it, and the ways to hand it to them. */
export function DocumentPage(): ReactNode {
  const { t, locale } = useI18n();
  const version = usePlanVersion();
  const report = useReport(version);
  const numbers = useMemo(() => numberOutline(report), [report]);
  const entries = useMemo(() => contentsOf(report, numbers), [report, numbers]);
  const language = new Intl.DisplayNames([locale], { type: "language" }).of(report.language);
  return (
    <div className="page document-page">
      <div className="stack no-print">
        <PageHeader
          title={t("document.title")}
          lead={t("document.lead", { language: language ?? report.language })}
        />
        <ExportBar />
        <VersionNote version={version} />
      </div>
      <div className="document-columns">
        <TableOfContents title={report.words.contents} language={report.language} entries={entries} />
        <ReportPreview report={report} numbers={numbers} />
      </div>
      <GoToPlace />
    </div>
  );
}
