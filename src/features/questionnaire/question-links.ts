import * as z from "zod/mini";
import { planPath } from "#src/parts/plan-paths.ts";

const linkStateSchema = z.object({
  /** The search part of the list that the planner came from, so that going back finds it as it was. */
  listSearch: z.optional(z.string()),
  /** The planner did not ask for this very page: the focus stays where it is. */
  keepsFocus: z.optional(z.boolean()),
});
export type QuestionLinkState = z.infer<typeof linkStateSchema>;

/** What a link to a question carries along in the history; nothing where somebody typed the address. */
export function readQuestionLinkState(state: unknown): QuestionLinkState {
  return linkStateSchema.safeParse(state).data ?? {};
}

export function listPath(planId: string, listSearch = "?view=list"): string {
  return `${planPath(planId, "questions")}${listSearch}`;
}
