// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { ToastRegion } from "#src/ui/toast.tsx";

afterEach(cleanup);

function Page(): ReactNode {
  const [isShown, setShown] = useState(true);
  const close = (): void => setShown(false);
  const toast = { id: "1", message: "Removed: Desk", dismissLabel: "Close", actionLabel: "Undo" };
  return (
    <>
      <button type="button">Row</button>
      <ToastRegion toasts={isShown ? [{ ...toast, onAction: close, onDismiss: close }] : []} />
    </>
  );
}

describe("A message at the edge of the screen", () => {
  test.each(["Undo", "Close"])("gives the focus back when it is answered with %s", async (answer) => {
    const user = userEvent.setup();
    render(<Page />);
    const row = screen.getByRole("button", { name: "Row" });
    row.focus();
    await user.tab();
    screen.getByRole("button", { name: answer }).focus();
    await user.keyboard("{Enter}");
    expect(screen.queryByText("Removed: Desk")).toBeNull();
    expect(document.activeElement).toBe(row);
  });
});
