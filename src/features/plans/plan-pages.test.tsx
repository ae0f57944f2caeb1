// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { MemoryRouter, Route, Routes } from "react-router";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NewPlanPage } from "#src/features/plans/new-plan-page.tsx";
import { PlansPage } from "#src/features/plans/plans-page.tsx";
import { createTestContext, type TestContext } from "#src/features/plans/testing/test-context.ts";
import { messages } from "#src/i18n/en/messages.ts";
import { I18nProvider } from "#src/i18n/i18n-context.tsx";
import { createNotifications, NotificationsProvider } from "#src/state/notifications.tsx";
import { createPendingFiles, PendingFilesProvider } from "#src/state/pending-files.tsx";
import { PortsProvider, type Ports } from "#src/state/ports.tsx";
import { SettingsProvider } from "#src/state/settings-context.tsx";
import { createSettingsStore } from "#src/state/settings-store.ts";

let context: TestContext;

beforeEach(() => {
  context = createTestContext(new IDBFactory());
});

afterEach(() => {
  cleanup();
  context.close();
  window.sessionStorage.clear();
});

const pending = createPendingFiles();

/** As after a reload: nothing is left but what the browser keeps. */
async function openPage(path: string): Promise<void> {
  cleanup();
  const catalog = context.ports.content.loadCatalog();
  const ports: Partial<Ports> = {
    ...context.ports,
    content: { ...context.ports.content, loadCatalog: () => catalog },
    storageHealth: {
      readStatus: () => Promise.resolve({ persistence: "unknown" }),
      requestPersistence: () => Promise.resolve({ persistence: "unknown" }),
    },
  };
  const page = (
    <I18nProvider locale="en" messages={messages}>
      <SettingsProvider store={createSettingsStore({ getStorage: () => undefined, locale: "en" })}>
        <PortsProvider value={ports as Ports}>
          <NotificationsProvider store={createNotifications()}>
            <PendingFilesProvider store={pending}>
              <MemoryRouter initialEntries={[path]}>
                <Suspense>
                  <Routes>
                    <Route index element={<PlansPage />} />
                    <Route path="new" element={<NewPlanPage />} />
                    <Route path="plans/:planId" element={<h1>The plan</h1>} />
                  </Routes>
                </Suspense>
              </MemoryRouter>
            </PendingFilesProvider>
          </NotificationsProvider>
        </PortsProvider>
      </SettingsProvider>
    </I18nProvider>
  );
  // The catalogue is a promise: showing the form waits for it.
  await act(async () => render(page));
}

const nameField = () => screen.findByLabelText("Name of the plan");

describe("The form for a new plan", () => {
  async function typeForm(): Promise<void> {
    await openPage("/new");
    await userEvent.type(await nameField(), "Harbour");
    await userEvent.click(screen.getByRole("checkbox", { name: "Microsoft 365" }));
    await userEvent.click(screen.getByRole("button", { name: "Add one more" }));
    await userEvent.type(screen.getByLabelText("Another cloud service, 2"), "Payroll");
  }

  test("is as it was left after the page was loaded again", async () => {
    await typeForm();
    await openPage("/new");
    expect(await nameField()).toHaveProperty("value", "Harbour");
    expect(screen.getByRole("checkbox", { name: "Microsoft 365" })).toHaveProperty("checked", false);
    expect(screen.getByLabelText("Another cloud service, 2")).toHaveProperty("value", "Payroll");
  });

  test.each([
    ["it was cancelled", "link", "Cancel", "Plan for the day when something fails"],
    ["the plan was created", "button", "Create the plan", "The plan"],
  ])("is empty after %s", async (_, role, name, nextPage) => {
    await typeForm();
    await userEvent.click(screen.getByRole(role, { name }));
    await screen.findByRole("heading", { name: nextPage });
    await openPage("/new");
    expect(await nameField()).toHaveProperty("value", "");
  });
});

test("The list of plans opens the files that were dropped on another page", async () => {
  pending.getState().add([new File(["plain text"], "letter.txt")]);
  await openPage("/");
  expect(await screen.findByText("letter.txt")).toBeTruthy();
  expect(await screen.findByText(/This is not a plan file/)).toBeTruthy();
  expect(pending.getState().files).toEqual([]);
});
