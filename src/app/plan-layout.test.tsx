// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, Route, Routes } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { content } from "#src/app/content.ts";
import { PlanLayout } from "#src/app/plan-layout.tsx";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { fail, succeed } from "#src/domain/result.ts";
import { messages } from "#src/i18n/en/messages.ts";
import { I18nProvider } from "#src/i18n/i18n-context.tsx";
import { createNotifications, NotificationsProvider } from "#src/state/notifications.tsx";
import { PortsProvider, type Ports } from "#src/state/ports.tsx";
import { SettingsProvider } from "#src/state/settings-context.tsx";
import { createSettingsStore } from "#src/state/settings-store.ts";
import { createInMemoryRepository } from "#src/state/testing/in-memory-repository.ts";
import { testClock } from "#src/state/testing/open-draft.ts";

afterEach(cleanup);

const base = planOf({});
const samplePlan = { ...base, profile: { profile: { ...base.profile["profile"]!, sample: true as const } } };
const broken = { kind: "answers", id: "q2", problem: "value: invalid", value: {} };

async function openSample(saveFile: () => Promise<boolean> = () => Promise.resolve(false)) {
  const repository = createInMemoryRepository(samplePlan, [broken]);
  const notifications = createNotifications();
  const ports: Partial<Ports> = {
    repository,
    clock: testClock,
    content,
    files: { saveFile, openFile: () => Promise.resolve(undefined) },
  };
  render(
    <I18nProvider locale="en" messages={messages}>
      <SettingsProvider store={createSettingsStore({ getStorage: () => undefined, locale: "en" })}>
        <PortsProvider value={ports as Ports}>
          <NotificationsProvider store={notifications}>
            <MemoryRouter initialEntries={["/plans/plan"]}>
              <Routes>
                <Route index element={<h1>The plans</h1>} />
                <Route path="plans/:planId" element={<PlanLayout />} />
              </Routes>
            </MemoryRouter>
          </NotificationsProvider>
        </PortsProvider>
      </SettingsProvider>
    </I18nProvider>,
  );
  await screen.findByText(messages["plan.sample"]);
  const shown = () => notifications.getState().shown;
  return { repository, shown, said: () => shown().map(({ message }) => message) };
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

test("records that could not be read and that the browser does not take as a file are not left unsaid", async () => {
  const { said } = await openSample(() => Promise.reject(new Error("The disk is full")));
  await press(messages["plan.quarantineSave"]);
  await waitFor(() => expect(said()).toEqual([messages["save.copyFailed"]]));
});

test.each([
  ["saved", true, [messages["save.copied"]]],
  ["cancelled", false, []],
])("a file of records that could not be read is %s", async (_what, isSaved, expected) => {
  const { said } = await openSample(() => Promise.resolve(isSaved));
  await press(messages["plan.quarantineSave"]);
  await waitFor(() => expect(said()).toEqual(expected));
});

test("a sample that could not be removed stays, and the reason is said", async () => {
  const { repository, said } = await openSample();
  vi.spyOn(repository, "setDeleted").mockResolvedValue(fail({ type: "quotaExceeded" }));
  await press(messages["plan.removeSample"]);
  await waitFor(() => expect(said()).toHaveLength(1));
  expect(said()[0]).toContain(messages["plans.problemQuota"]);
  expect(screen.getByText(messages["plan.sample"])).toBeTruthy();
});

test("a removed sample that could not be brought back is not left unsaid", async () => {
  const { repository, shown, said } = await openSample();
  vi.spyOn(repository, "setDeleted")
    .mockResolvedValueOnce(succeed(undefined))
    .mockResolvedValueOnce(fail({ type: "blocked" }));
  await press(messages["plan.removeSample"]);
  await screen.findByRole("heading", { name: "The plans" });
  shown()[0]?.onAction?.();
  await waitFor(() => expect(said()).toHaveLength(2));
  expect(said()[1]).toContain(messages["plans.problemBlocked"]);
});
