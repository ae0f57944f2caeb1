/** Moves the focus to the first box of the map that a selector finds, and brings it into sight. */
export function focusBox(selector: string): void {
  const box = document.querySelector<SVGElement>(`.map-box${selector}`);
  box?.focus({ preventScroll: true });
  box?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Finds the box of a node. */
export function boxOf(id: string): string {
  return `[data-node="${CSS.escape(id)}"]`;
}
