import { lazy, type ComponentType, type LazyExoticComponent } from "react";

/**
 * Every page is a chunk of its own, loaded when its address is first opened (and kept for offline use by the
 * service worker from the first visit on).
 */
function lazyPage<Name extends string>(
  name: Name,
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
): LazyExoticComponent<ComponentType> {
  return lazy(async () => ({ default: (await load())[name] }));
}

export const PlansPage = lazyPage("PlansPage", () => import("#src/features/plans/plans-page.tsx"));
export const NewPlanPage = lazyPage("NewPlanPage", () => import("#src/features/plans/new-plan-page.tsx"));
export const SettingsPage = lazyPage(
  "SettingsPage",
  () => import("#src/features/settings/settings-page.tsx"),
);
export const HelpPage = lazyPage("HelpPage", () => import("#src/features/help/help-page.tsx"));
export const PlanLayout = lazyPage("PlanLayout", () => import("#src/app/plan-layout.tsx"));

/** Pages below `/plans/:planId`, by the rest of their path. */
export const planRoutes: readonly { readonly path: string; readonly Page: ComponentType }[] = [
  { path: "about", Page: lazyPage("ProfilePage", () => import("#src/features/profile/profile-page.tsx")) },
  {
    path: "questions/:region?/:question?",
    Page: lazyPage("QuestionsPage", () => import("#src/features/questionnaire/questions-page.tsx")),
  },
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
  { path: "gaps", Page: lazyPage("GapsPage", () => import("#src/features/gaps/gaps-page.tsx")) },
  { path: "actions", Page: lazyPage("ActionsPage", () => import("#src/features/actions/actions-page.tsx")) },
  {
    path: "contacts",
    Page: lazyPage("ContactsPage", () => import("#src/features/contacts/contacts-page.tsx")),
  },
  {
    path: "document",
    Page: lazyPage("DocumentPage", () => import("#src/features/document/document-page.tsx")),
  },
];

export const OverviewPage = lazyPage(
  "OverviewPage",
  () => import("#src/features/overview/overview-page.tsx"),
);
