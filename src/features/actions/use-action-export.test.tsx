// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, expect, test } from "vitest";
import { reportWords } from "#src/catalog/text/en/report-words.ts";
import { emptyPlan } from "#src/domain/plan/plan.ts";
import type { PickedFile } from "#src/domain/ports.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import { useActionExport } from "#src/features/actions/use-action-export.ts";
import { messages } from "#src/i18n/en/messages.ts";
import { I18nProvider } from "#src/i18n/i18n-context.tsx";
import { CatalogProvider } from "#src/state/catalog-context.tsx";
import { DraftProvider } from "#src/state/draft-context.tsx";
import { createNotifications, NotificationsProvider } from "#src/state/notifications.tsx";
import { PortsProvider, type Ports } from "#src/state/ports.tsx";
import { createInMemoryRepository } from "#src/state/testing/in-memory-repository.ts";
import { summarizeForTest, testClock } from "#src/state/testing/open-draft.ts";

afterEach(cleanup);

function ExportButton(): ReactNode {
  const exportRows = useActionExport();
  return <button onClick={() => exportRows([])}>Export</button>;
}

const catalogInUse = { catalog: smallCatalog, text: smallCatalogText, words: reportWords };

async function exportWith(saveFile: (file: PickedFile) => Promise<boolean>): Promise<() => string[]> {
  const notifications = createNotifications();
  const ports = {
    repository: createInMemoryRepository(emptyPlan("plan-1")),
    clock: testClock,
    files: { saveFile, openFile: () => Promise.resolve(undefined) },
  } satisfies Partial<Ports>;
  render(
    <I18nProvider locale="en" messages={messages}>
      <PortsProvider value={ports as Partial<Ports> as Ports}>
        <NotificationsProvider store={notifications}>
          <DraftProvider planId="plan-1" author={() => ""} summarize={summarizeForTest}>
            <CatalogProvider value={catalogInUse}>
              <ExportButton />
            </CatalogProvider>
          </DraftProvider>
        </NotificationsProvider>
      </PortsProvider>
    </I18nProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Export" }));
  return () => notifications.getState().shown.map(({ message }) => message);
}

test("a table of actions that the browser does not take is not left unsaid", async () => {
  const said = await exportWith(() => Promise.reject(new DOMException("No room", "QuotaExceededError")));
  await waitFor(() => expect(said()).toEqual([messages["save.copyFailed"]]));
});

test("a table of actions that was saved is said, and one that was cancelled is not", async () => {
  const saved = await exportWith(() => Promise.resolve(true));
  await waitFor(() => expect(saved()).toEqual([messages["actions.exported"]]));
  cleanup();
  const cancelled = await exportWith(() => Promise.resolve(false));
  expect(cancelled()).toEqual([]);
});
