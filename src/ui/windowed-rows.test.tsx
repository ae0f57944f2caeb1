// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { WindowedRows } from "#src/ui/windowed-rows.tsx";

afterEach(cleanup);

type Tell = (entries: Partial<IntersectionObserverEntry>[]) => void;

/** What the observer of each body would be told by a browser. */
const observers = new Map<Element, Tell>();

class FakeObserver {
  readonly tell: Tell;
  constructor(tell: Tell) {
    this.tell = tell;
  }
  observe(element: Element): void {
    observers.set(element, this.tell);
  }
  disconnect(): void {
    for (const [element, tell] of observers) if (tell === this.tell) observers.delete(element);
  }
}

beforeEach(() => {
  observers.clear();
  vi.stubGlobal("IntersectionObserver", FakeObserver);
});

const rows = Array.from({ length: 100 }, (_, at) => `Row ${at}`);

function Page(): ReactNode {
  return (
    <table>
      <WindowedRows
        rows={rows}
        renderRow={(row) => (
          <tr key={row}>
            <td>
              <button>{row}</button>
            </td>
          </tr>
        )}
      />
    </table>
  );
}

const drawn = (): string[] => screen.queryAllByRole("button").map(({ textContent }) => textContent ?? "");
/** A body comes near the screen or goes away from it, so high as it is now. */
const scroll = (body: number, isIntersecting: boolean, height: number): void => {
  const element = document.querySelectorAll("tbody")[body];
  if (!element) throw new Error(`no body ${body}`);
  const boundingClientRect = { height } as DOMRectReadOnly;
  act(() => observers.get(element)?.([{ isIntersecting, boundingClientRect }]));
};

describe("A long table", () => {
  test("draws its first rows, and those that come near the screen", () => {
    render(<Page />);
    expect(drawn()).toEqual(rows.slice(0, 40));
    scroll(2, true, 960);
    expect(drawn()).toEqual([...rows.slice(0, 40), ...rows.slice(80)]);
  });

  test("holds the place of rows that went away, as high as they were", () => {
    render(<Page />);
    scroll(0, false, 1234);
    expect(drawn()).toEqual([]);
    const place = document.querySelector<HTMLElement>("tbody tr");
    expect(place?.style.blockSize).toBe("1234px");
    scroll(0, true, 1234);
    expect(drawn()).toEqual(rows.slice(0, 40));
  });

  test("keeps the row that has the focus, however far away it is", () => {
    render(<Page />);
    screen.getByRole("button", { name: "Row 3" }).focus();
    scroll(0, false, 1234);
    expect(document.activeElement?.textContent).toBe("Row 3");
  });
});
