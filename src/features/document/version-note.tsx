import type { ReactNode } from "react";
import { standingOf, type ReportVersion } from "#src/domain/report/report-version.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";

/** Says that the numbers below are those of another day, where the draft is the same as a sealed version. */
export function VersionNote({ version }: { readonly version: ReportVersion | undefined }): ReactNode {
  const { t, formats } = useI18n();
  const sealed = version && standingOf(version).version?.sealed;
  if (!sealed) return null;
  const date = formats.plainDate(sealed.results.on);
  return <p className="document-note">{t("document.isVersion", { number: sealed.versionNumber, date })}</p>;
}
