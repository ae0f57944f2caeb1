import { planPath, type PlanPage } from "#src/parts/plan-paths.ts";

type PageName = `nav.${PlanPage | "overview"}`;

/** The names of a plan's pages, by the first part of their path within the plan. */
const pageNames: ReadonlyMap<string, PageName> = new Map([
  ["", "nav.overview"],
  ["about", "nav.about"],
  ["questions", "nav.questions"],
  ["responsibilities", "nav.responsibilities"],
  ["scenarios", "nav.scenarios"],
  ["gaps", "nav.gaps"],
  ["actions", "nav.actions"],
  ["contacts", "nav.contacts"],
  ["document", "nav.document"],
  ["versions", "nav.versions"],
  ["merge", "nav.merge"],
]);

interface LastPlace {
  /** The whole address, for a link. */
  readonly path: string;
  /** The name of the page. */
  readonly page: PageName;
}

/**
 * Where to continue in a plan. `remembered` is the path within the plan (or the whole path of the page); a
 * page that this version does not know leads to the overview.
 */
export function lastPlace(planId: string, remembered: string | undefined): LastPlace {
  const overview = planPath(planId);
  const inPlan = (remembered ?? "").replace(overview, "").replace(/^\/+/, "");
  const page = pageNames.get(inPlan.split(/[/?]/)[0] ?? "");
  if (page === undefined || inPlan === "") return { path: overview, page: "nav.overview" };
  return { path: `${overview}/${inPlan}`, page };
}
