import { lazyPage, type PageOnDemand } from "#src/app/lazy-page.tsx";
import type { Content } from "#src/state/ports.tsx";

export { PlansPage } from "#src/features/plans/plans-page.tsx";
export const NewPlanPage = lazyPage("NewPlanPage", () => import("#src/features/plans/new-plan-page.tsx"));
export const SettingsPage = lazyPage(
  "SettingsPage",
  () => import("#src/features/settings/settings-page.tsx"),
);
export const HelpPage = lazyPage("HelpPage", () => import("#src/features/help/help-page.tsx"));
export const ComparePage = lazyPage("ComparePage", () => import("#src/features/compare/compare-page.tsx"));
export const PlanLayout = lazyPage("PlanLayout", () => import("#src/app/plan-layout.tsx"));

/** Pages below `/plans/:planId`, by the rest of their path. */
export const planRoutes: readonly { readonly path: string; readonly Page: PageOnDemand }[] = [
  { path: "about", Page: lazyPage("ProfilePage", () => import("#src/features/profile/profile-page.tsx")) },
  {
    path: "questions/:region?/:question?",
    Page: lazyPage("QuestionsPage", () => import("#src/features/questionnaire/questions-page.tsx")),
  },
  {
    path: "registers/:kind?/:record?",
    Page: lazyPage("RegistersPage", () => import("#src/features/registers/registers-page.tsx")),
  },
  {
    path: "import/:kind?",
    Page: lazyPage("ImportPage", () => import("#src/features/import/import-page.tsx")),
  },
  {
    path: "impact/:activity?",
    Page: lazyPage("ImpactPage", () => import("#src/features/impact/impact-page.tsx")),
  },
  { path: "map", Page: lazyPage("MapPage", () => import("#src/features/map/map-page.tsx")) },
  {
    path: "responsibilities/:service?",
    Page: lazyPage(
      "ResponsibilitiesPage",
      () => import("#src/features/responsibilities/responsibilities-page.tsx"),
    ),
  },
  {
    path: "scenarios",
    Page: lazyPage("ScenariosPage", () => import("#src/features/scenarios/scenarios-page.tsx")),
  },
  {
    path: "what-if/:whatIf?",
    Page: lazyPage("WhatIfPage", () => import("#src/features/what-if/what-if-page.tsx")),
  },
  { path: "gaps", Page: lazyPage("GapsPage", () => import("#src/features/gaps/gaps-page.tsx")) },
  { path: "actions", Page: lazyPage("ActionsPage", () => import("#src/features/actions/actions-page.tsx")) },
  {
    path: "contacts",
    Page: lazyPage("ContactsPage", () => import("#src/features/contacts/contacts-page.tsx")),
  },
  {
    path: "versions",
    Page: lazyPage("VersionsPage", () => import("#src/features/versions/versions-page.tsx")),
  },
  { path: "merge", Page: lazyPage("MergePage", () => import("#src/features/merge/merge-page.tsx")) },
  {
    path: "document",
    Page: lazyPage("DocumentPage", () => import("#src/features/document/document-page.tsx")),
  },
];

export const OverviewPage = lazyPage(
  "OverviewPage",
  () => import("#src/features/overview/overview-page.tsx"),
);

/** Fetches what opening a plan from the list needs. */
export async function preloadPlan(content: Content, locale: string): Promise<void> {
  await Promise.all([
    PlanLayout.preload(),
    OverviewPage.preload(),
    content.loadCatalog(),
    content.loadCatalogText(locale),
    content.loadReportWords(locale),
  ]);
}
