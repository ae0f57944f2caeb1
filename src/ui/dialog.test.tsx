// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode, useState } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { Button } from "#src/ui/button.tsx";
import { Dialog } from "#src/ui/dialog.tsx";

afterEach(cleanup);

function Page() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Rename
      </button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="New name"
        closeLabel="Close"
        footer={<Button onClick={() => setOpen(false)}>Save</Button>}
      >
        <input aria-label="Name" />
        <input type="file" aria-label="Picture" />
      </Dialog>
    </>
  );
}

describe("A dialog", () => {
  const openIt = async () => {
    render(<Page />, { wrapper: StrictMode });
    await userEvent.click(screen.getByRole("button", { name: "Rename" }));
    return screen.getByRole<HTMLDialogElement>("dialog", { name: "New name" });
  };

  test("is modal and named by its title", async () => {
    expect((await openIt()).open).toBe(true);
  });

  test.each(["Close", "Save"])("gives the focus back to its opener after '%s'", async (name) => {
    await openIt();
    const button = screen.getByRole("button", { name });
    button.focus();
    await userEvent.click(button);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Rename" }));
  });

  test("asks to be closed when the browser sends cancel for Escape", async () => {
    const dialog = await openIt();
    const cancel = new Event("cancel", { cancelable: true });
    fireEvent(dialog, cancel);
    expect(cancel.defaultPrevented).toBe(true);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("stays open when a file input inside it is cancelled", async () => {
    const dialog = await openIt();
    fireEvent(screen.getByLabelText("Picture"), new Event("cancel", { bubbles: true }));
    expect(dialog.isConnected && dialog.open).toBe(true);
  });
});
