import type { NodeRecordKind } from "#src/domain/plan/needs.ts";

/** Strokes on a 24 by 24 grid, one picture for each kind. */
export const kindStrokes: Readonly<Record<NodeRecordKind | "unknown", string>> = {
  activities: "M3.5 8h17v11.5h-17zM9 8V5h6v3M3.5 13h17M12 11.5v3",
  roles: "M12 12a4 4 0 1 0 0-8a4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0",
  locations:
    "M12 21.5c4-4.3 6.5-7.6 6.5-11a6.5 6.5 0 1 0-13 0c0 3.4 2.5 6.7 6.5 11zM12 8a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z",
  systems: "M4 4.5h16v6H4zM4 13.5h16v6H4zM7.5 7.5v.1M7.5 16.5v.1",
  suppliers:
    "M2.5 6h11v10h-11zM13.5 9.5h4l3.5 3.5v3h-7.5M7 16a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 0 0 0-3.6zM17 16a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 0 0 0-3.6z",
  utilities: "M13.5 3L5.5 13.5H11L10 21l8-10.5h-5.5z",
  unknown: "M9.3 9.4a2.7 2.7 0 1 1 3.9 2.3c-.9.4-1.2 1-1.2 1.9v.6M12 17.4v.1",
};

/** The outline of a box, so that kinds are told apart without colour: round, cut, straight, pointed. */
export function boxOutline(kind: NodeRecordKind | undefined, width: number, height: number): string {
  switch (kind) {
    case "activities":
      return rounded(width, height, 12);
    case "roles":
      return rounded(width, height, height / 2);
    case "locations":
      return cutCorners(width, height, 10);
    case "suppliers":
      return `M0 0H${width - 14}L${width} ${height / 2}L${width - 14} ${height}H0Z`;
    case "utilities":
      return `M12 0H${width - 12}L${width} ${height / 2}L${width - 12} ${height}H12L0 ${height / 2}Z`;
    case "systems":
    case undefined:
      return rounded(width, height, 3);
  }
}

function rounded(width: number, height: number, radius: number): string {
  const arc = (x: number, y: number): string => `a${radius} ${radius} 0 0 1 ${x} ${y}`;
  const across = width - 2 * radius;
  const down = height - 2 * radius;
  return `M${radius} 0h${across}${arc(radius, radius)}v${down}${arc(-radius, radius)}h${-across}${arc(-radius, -radius)}v${-down}${arc(radius, -radius)}Z`;
}

function cutCorners(width: number, height: number, cut: number): string {
  return `M${cut} 0H${width - cut}L${width} ${cut}V${height - cut}L${width - cut} ${height}H${cut}L0 ${height - cut}V${cut}Z`;
}
