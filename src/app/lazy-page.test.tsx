// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense, type ReactNode } from "react";
import { Link, MemoryRouter, Route, Routes } from "react-router";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ErrorBoundary } from "#src/app/error-boundary.tsx";
import { lazyPage } from "#src/app/lazy-page.tsx";
import { messages } from "#src/i18n/en/messages.ts";
import { I18nProvider } from "#src/i18n/i18n-context.tsx";

beforeEach(() => {
  // The boundary writes what it catches to the console, for reports.
  vi.spyOn(console, "error").mockReturnValue();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Opens a page whose code does not arrive the first time. */
async function openPage() {
  const load = vi.fn<() => Promise<{ readonly GapsPage: () => ReactNode }>>();
  load.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  load.mockResolvedValue({ GapsPage: () => <h1>Gaps</h1> });
  const Page = lazyPage("GapsPage", load);
  render(
    <I18nProvider locale="en" messages={messages}>
      <MemoryRouter>
        <Link to="/help">To help</Link>
        <Link to="/">To gaps</Link>
        <ErrorBoundary>
          <Suspense fallback="Loading">
            <Routes>
              <Route index element={<Page />} />
              <Route path="help" element={<h1>Help</h1>} />
            </Routes>
          </Suspense>
        </ErrorBoundary>
      </MemoryRouter>
    </I18nProvider>,
  );
  await screen.findByRole("alert");
  return load;
}

describe("A page whose code did not arrive", () => {
  test("is asked for once, and not over and over", async () => {
    const load = await openPage();
    expect(load).toHaveBeenCalledOnce();
  });

  test("is asked for again on “Try again”", async () => {
    await openPage();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: "Gaps" })).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("is asked for again when somebody leaves it and comes back", async () => {
    await openPage();
    await userEvent.click(screen.getByRole("link", { name: "To help" }));
    await screen.findByRole("heading", { name: "Help" });
    await userEvent.click(screen.getByRole("link", { name: "To gaps" }));
    expect(await screen.findByRole("heading", { name: "Gaps" })).toBeTruthy();
  });
});
