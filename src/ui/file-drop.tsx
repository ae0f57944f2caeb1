import { useEffect, useEffectEvent, useState } from "react";
import { Icon } from "#src/ui/icon.tsx";

interface FileDropProps {
  onFiles: (files: File[]) => void;
  /** Shown over the page while files are dragged across the window. */
  label: string;
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/**
 * Takes files that are dropped anywhere on the window. Without it the browser would leave the page to show the
 * file. Always offer a file input too: dragging needs a pointer.
 */
export function FileDrop({ onFiles, label }: FileDropProps) {
  const [dragging, setDragging] = useState(false);

  const takeDrop = useEffectEvent((event: DragEvent) => {
    setDragging(false);
    if (!carriesFiles(event)) return;
    // A smaller target on the page has taken it already.
    if (event.defaultPrevented) return;
    event.preventDefault();
    // A modal dialog is about something else: ignore the drop, but do not leave the page.
    if (document.querySelector("dialog[open]")) return;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  });

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setDragging(!document.querySelector("dialog[open]"));
    };
    const leave = (event: DragEvent) => {
      // Moving from one element to the next is no leaving.
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => takeDrop(event);
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, []);

  if (!dragging) return null;
  return (
    <div className="file-drop">
      <div className="file-drop-frame">
        <Icon name="download" />
        {label}
      </div>
    </div>
  );
}
