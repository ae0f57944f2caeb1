/**
 * Moves the focus from an item that is about to go to the same place of the item after it, or before it where
 * it is the last; to the page's title where it is the only one. Otherwise the focus would fall back to the top.
 *
 * @param from an element inside the item
 * @param item selector of the item
 * @param target selector, within an item, of what takes the focus
 */
export function focusNeighbour(from: Element, item: string, target: string): void {
  const own = from.closest(item);
  const neighbour = own?.nextElementSibling ?? own?.previousElementSibling;
  const next = neighbour?.querySelector<HTMLElement>(target) ?? document.querySelector<HTMLElement>("h1");
  next?.focus();
}
