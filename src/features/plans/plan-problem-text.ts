import type { StorageError } from "#src/domain/ports.ts";
import type { Translate } from "#src/i18n/i18n-context.tsx";

/** Why something with a stored plan did not succeed. Nothing was changed in any of these cases. */
export type PlanProblem =
  | StorageError
  /** No plan has this id on this device any more. */
  | { readonly type: "missing" }
  /** Another tab was faster. */
  | { readonly type: "changedElsewhere" };

/** What is wrong, what is safe and what to do next, in words. */
export function planProblemText(t: Translate, problem: PlanProblem): string {
  switch (problem.type) {
    case "quotaExceeded":
      return t("plans.problemQuota");
    case "blocked":
      return t("plans.problemBlocked");
    case "newerDatabase":
      return t("plans.problemNewer", { found: problem.found, supported: problem.supported });
    case "unavailable":
      return t("plans.problemUnavailable");
    case "failed":
      return t("plans.problemFailed", { message: problem.message });
    case "missing":
      return t("plans.problemMissing");
    case "changedElsewhere":
      return t("plans.problemChangedElsewhere");
  }
}
