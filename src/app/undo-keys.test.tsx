// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, expect, test } from "vitest";
import { useUndoKeys } from "#src/app/undo-keys.ts";
import { setFields } from "#src/domain/plan/edit.ts";
import { messages } from "#src/i18n/en/messages.ts";
import { I18nProvider } from "#src/i18n/i18n-context.tsx";
import { DraftProvider, useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { createNotifications, NotificationsProvider } from "#src/state/notifications.tsx";
import { PortsProvider, type Ports } from "#src/state/ports.tsx";
import { createInMemoryRepository } from "#src/state/testing/in-memory-repository.ts";
import { draftPlan, summarizeForTest, testClock } from "#src/state/testing/open-draft.ts";

afterEach(cleanup);

function Page(): ReactNode {
  const note = useDraft(({ plan }) => plan.answers["q1"]?.note ?? "");
  const { edit } = useDraftActions();
  useUndoKeys();
  return (
    <>
      <input
        aria-label="Note"
        value={note}
        onChange={({ target }) =>
          edit((plan, stamp) => setFields(plan, "answers", "q1", { note: target.value }, stamp))
        }
      />
      <input aria-label="Search" type="search" />
      <form>
        <input aria-label="New name" />
      </form>
    </>
  );
}

async function openAndType(): Promise<HTMLElement> {
  const ports: Partial<Ports> = { repository: createInMemoryRepository(draftPlan), clock: testClock };
  render(
    <I18nProvider locale="en" messages={messages}>
      <PortsProvider value={ports as Ports}>
        <NotificationsProvider store={createNotifications()}>
          <DraftProvider planId="plan-1" author={() => ""} summarize={summarizeForTest}>
            <Page />
          </DraftProvider>
        </NotificationsProvider>
      </PortsProvider>
    </I18nProvider>,
  );
  await screen.findByDisplayValue("old");
  const note = screen.getByLabelText("Note");
  await userEvent.type(note, "er");
  return note;
}

test("undo takes back what was typed into the plan", async () => {
  const note = await openAndType();
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(note).toHaveProperty("value", "old");
});

test.each(["Search", "New name"])(
  "undo in a field that is not in the plan (%s) leaves the plan alone",
  async (label) => {
    const note = await openAndType();
    await userEvent.type(screen.getByLabelText(label), "x{Control>}z{/Control}");
    expect(note).toHaveProperty("value", "older");
  },
);
