import { render, screen } from "@testing-library/react";
import { useEffect, type ReactNode } from "react";
import { Link, MemoryRouter, Route, Routes, useLocation } from "react-router";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { Clock, PickedFile, QuarantinedRecord } from "#src/domain/ports.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import { succeed } from "#src/domain/result.ts";
import type { PlanWork } from "#src/domain/version-ports.ts";
import { verifyHistory } from "#src/domain/versions/verify-history.ts";
import { createPlanWorkInPage } from "#src/work/testing/plan-work-in-page.ts";
import { createIds, createTickingClock } from "#src/features/versions/testing/versions-of-test-plan.ts";
import { VersionsPage } from "#src/features/versions/versions-page.tsx";
import { messages } from "#src/i18n/en/messages.ts";
import { I18nProvider } from "#src/i18n/i18n-context.tsx";
import { CatalogProvider } from "#src/state/catalog-context.tsx";
import { DraftProvider, useDraft, useDraftStore } from "#src/state/draft-context.tsx";
import type { DraftStore } from "#src/state/draft.ts";
import { createNotifications, NotificationsProvider, useNotifications } from "#src/state/notifications.tsx";
import { PortsProvider, type Ports } from "#src/state/ports.tsx";
import { SettingsProvider } from "#src/state/settings-context.tsx";
import { createSettingsStore } from "#src/state/settings-store.ts";
import {
  createInMemoryRepository,
  type InMemoryRepository,
} from "#src/state/testing/in-memory-repository.ts";
import {
  createInMemoryVersions,
  type InMemoryVersions,
  type KeptInMemory,
} from "#src/state/testing/in-memory-versions.ts";
import { summarizeForTest } from "#src/state/testing/open-draft.ts";

interface OpenedPage {
  readonly repository: InMemoryRepository;
  readonly versions: InMemoryVersions;
  readonly draft: () => DraftStore;
  readonly saved: PickedFile[];
}

const catalogInUse = { catalog: smallCatalog, text: smallCatalogText, words: reportWords };

function createWork(newId: () => string): PlanWork {
  return {
    ...createPlanWorkInPage(smallCatalog, newId),
    async verify(history, { planId = "", snapshotNumbers = [], readSnapshot }) {
      const snapshots = new Map<number, string>();
      for (const number of snapshotNumbers) {
        const snapshot = await readSnapshot?.(number);
        if (snapshot !== undefined) snapshots.set(number, snapshot);
      }
      return succeed(verifyHistory(history, { planId, snapshots, catalog: smallCatalog }));
    },
  };
}

interface Surroundings {
  readonly clock?: Clock;
  /** Records of the plan that could not be read. */
  readonly quarantined?: readonly QuarantinedRecord[];
}

/** The page with what is around it in the app: the messages, and another page to go to. */
export async function openVersionsPage(
  draft: Plan,
  kept: KeptInMemory = {},
  { clock = createTickingClock(), quarantined = [] }: Surroundings = {},
): Promise<OpenedPage> {
  const repository = createInMemoryRepository(draft, quarantined);
  const versions = createInMemoryVersions(kept);
  const saved: PickedFile[] = [];
  const newId = createIds("page");
  const ports: Partial<Ports> = {
    repository,
    versions,
    work: createWork(newId),
    clock,
    newId,
    files: {
      saveFile: async (file) => saved.push(file) > 0,
      openFile: () => Promise.resolve(undefined),
    },
  };
  const settings = createSettingsStore({ getStorage: () => undefined, locale: "en" });
  settings.getState().update({ authorName: "Anna Berg" });
  const opened: { draft?: DraftStore } = {};
  function Page(): ReactNode {
    const draftStore = useDraftStore();
    useEffect(() => {
      opened.draft = draftStore;
    }, [draftStore]);
    const phase = useDraft((state) => state.phase);
    if (phase !== "ready") return null;
    return (
      <>
        <Routes>
          <Route path="plans/plan/versions" element={<VersionsPage />} />
          <Route path="*" element={<Elsewhere />} />
        </Routes>
        <Messages />
      </>
    );
  }
  render(
    <I18nProvider locale="en" formatLocale="en-GB" messages={messages}>
      <SettingsProvider store={settings}>
        <PortsProvider value={ports as Ports}>
          <NotificationsProvider store={createNotifications()}>
            <MemoryRouter initialEntries={["/plans/plan/versions"]}>
              <DraftProvider planId="plan" author={() => "Anna Berg"} summarize={summarizeForTest}>
                <CatalogProvider value={catalogInUse}>
                  <Page />
                </CatalogProvider>
              </DraftProvider>
            </MemoryRouter>
          </NotificationsProvider>
        </PortsProvider>
      </SettingsProvider>
    </I18nProvider>,
  );
  await screen.findByRole("heading", { level: 2, name: "Draft" });
  return {
    repository,
    versions,
    saved,
    draft: () => {
      if (!opened.draft) throw new Error("The plan is not open");
      return opened.draft;
    },
  };
}

function Elsewhere(): ReactNode {
  const { pathname } = useLocation();
  return (
    <>
      <p>{`At ${pathname}`}</p>
      <Link to="/plans/plan/versions">Back to the versions</Link>
    </>
  );
}

function Messages(): ReactNode {
  const { shown } = useNotifications();
  return shown.map(({ id, message, actionLabel, onAction }) => (
    <p key={id}>
      {message}
      {onAction && <button onClick={onAction}>{actionLabel}</button>}
    </p>
  ));
}
