import { Suspense, useEffect, type ReactNode } from "react";
import { HashRouter, Link, NavLink, Outlet, Route, Routes } from "react-router";
import { AppNotices, UpdateOffer } from "#src/app/app-notices.tsx";
import { DroppedFiles } from "#src/app/dropped-files.tsx";
import { ErrorBoundary } from "#src/app/error-boundary.tsx";
import { NotFoundPage } from "#src/app/not-found-page.tsx";
import {
  ComparePage,
  HelpPage,
  NewPlanPage,
  OverviewPage,
  PlanLayout,
  planRoutes,
  PlansPage,
  preloadPlan,
  SettingsPage,
} from "#src/app/routes.tsx";
import { useStartOfPage } from "#src/app/use-start-of-page.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { Icon } from "#src/ui/icon.tsx";
import { SkipLink } from "#src/ui/skip-link.tsx";

/** All addresses of the app. Hash routes work from any static host, under any path, and from a file. */
export function Shell(): ReactNode {
  return (
    <HashRouter>
      <Routes>
        <Route
          element={
            <DroppedFiles>
              <Frame />
            </DroppedFiles>
          }
        >
          <Route index element={<Home />} />
          <Route element={<WithAllMessages />}>
            <Route path="new" element={<NewPlanPage />} />
            <Route path="compare" element={<ComparePage />} />
            <Route path="settings" element={<SettingsPage />} />
            <Route path="help" element={<HelpPage />} />
            <Route path="plans/:planId" element={<PlanLayout />}>
              <Route index element={<OverviewPage />} />
              {planRoutes.map(({ path, Page }) => (
                <Route key={path} path={path} element={<Page />} />
              ))}
              <Route path="*" element={<NotFoundPage />} />
            </Route>
            <Route path="*" element={<NotFoundPage />} />
          </Route>
        </Route>
      </Routes>
    </HashRouter>
  );
}

/** How long the list is left alone before what the next step needs is fetched, in milliseconds. */
const preloadDelay = 400;

/** The list of plans; once it stands, what opening a plan needs is fetched, so that opening does not wait. */
function Home(): ReactNode {
  const { content } = usePorts();
  const { locale, isComplete } = useI18n();
  useEffect(() => {
    if (!isComplete) return undefined;
    // What cannot be fetched now is asked for again when a plan is opened, and said there.
    const timer = setTimeout(() => void preloadPlan(content, locale).catch(() => undefined), preloadDelay);
    return () => clearTimeout(timer);
  }, [content, locale, isComplete]);
  return <PlansPage />;
}

/** The list of plans speaks from the first messages; every other page waits for the rest. */
function WithAllMessages(): ReactNode {
  const { isComplete } = useI18n();
  return isComplete ? <Outlet /> : <Loading />;
}

function Loading(): ReactNode {
  const { t } = useI18n();
  return <p className="shell-loading">{t("app.loading")} …</p>;
}

const contentId = "content";

function Frame(): ReactNode {
  const { t } = useI18n();
  useStartOfPage(contentId);
  return (
    <div className="shell">
      <SkipLink targetId={contentId}>{t("app.skipToContent")}</SkipLink>
      <header className="shell-header">
        <Link to="/" className="shell-brand">
          <img src="./icon.svg" alt="" width="28" height="28" />
          <span>{t("app.name")}</span>
        </Link>
        {/* The open plan puts its title and its save status here. */}
        <div className="shell-plan" id="shell-plan" />
        <nav aria-label={t("app.mainNavigation")} className="shell-nav">
          <NavLink to="/" end>
            {t("app.plans")}
          </NavLink>
          <NavLink to="/compare">{t("app.compare")}</NavLink>
          <NavLink to="/settings">{t("app.settings")}</NavLink>
          <NavLink to="/help">
            <Icon name="question" />
            {t("app.help")}
          </NavLink>
        </nav>
      </header>
      <UpdateOffer />
      <main id={contentId} tabIndex={-1} className="shell-main">
        <ErrorBoundary>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <AppNotices />
    </div>
  );
}
