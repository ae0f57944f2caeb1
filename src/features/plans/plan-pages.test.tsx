// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense, type ReactNode } from "react";
import { MemoryRouter, Route, Routes, useLocation } from "react-router";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatPlanFile } from "#src/domain/plan-file/plan-file.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { historyOfLength } from "#src/domain/versions/testing/arbitrary-history.ts";
import { storeNewPlan } from "#src/features/plans/plan-commands.ts";
import { NewPlanPage } from "#src/features/plans/new-plan-page.tsx";
import { PlansPage } from "#src/features/plans/plans-page.tsx";
import { createTestContext, type TestContext } from "#src/features/plans/testing/test-context.ts";
import { messages } from "#src/i18n/en/messages.ts";
import { I18nProvider } from "#src/i18n/i18n-context.tsx";
import { createNotifications, NotificationsProvider } from "#src/state/notifications.tsx";
import { createHandedFiles, HandedFilesProvider } from "#src/state/handed-files.tsx";
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
const handed = createHandedFiles(() => "key-1");

function Address(): ReactNode {
  const { pathname, search } = useLocation();
  return <h1>{decodeURIComponent(pathname + search)}</h1>;
}

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
              <HandedFilesProvider value={handed}>
                <MemoryRouter initialEntries={[path]}>
                  <Suspense>
                    <Routes>
                      <Route index element={<PlansPage />} />
                      <Route path="new" element={<NewPlanPage />} />
                      <Route path="plans/:planId" element={<h1>The plan</h1>} />
                      <Route path="compare" element={<Address />} />
                      <Route path="plans/:planId/merge" element={<Address />} />
                    </Routes>
                  </Suspense>
                </MemoryRouter>
              </HandedFilesProvider>
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

describe("A file of a plan that is on this device with other content", () => {
  const other = planOf({ objectives: [{ id: "o1", text: "Stay open" }] });

  async function dropOther(): Promise<void> {
    await storeNewPlan(planOf({}), context);
    pending.getState().add([new File([formatPlanFile(other)], "copy.holdfast")]);
    await openPage("/");
  }

  test.each([
    ["Compare with the one on this device", "/compare?before=plan:draft&after=file:key-1:copy.holdfast"],
    ["Read it into the one on this device", "/plans/plan/merge?file=key-1"],
  ])("can be taken along to another page, and nothing is stored: %s", async (button, address) => {
    await dropOther();
    await userEvent.click(await screen.findByRole("button", { name: button }));
    expect(await screen.findByRole("heading", { name: address })).toBeTruthy();
    expect(handed.find("key-1")).toMatchObject({ name: "copy.holdfast", file: { plan: other } });
    const stored = await context.ports.repository.openPlan("plan");
    expect(stored.ok && stored.value?.plan).toEqual(planOf({}));
  });
});

async function openEraseDialog(): Promise<HTMLElement> {
  await context.ports.repository.setDeleted(["plan"], "2026-11-12T10:00:00.000Z");
  await openPage("/");
  await userEvent.click(await screen.findByText("Recently deleted (1)"));
  await userEvent.click(screen.getByRole("button", { name: "Erase Plan for good" }));
  return screen.findByRole("dialog");
}

describe("A plan with sealed versions", () => {
  const storeSealed = () =>
    storeNewPlan(planOf({}), context, { history: historyOfLength(3), snapshots: new Map() });

  test("says in the list which is the newest and where it stands", async () => {
    await storeSealed();
    await openPage("/");
    expect(await screen.findByText("Version 3, sealed")).toBeTruthy();
  });

  test("is erased only after it was said how many go with it and that its history ends", async () => {
    await storeSealed();
    const dialog = await openEraseDialog();
    expect(await within(dialog).findByText(/3 sealed versions go with it.*history ends here/)).toBeTruthy();
    await userEvent.click(within(dialog).getByRole("button", { name: "Erase for good" }));
    await waitFor(async () =>
      expect(await context.ports.repository.listPlans()).toMatchObject({ value: [] }),
    );
    expect(await context.ports.versions.readHistory("plan")).toEqual({ ok: true, value: [] });
  });

  test("can be saved as a file first, with its history", async () => {
    await storeSealed();
    const dialog = await openEraseDialog();
    await userEvent.click(within(dialog).getByRole("button", { name: "Save as a file" }));
    await waitFor(() => expect(context.saved).toHaveLength(1));
    const text = new TextDecoder().decode(context.saved[0]?.bytes);
    expect(text).toBe(formatPlanFile(planOf({}), historyOfLength(3)));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

test("A plan that was never sealed is erased without a word of versions", async () => {
  await storeNewPlan(planOf({}), context);
  const dialog = await openEraseDialog();
  expect(within(dialog).queryByText(/sealed version/)).toBeNull();
  expect(within(dialog).queryByRole("button", { name: "Save as a file" })).toBeNull();
});
