import type { PlanSourceError, WorkError } from "#src/domain/version-ports.ts";
import type { I18n } from "#src/i18n/i18n-context.tsx";

/** Why a file was refused, in a sentence: what is wrong with it and what to do. The one table of these. */
export function planFileErrorText(
  { t, formats }: Pick<I18n, "t" | "formats">,
  error: PlanSourceError | WorkError,
): string {
  switch (error.type) {
    case "tooLarge":
      return t("planFile.tooLarge", { size: formats.bytes(error.bytes), limit: formats.bytes(error.limit) });
    case "empty":
      return t("planFile.empty");
    case "truncated":
      return t("planFile.truncated");
    case "notJson":
      return t("planFile.notJson");
    case "foreign":
      return t("planFile.foreign");
    case "newerFormat":
      return t("planFile.newerFormat", { found: error.found, supported: error.supported });
    case "tooDeep":
    case "tooMany":
      return t("planFile.unusual");
    case "forbiddenKey":
      return t("planFile.forbiddenKey", { key: error.key });
    case "invalidRecord":
      return t("planFile.invalidRecord", { path: error.path });
    case "pdfUnreadable":
      return t("planFile.pdfUnreadable");
    case "pdfProtected":
      return t("planFile.pdfProtected");
    case "pdfWithoutPlan":
      return t("planFile.pdfWithoutPlan");
    case "cancelled":
      return t("planFile.cancelled");
    case "failed":
      return t("planFile.workFailed", { message: error.message });
  }
}
