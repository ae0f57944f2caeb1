// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FileDrop } from "#src/ui/file-drop.tsx";

afterEach(cleanup);

const file = new File(["{}"], "plan.json");

const drag = (type: string, { types = ["Files"], relatedTarget = null as EventTarget | null } = {}) => {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types, files: [file] }, relatedTarget });
  fireEvent(document.body, event);
  return event;
};

describe("Files dropped on the window", () => {
  const onFiles = vi.fn<(files: File[]) => void>();
  const overlay = () => screen.queryByText("Drop to open");

  beforeEach(() => {
    onFiles.mockReset();
    render(<FileDrop onFiles={onFiles} label="Drop to open" />);
  });

  test("are announced by an overlay while they are dragged, and handed on when dropped", () => {
    expect(overlay()).toBeNull();
    expect(drag("dragover").defaultPrevented).toBe(true);
    expect(overlay()).not.toBeNull();
    drag("dragleave", { relatedTarget: document.body });
    expect(overlay()).not.toBeNull();
    expect(drag("drop").defaultPrevented).toBe(true);
    expect(overlay()).toBeNull();
    expect(onFiles).toHaveBeenCalledExactlyOnceWith([file]);
  });

  test("leave no overlay behind when the drag leaves the window", () => {
    drag("dragover");
    drag("dragleave");
    expect(overlay()).toBeNull();
    expect(onFiles).not.toHaveBeenCalled();
  });

  test("are told from dragged text, which is left alone", () => {
    expect(drag("dragover", { types: ["text/plain"] }).defaultPrevented).toBe(false);
    expect(overlay()).toBeNull();
    expect(drag("drop", { types: ["text/plain"] }).defaultPrevented).toBe(false);
    expect(onFiles).not.toHaveBeenCalled();
  });

  test("are left to a smaller target that has taken them", () => {
    const take = (event: Event) => event.preventDefault();
    document.body.addEventListener("drop", take);
    drag("dragover");
    drag("drop");
    document.body.removeEventListener("drop", take);
    expect(overlay()).toBeNull();
    expect(onFiles).not.toHaveBeenCalled();
  });

  test("are neither opened nor allowed to replace the page while a dialog is open", () => {
    const dialog = document.createElement("dialog");
    document.body.append(dialog);
    dialog.showModal();
    drag("dragover");
    expect(overlay()).toBeNull();
    expect(drag("drop").defaultPrevented).toBe(true);
    dialog.remove();
    expect(onFiles).not.toHaveBeenCalled();
  });
});
