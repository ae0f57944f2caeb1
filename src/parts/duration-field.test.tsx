// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { messages } from "#src/i18n/en/messages.ts";
import { I18nProvider } from "#src/i18n/i18n-context.tsx";
import { DurationField } from "#src/parts/duration-field.tsx";

afterEach(cleanup);

/** A field beside what is stored of it, and something that changes that from elsewhere. */
function Page({ initial }: { readonly initial?: number }): ReactNode {
  const [minutes, setMinutes] = useState(initial);
  const refuseZero = (value: number): string | undefined => (value === 0 ? "Longer than nothing" : undefined);
  return (
    <I18nProvider locale="en" messages={messages}>
      <DurationField label="Recovery" minutes={minutes} onChange={setMinutes} problemOf={refuseZero} />
      <output>{minutes ?? "nothing"}</output>
      <button onClick={() => setMinutes(120)}>Undo</button>
    </I18nProvider>
  );
}

const field = (): HTMLInputElement => screen.getByLabelText("Recovery");
const stored = (): string | null => screen.getByRole("status").textContent;
const typeText = async (text: string): Promise<void> => {
  await userEvent.clear(field());
  await userEvent.type(field(), text);
};

describe("A field for a length of time", () => {
  test("shows what is stored in words", () => {
    render(<Page initial={90} />);
    expect(field().value).toBe("1 h 30 min");
  });

  test("stores what is typed at once, and puts it into words when it is left", async () => {
    render(<Page />);
    await userEvent.type(field(), "2 d");
    expect(stored()).toBe("2880");
    expect(field().value).toBe("2 d");
    await userEvent.tab();
    expect(field().value).toBe("2 days");
  });

  test("takes Enter for the end of typing", async () => {
    render(<Page />);
    await userEvent.type(field(), "90{Enter}");
    expect(field().value).toBe("1 h 30 min");
  });

  test("says nothing while a word is half typed, and then what is wrong, tied to the field", async () => {
    render(<Page initial={60} />);
    await typeText("2 we");
    expect(field().getAttribute("aria-invalid")).toBeNull();
    await userEvent.tab();
    expect(field().getAttribute("aria-invalid")).toBe("true");
    const error = document.getElementById(field().getAttribute("aria-describedby") ?? "");
    expect(error?.textContent).toBe(messages["duration.notADuration"]);
    expect(field().value).toBe("2 we");
    expect(stored()).toBe("20160");

    await userEvent.type(field(), "eks");
    expect(field().getAttribute("aria-invalid")).toBeNull();
    expect(stored()).toBe("20160");
  });

  test("keeps back what its owner does not take", async () => {
    render(<Page initial={60} />);
    await typeText("0");
    await userEvent.tab();
    expect(screen.getByText("Longer than nothing")).toBeTruthy();
    expect(stored()).toBe("nothing");
  });

  test("that is emptied stores nothing", async () => {
    render(<Page initial={60} />);
    await userEvent.clear(field());
    expect(stored()).toBe("nothing");
  });

  test("shows what comes from elsewhere, whatever was half typed", async () => {
    render(<Page initial={60} />);
    await typeText("3 hou");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(field().value).toBe("2 h");
    expect(field().getAttribute("aria-invalid")).toBeNull();
  });
});
