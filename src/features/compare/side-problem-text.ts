import type { SideProblem } from "#src/features/compare/compare-side.ts";
import type { RefusedFile } from "#src/features/compare/open-files.ts";
import type { I18n } from "#src/i18n/i18n-context.tsx";
import { planFileErrorText } from "#src/parts/plan-file-error-text.ts";

type Problem = SideProblem | RefusedFile["error"];
type OwnProblem = Exclude<Problem, Parameters<typeof planFileErrorText>[1]>;

/** Why a side, or a file that was to become one, cannot be compared, and what to do about it. */
export function sideProblemText(i18n: Pick<I18n, "t" | "formats">, problem: Problem): string {
  return isOwn(problem) ? ownText(i18n, problem) : planFileErrorText(i18n, problem);
}

const ownProblems: Readonly<Record<OwnProblem["type"], true>> = {
  fileForgotten: true,
  planMissing: true,
  versionUnknown: true,
  contentMissing: true,
  notOneOfTwo: true,
  quotaExceeded: true,
  blocked: true,
  newerDatabase: true,
  unavailable: true,
};

function isOwn(problem: Problem): problem is OwnProblem {
  return Object.hasOwn(ownProblems, problem.type);
}

function ownText({ t }: Pick<I18n, "t">, problem: OwnProblem): string {
  switch (problem.type) {
    case "fileForgotten":
      return t("compare.fileForgotten", { name: problem.name });
    case "planMissing":
      return t("compare.planMissing");
    case "versionUnknown":
      return t("compare.versionUnknown", { number: String(problem.versionNumber) });
    case "contentMissing":
      return t("compare.contentMissing", { number: String(problem.versionNumber) });
    case "notOneOfTwo":
      return t("compare.notOneOfTwo");
    case "quotaExceeded":
      return t("plans.problemQuota");
    case "blocked":
      return t("plans.problemBlocked");
    case "newerDatabase":
      return t("plans.problemNewer", { found: problem.found, supported: problem.supported });
    case "unavailable":
      return t("plans.problemUnavailable");
  }
}
