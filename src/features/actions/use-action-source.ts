import type { Action } from "#src/domain/plan/action.ts";
import { questionTitle, responsibilityTitle } from "#src/domain/report/item-names.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { usePlan } from "#src/state/use-plan.ts";

/** The name of what an action came from: its question, its row of a matrix, or its region. */
export function useActionSource(): (action: Action) => string | undefined {
  const { text } = useCatalog();
  const plan = usePlan();
  return ({ questionId, responsibilityId, region }) => {
    if (questionId !== undefined) return questionTitle(questionId, text);
    if (responsibilityId !== undefined) return responsibilityTitle(responsibilityId, plan, text);
    return region === undefined ? undefined : text.regions[region].name;
  };
}
