// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState, type ReactNode } from "react";
import { MemoryRouter, Outlet, Route, Routes } from "react-router";
import { afterEach, expect, test } from "vitest";
import { DroppedFiles } from "#src/app/dropped-files.tsx";
import { messages } from "#src/i18n/en/messages.ts";
import { I18nProvider } from "#src/i18n/i18n-context.tsx";
import { PortsProvider, type Ports } from "#src/state/ports.tsx";
import { useDropTarget } from "#src/state/drop-target.tsx";
import { usePendingFiles } from "#src/state/pending-files.tsx";

afterEach(cleanup);

function List(): ReactNode {
  const { files } = usePendingFiles();
  return <p>Waiting: {files.map(({ name }) => name).join(", ")}</p>;
}

/** A page that wants dropped files for itself. */
function Looks(): ReactNode {
  const [seen, setSeen] = useState<readonly File[]>([]);
  useDropTarget("Drop here to look", setSeen);
  return <p>Seen: {seen.map(({ name }) => name).join(", ")}</p>;
}

const ports: Partial<Ports> = { newId: () => "id" };

function openApp(path: string): void {
  const frame = (
    <DroppedFiles>
      <Outlet />
    </DroppedFiles>
  );
  render(
    <I18nProvider locale="en" messages={messages}>
      <PortsProvider value={ports as Ports}>
        <MemoryRouter initialEntries={[path]}>
          <Routes>
            <Route element={frame}>
              <Route index element={<List />} />
              <Route path="help" element={<h1>Help</h1>} />
              <Route path="look" element={<Looks />} />
            </Route>
          </Routes>
        </MemoryRouter>
      </PortsProvider>
    </I18nProvider>,
  );
}

/** Gives true where the browser was kept from leaving the page to show the file. */
function drop(...names: readonly string[]): boolean {
  const event = new Event("drop", { bubbles: true, cancelable: true });
  const files = names.map((name) => new File(["{}"], name));
  Object.assign(event, { dataTransfer: { types: ["Files"], files } });
  fireEvent(document.body, event);
  return event.defaultPrevented;
}

test.each(["/", "/help"])("files that are dropped on %s wait on the list of plans", (path) => {
  openApp(path);
  expect(drop("one.holdfast", "two.holdfast")).toBe(true);
  expect(screen.getByText("Waiting: one.holdfast, two.holdfast")).toBeTruthy();
});

test("files that are dropped on a page that wants them stay there", () => {
  openApp("/look");
  expect(drop("one.pdf", "two.pdf")).toBe(true);
  expect(screen.getByText("Seen: one.pdf, two.pdf")).toBeTruthy();
});

test("a file that is dropped while a dialog is open is ignored, and the page stays", () => {
  openApp("/help");
  const dialog = document.createElement("dialog");
  document.body.append(dialog);
  dialog.showModal();
  expect(drop("one.holdfast")).toBe(true);
  dialog.remove();
  expect(screen.getByRole("heading", { name: "Help" })).toBeTruthy();
});
