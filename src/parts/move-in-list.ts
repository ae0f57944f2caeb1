export type Direction = "up" | "down";

/**
 * Before which id an id has to stand to move by one place; `undefined` for the end of the list. Nothing where
 * it cannot move that way.
 */
export function placeAfterMove(
  ids: readonly string[],
  id: string,
  direction: Direction,
): { readonly beforeId: string | undefined } | undefined {
  const at = ids.indexOf(id);
  if (at < 0) return undefined;
  if (direction === "up") return at === 0 ? undefined : { beforeId: ids[at - 1] };
  return at === ids.length - 1 ? undefined : { beforeId: ids[at + 2] };
}
