import type { MapLayout } from "#src/domain/registers/map/map-layout.ts";
import type { EdgeLists } from "#src/domain/registers/map/reach.ts";

export type WalkKey = "ArrowRight" | "ArrowLeft" | "ArrowUp" | "ArrowDown" | "Home" | "End";

export function isWalkKey(key: string): key is WalkKey {
  return ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End"].includes(key);
}

type Places = Pick<MapLayout, "nodes">;

/** The boxes column by column, each from its top: how they are read. */
export function readingOrder({ nodes }: Places): string[] {
  return Object.entries(nodes)
    .sort(([, a], [, b]) => a.x - b.x || a.y - b.y)
    .map(([id]) => id);
}

/**
 * Where an arrow key leads from a box: right to what it needs and left to what needs it, of several to the one most
 * level with it; up and down within its column. Undefined where nothing is that way.
 */
export function walk(from: string, key: WalkKey, places: Places, lists: EdgeLists): string | undefined {
  const order = readingOrder(places);
  const { x = 0, y = 0 } = places.nodes[from] ?? {};
  const nearest = (ids: readonly string[]): string | undefined =>
    ids
      .filter((id) => id !== from && places.nodes[id])
      .sort((a, b) => Math.abs((places.nodes[a]?.y ?? 0) - y) - Math.abs((places.nodes[b]?.y ?? 0) - y))[0];
  const column = order.filter((id) => places.nodes[id]?.x === x);
  switch (key) {
    case "ArrowRight":
      return nearest(lists.needsOf(from).map(({ to }) => to));
    case "ArrowLeft":
      return nearest(lists.usersOf(from).map((edge) => edge.from));
    case "ArrowUp":
      return column[column.indexOf(from) - 1];
    case "ArrowDown":
      return column[column.indexOf(from) + 1];
    case "Home":
      return order[0];
    case "End":
      return order.at(-1);
  }
}
