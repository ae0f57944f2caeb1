// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, expect, test } from "vitest";
import { setFields } from "#src/domain/plan/edit.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { messages } from "#src/i18n/en/messages.ts";
import { I18nProvider } from "#src/i18n/i18n-context.tsx";
import { useRemoveWithUndo } from "#src/parts/use-remove-with-undo.ts";
import { DraftProvider, useDraft, useDraftActions } from "#src/state/draft-context.tsx";
import { createNotifications, NotificationsProvider, useNotifications } from "#src/state/notifications.tsx";
import { PortsProvider, type Ports } from "#src/state/ports.tsx";
import { createInMemoryRepository } from "#src/state/testing/in-memory-repository.ts";
import { summarizeForTest, testClock } from "#src/state/testing/open-draft.ts";

afterEach(cleanup);

function Page(): ReactNode {
  const phase = useDraft((state) => state.phase);
  const plan = useDraft((state) => state.plan);
  const { edit } = useDraftActions();
  const { shown } = useNotifications();
  const removeWithUndo = useRemoveWithUndo();
  if (phase !== "ready") return null;
  const changeOther = (): void =>
    edit((current, stamp) => setFields(current, "scenarios", "s2", { note: "Typed since." }, stamp));
  return (
    <>
      <output>
        {liveRecords(plan, "scenarios")
          .map(({ id, note }) => `${id} ${note ?? ""}`)
          .join("; ")}
      </output>
      <button onClick={() => removeWithUndo(["scenarios"], "s1", "Fire")}>Remove</button>
      <button onClick={changeOther}>Type elsewhere</button>
      {shown.map(({ id, actionLabel, onAction }) => (
        <button key={id} onClick={onAction}>
          {actionLabel}
        </button>
      ))}
    </>
  );
}

test("what was removed comes back from its message, and what was typed since stays", async () => {
  const plan = planOf({
    scenarios: [
      { id: "s1", name: "Fire" },
      { id: "s2", name: "Flood" },
    ],
  });
  const ports: Partial<Ports> = { repository: createInMemoryRepository(plan), clock: testClock };
  render(
    <I18nProvider locale="en" messages={messages}>
      <PortsProvider value={ports as Ports}>
        <NotificationsProvider store={createNotifications()}>
          <DraftProvider planId={plan.id} author={() => ""} summarize={summarizeForTest}>
            <Page />
          </DraftProvider>
        </NotificationsProvider>
      </PortsProvider>
    </I18nProvider>,
  );
  await userEvent.click(await screen.findByRole("button", { name: "Remove" }));
  expect(screen.getByRole("status").textContent).toBe("s2 ");
  await userEvent.click(screen.getByRole("button", { name: "Type elsewhere" }));
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(screen.getByRole("status").textContent).toBe("s1 ; s2 Typed since.");
});
