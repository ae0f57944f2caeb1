// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { emptyPlan, liveRecords } from "#src/domain/plan/plan.ts";
import { messages } from "#src/i18n/en/messages.ts";
import { I18nProvider } from "#src/i18n/i18n-context.tsx";
import { NewActionDialog, type InitialAction } from "#src/parts/new-action-dialog.tsx";
import { DraftProvider, useDraft } from "#src/state/draft-context.tsx";
import { createNotifications, NotificationsProvider, useNotifications } from "#src/state/notifications.tsx";
import { PortsProvider, type Ports } from "#src/state/ports.tsx";
import { createInMemoryRepository } from "#src/state/testing/in-memory-repository.ts";
import { summarizeForTest } from "#src/state/testing/open-draft.ts";
import { usePlan } from "#src/state/use-plan.ts";

afterEach(cleanup);

/** The dialog with what is around it in the app: the plan's actions, and the message that takes one back. */
function Page({ initial }: { readonly initial: InitialAction }) {
  const [isOpen, setIsOpen] = useState(true);
  const actions = liveRecords(usePlan(), "actions");
  const { shown } = useNotifications();
  const phase = useDraft((state) => state.phase);
  if (phase !== "ready") return null;
  return (
    <>
      <output>{JSON.stringify(actions.map(({ changedAt: _at, order: _order, ...action }) => action))}</output>
      {shown.map(({ id, message, actionLabel, onAction }) => (
        <button key={id} onClick={onAction}>{`${message} – ${actionLabel}`}</button>
      ))}
      <button onClick={() => setIsOpen(true)}>Make an action</button>
      <NewActionDialog open={isOpen} onClose={() => setIsOpen(false)} initial={initial} />
    </>
  );
}

async function open(initial: InitialAction) {
  const ports: Partial<Ports> = {
    repository: createInMemoryRepository(emptyPlan("plan-1")),
    clock: { now: () => "2026-06-15T08:00:00.000Z", today: () => "2026-06-15" },
    newId: () => "new-action",
  };
  render(
    <I18nProvider locale="en" messages={messages}>
      <PortsProvider value={ports as Ports}>
        <NotificationsProvider store={createNotifications()}>
          <DraftProvider planId="plan-1" author={() => ""} summarize={summarizeForTest}>
            <Page initial={initial} />
          </DraftProvider>
        </NotificationsProvider>
      </PortsProvider>
    </I18nProvider>,
  );
  await screen.findByRole("dialog");
}

const actions = (): unknown => JSON.parse(screen.getByRole("status").textContent ?? "");
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("The dialog for a new action", () => {
  test("adds an open action that knows where it came from, and closes", async () => {
    await open({ title: "Put in place: Deputies", questionId: "people.deputies", region: "P" });
    await userEvent.type(screen.getByLabelText(/^Owner/), "Anna");
    await userEvent.type(screen.getByLabelText(/^Due/), "2026-09-01");
    await press("Add action");
    expect(actions()).toEqual([
      {
        id: "new-action",
        title: "Put in place: Deputies",
        questionId: "people.deputies",
        region: "P",
        owner: "Anna",
        due: "2026-09-01",
        status: "open",
      },
    ]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("can be taken back from the message about it", async () => {
    await open({ title: "Deputies" });
    await press("Add action");
    await press("Action added: Deputies – Undo");
    expect(actions()).toEqual([]);
  });

  test.each(["Escape", "Close"])("keeps what was typed when it is closed by %s", async (way) => {
    await open({ title: "Put in place: Deputies", questionId: "people.deputies" });
    await userEvent.type(screen.getByLabelText(/^Owner/), "Anna");
    if (way === "Escape") fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
    else await press("Close");
    expect(screen.queryByRole("dialog")).toBeNull();
    await press("Make an action");
    expect(screen.getByLabelText(/^Owner/)).toHaveProperty("value", "Anna");
    expect(screen.getByLabelText("What will be done")).toHaveProperty("value", "Put in place: Deputies");
  });

  test.each(["Cancel", "Add action"])("begins anew after “%s”", async (button) => {
    await open({ title: "Deputies" });
    await userEvent.type(screen.getByLabelText(/^Owner/), "Anna");
    await press(button);
    await press("Make an action");
    expect(screen.getByLabelText(/^Owner/)).toHaveProperty("value", "");
    expect(screen.getByLabelText("What will be done")).toHaveProperty("value", "Deputies");
  });

  test("asks what will be done, and adds nothing without it", async () => {
    await open({ title: "" });
    await press("Add action");
    expect(screen.getByLabelText("What will be done").getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("Say what will be done.")).toBeTruthy();
    expect(actions()).toEqual([]);
  });
});
