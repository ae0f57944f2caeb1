// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { RadioCards } from "#src/ui/radio-cards.tsx";
import { SegmentedControl } from "#src/ui/segmented-control.tsx";
import { restMilliseconds } from "#src/ui/use-recorded-choice.ts";

const options = [
  { value: "tea", label: "Tea" },
  { value: "coffee", label: "Coffee" },
  { value: "cocoa", label: "Cocoa" },
] as const;
type Drink = (typeof options)[number]["value"];

const pendingHint = "Press Space to keep this";

beforeEach(() => {
  vi.useFakeTimers();
  // Testing Library waits for a timer after every event, and only turns a fake clock that it knows by this name.
  vi.stubGlobal("jest", { advanceTimersByTime: (ms: number) => vi.advanceTimersByTime(ms) });
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const parts = [
  ["radio cards", RadioCards<Drink>],
  ["a segmented control", SegmentedControl<Drink>],
] as const;

describe.each(parts)("A choice made with %s", (_name, Choice) => {
  const setUp = (initial: Drink | undefined) => {
    const recorded: Drink[] = [];
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
    function Page() {
      const [value, setValue] = useState(initial);
      const [shown, setShown] = useState(true);
      return (
        <>
          {shown && (
            <Choice
              legend="Drink"
              name="drink"
              options={options}
              value={value}
              onRecord={(drink) => {
                recorded.push(drink);
                setValue(drink);
              }}
              pendingHint={pendingHint}
            />
          )}
          <button type="button" onClick={() => setValue("cocoa")} onPointerEnter={() => setValue("cocoa")}>
            Set from outside
          </button>
          <input aria-label="Take it away" onFocus={() => setShown(false)} />
        </>
      );
    }
    render(<Page />);
    return { recorded, user };
  };

  const radio = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });
  const cardState = (name: string) => radio(name).closest("label")?.dataset["state"];
  const descriptionOf = (name: string) =>
    (radio(name).getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent)
      .join(" ");

  test("is recorded at once by a click, on the radio or on its card", async () => {
    const { recorded, user } = setUp(undefined);
    await user.click(radio("Tea"));
    await user.click(screen.getByText("Cocoa"));
    expect(recorded).toEqual(["tea", "cocoa"]);
    expect(cardState("Cocoa")).toBe("recorded");
  });

  test("is not recorded again by clicking what is recorded", async () => {
    const { recorded, user } = setUp("tea");
    await user.click(radio("Tea"));
    expect(recorded).toEqual([]);
  });

  test("is only pending while the arrow keys pass over options", async () => {
    const { recorded, user } = setUp("tea");
    await user.tab();
    await user.keyboard("{ArrowDown}");
    expect(radio("Coffee").checked).toBe(true);
    expect(cardState("Coffee")).toBe("pending");
    expect(cardState("Tea")).toBe("recorded");
    expect(descriptionOf("Coffee")).toContain(pendingHint);
    await user.keyboard("{ArrowDown}");
    expect(cardState("Cocoa")).toBe("pending");
    expect(cardState("Coffee")).toBeUndefined();
    expect(recorded).toEqual([]);
  });

  test("is recorded once, after a rest that starts anew with every move", async () => {
    const { recorded, user } = setUp("tea");
    await user.tab();
    await user.keyboard("{ArrowDown}");
    vi.advanceTimersByTime(restMilliseconds - 1);
    await user.keyboard("{ArrowDown}");
    vi.advanceTimersByTime(restMilliseconds - 1);
    expect(recorded).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(recorded).toEqual(["cocoa"]);
    await vi.advanceTimersByTimeAsync(5 * restMilliseconds);
    await user.tab();
    expect(recorded).toEqual(["cocoa"]);
  });

  test.each([" ", "{Enter}"])("is recorded by the key '%s' on a pending option", async (key) => {
    const { recorded, user } = setUp("tea");
    await user.tab();
    await user.keyboard("{ArrowDown}");
    await user.keyboard(key);
    expect(recorded).toEqual(["coffee"]);
    expect(cardState("Coffee")).toBe("recorded");
    await vi.advanceTimersByTimeAsync(2 * restMilliseconds);
    expect(recorded).toEqual(["coffee"]);
  });

  test("can start with Space on the first option", async () => {
    const { recorded, user } = setUp(undefined);
    await user.tab();
    await user.keyboard(" ");
    expect(recorded).toEqual(["tea"]);
  });

  test("is recorded by clicking the pending option", async () => {
    const { recorded, user } = setUp("tea");
    await user.tab();
    await user.keyboard("{ArrowDown}");
    await user.click(radio("Coffee"));
    expect(recorded).toEqual(["coffee"]);
  });

  test("goes to the clicked option alone while another one is pending", async () => {
    const { recorded, user } = setUp("tea");
    await user.tab();
    await user.keyboard("{ArrowDown}");
    await user.click(screen.getByText("Cocoa"));
    await vi.advanceTimersByTimeAsync(2 * restMilliseconds);
    expect(recorded).toEqual(["cocoa"]);
  });

  test("is recorded when the focus leaves the group", async () => {
    const { recorded, user } = setUp("tea");
    await user.tab();
    await user.keyboard("{ArrowDown}");
    await user.tab();
    expect(recorded).toEqual(["coffee"]);
  });

  test("is recorded when the group goes away", async () => {
    const { recorded, user } = setUp("tea");
    await user.tab();
    await user.keyboard("{ArrowDown}");
    cleanup();
    expect(recorded).toEqual(["coffee"]);
  });

  test("is recorded once when leaving the group takes it away", async () => {
    const { recorded, user } = setUp("tea");
    await user.tab();
    await user.keyboard("{ArrowDown}");
    await user.click(screen.getByLabelText("Take it away"));
    expect(screen.queryByRole("radio")).toBeNull();
    expect(recorded).toEqual(["coffee"]);
  });

  test("is dropped by moving back to the recorded option", async () => {
    const { recorded, user } = setUp("tea");
    await user.tab();
    await user.keyboard("{ArrowDown}{ArrowUp}");
    expect(cardState("Tea")).toBe("recorded");
    await vi.advanceTimersByTimeAsync(2 * restMilliseconds);
    await user.tab();
    expect(recorded).toEqual([]);
  });

  test("is dropped when a new value comes from outside", async () => {
    const { recorded, user } = setUp("tea");
    await user.tab();
    await user.keyboard("{ArrowDown}");
    await user.hover(screen.getByText("Set from outside"));
    expect(cardState("Cocoa")).toBe("recorded");
    expect(cardState("Coffee")).toBeUndefined();
    await vi.advanceTimersByTimeAsync(2 * restMilliseconds);
    expect(recorded).toEqual([]);
  });

  test("is recorded at once by a digit, which also moves the focus", async () => {
    const { recorded, user } = setUp("tea");
    await user.tab();
    await user.keyboard("{ArrowDown}3");
    expect(recorded).toEqual(["cocoa"]);
    expect(document.activeElement).toBe(radio("Cocoa"));
    await user.keyboard("9");
    await user.keyboard("{Control>}1{/Control}");
    expect(recorded).toEqual(["cocoa"]);
  });

  test("belongs to the name that was shown when it became pending", async () => {
    const recorded: string[] = [];
    const choiceNamed = (name: string) => (
      <Choice
        legend="Drink"
        name={name}
        options={options}
        value={undefined}
        onRecord={(drink) => recorded.push(`${name}: ${drink}`)}
        pendingHint={pendingHint}
      />
    );
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
    const { rerender } = render(choiceNamed("morning"));
    await user.tab();
    await user.keyboard("{ArrowDown}");
    rerender(choiceNamed("evening"));
    await vi.advanceTimersByTimeAsync(2 * restMilliseconds);
    expect(recorded).toEqual(["morning: coffee"]);
    expect(cardState("Coffee")).toBeUndefined();
  });
});

test("A card is named by its label and described by its description", () => {
  render(
    <RadioCards
      legend="Drink"
      name="drink"
      options={[{ value: "tea", label: "Tea", description: "Leaves and hot water" }]}
      value={undefined}
      onRecord={() => undefined}
      pendingHint={pendingHint}
    />,
  );
  const description = screen.getByRole("radio", { name: "Tea" }).getAttribute("aria-describedby") ?? "";
  expect(document.getElementById(description)?.textContent).toBe("Leaves and hot water");
});

test("A segment is read out by its description, because its label may be a mere sign", () => {
  render(
    <SegmentedControl
      legend="Hit"
      name="hit"
      options={[{ value: "unknown", label: "?", description: "Not known" }]}
      value={undefined}
      onRecord={() => undefined}
      pendingHint={pendingHint}
    />,
  );
  expect(screen.getByRole("radio", { name: "Not known" })).toBeTruthy();
});
