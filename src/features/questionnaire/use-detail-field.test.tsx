// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { emptyPlan, liveRecord } from "#src/domain/plan/plan.ts";
import { useDetailField } from "#src/features/questionnaire/use-detail-field.ts";
import { messages } from "#src/i18n/en/messages.ts";
import { I18nProvider } from "#src/i18n/i18n-context.tsx";
import { DraftProvider, useDraft } from "#src/state/draft-context.tsx";
import { PortsProvider, type Ports } from "#src/state/ports.tsx";
import { createInMemoryRepository } from "#src/state/testing/in-memory-repository.ts";
import { summarizeForTest, testClock } from "#src/state/testing/open-draft.ts";
import { TextField } from "#src/ui/text-field.tsx";

afterEach(cleanup);

function Detail(): ReactNode {
  return <TextField label="Detail" {...useDetailField("d1")} />;
}

function Page(): ReactNode {
  const phase = useDraft((state) => state.phase);
  const kept = useDraft((state) => liveRecord(state.plan, "details", "d1")?.text);
  if (phase !== "ready") return null;
  return (
    <>
      <Detail />
      <output>{kept ?? "none"}</output>
    </>
  );
}

beforeEach(async () => {
  const ports: Partial<Ports> = {
    repository: createInMemoryRepository(emptyPlan("plan-1")),
    clock: testClock,
  };
  render(
    <I18nProvider locale="en" messages={messages}>
      <PortsProvider value={ports as Ports}>
        <DraftProvider planId="plan-1" author={() => ""} summarize={summarizeForTest}>
          <Page />
        </DraftProvider>
      </PortsProvider>
    </I18nProvider>,
  );
  await screen.findByLabelText("Detail");
});

const type = (value: string): void => {
  fireEvent.input(screen.getByLabelText("Detail"), { target: { value } });
};
const kept = (): string | null => screen.getByRole("status").textContent;

test.each([
  ["half of a character", "\ud83d", messages["form.invalid"]],
  ["too much text", "x".repeat(20_001), "This is too long"],
])("a detail that cannot be stored (%s) says so and keeps what was there", async (_what, text, message) => {
  type("four hours");
  type(text);
  expect(await screen.findByText(message, { exact: false })).toBeTruthy();
  expect(kept()).toBe("four hours");
});

test("a detail that is emptied goes away without a complaint", () => {
  type("four hours");
  expect(kept()).toBe("four hours");
  type(" ");
  expect(kept()).toBe("none");
  expect(screen.getByLabelText("Detail").getAttribute("aria-invalid")).not.toBe("true");
});
