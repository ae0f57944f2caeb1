/** The pages of a plan, as the last part of their address. */
export type PlanPage =
  | "about"
  | "questions"
  | "registers"
  | "import"
  | "impact"
  | "map"
  | "responsibilities"
  | "scenarios"
  | "what-if"
  | "gaps"
  | "actions"
  | "contacts"
  | "document"
  | "versions"
  | "merge";

/** The address of a page of a plan, for links of the router. Without a page: the plan's overview. */
export function planPath(planId: string, page?: PlanPage, ...rest: readonly string[]): string {
  return ["", "plans", planId, ...(page ? [page] : []), ...rest].map(encodeURIComponent).join("/");
}
