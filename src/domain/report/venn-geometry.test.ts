import { describe, expect, test } from "vitest";
import { type Area, areas, areasOfRegion, regionIds } from "#src/domain/catalog.ts";
import {
  type Path,
  type Point,
  pathToSvg,
  vennAreaLabels,
  vennCircles,
  vennRegions,
} from "#src/domain/report/venn-geometry.ts";

function distanceInto(area: Area, point: Point): number {
  const circle = vennCircles[area];
  return circle.radius - Math.hypot(point.x - circle.x, point.y - circle.y);
}

function flatten(path: Path): Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const command of path) {
    if (command.type === "close") continue;
    if (command.type === "curve") {
      const start = at;
      for (let step = 1; step < 40; step++) {
        const t = step / 40;
        const mix = (pick: (point: Point) => number) =>
          (1 - t) ** 3 * pick(start) +
          3 * t * (1 - t) ** 2 * pick(command.from) +
          3 * t ** 2 * (1 - t) * pick(command.to) +
          t ** 3 * pick(command);
        points.push({ x: mix((point) => point.x), y: mix((point) => point.y) });
      }
    }
    at = { x: command.x, y: command.y };
    points.push(at);
  }
  return points;
}

function areaWithin(points: readonly Point[]): number {
  let doubled = 0;
  points.forEach((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    doubled += point.x * next.y - next.x * point.y;
  });
  return Math.abs(doubled) / 2;
}

/** Counted on a grid, by membership alone. */
function countArea(isIn: (point: Point) => boolean): number {
  const steps = 700;
  let count = 0;
  for (let row = 0; row < steps; row++) {
    for (let column = 0; column < steps; column++) {
      if (isIn({ x: (column + 0.5) / steps, y: (row + 0.5) / steps })) count++;
    }
  }
  return count / steps ** 2;
}

describe("the drawing of the three areas", () => {
  const regions = vennRegions();

  test("has one outline for each of the seven regions, in their order", () => {
    expect(regions.map((outline) => outline.region)).toEqual(regionIds);
  });

  test.each(regionIds)("the outline of %s is closed", (region) => {
    const path = regions.find((outline) => outline.region === region)?.path ?? [];
    expect(path.filter((command) => command.type === "move")).toHaveLength(1);
    const points = flatten(path);
    const [first, last] = [points[0], points.at(-1)];
    expect(last?.x).toBeCloseTo(first?.x ?? Number.NaN, 9);
    expect(last?.y).toBeCloseTo(first?.y ?? Number.NaN, 9);
    expect(path.at(-1)).toEqual({ type: "close" });
  });

  test.each(regionIds)("every point of the outline of %s lies on a circle", (region) => {
    const path = regions.find((outline) => outline.region === region)?.path ?? [];
    for (const point of flatten(path)) {
      const nearest = Math.min(...areas.map((area) => Math.abs(distanceInto(area, point))));
      expect(nearest).toBeLessThan(1e-5);
    }
  });

  test.each(regionIds)("the label of %s lies well inside its circles and outside the others", (region) => {
    const label = regions.find((outline) => outline.region === region)?.label ?? { x: 9, y: 9 };
    for (const area of areas) {
      const depth = distanceInto(area, label);
      expect(areasOfRegion[region].includes(area) ? depth : -depth).toBeGreaterThan(0.08);
    }
  });

  test("every region has the area that membership in the circles gives it", () => {
    for (const { region, path } of regions) {
      const counted = countArea((point) =>
        areas.every((area) => distanceInto(area, point) > 0 === areasOfRegion[region].includes(area)),
      );
      expect(areaWithin(flatten(path))).toBeCloseTo(counted, 3);
    }
  });

  test("the seven regions together are the three circles together", () => {
    const sum = regions.reduce((total, { path }) => total + areaWithin(flatten(path)), 0);
    expect(sum).toBeCloseTo(
      countArea((point) => areas.some((area) => distanceInto(area, point) > 0)),
      3,
    );
  });

  test("circles and names of areas stay inside the unit box, names outside all circles", () => {
    for (const area of areas) {
      const { x, y, radius } = vennCircles[area];
      expect(Math.min(x - radius, y - radius)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x + radius, y + radius)).toBeLessThanOrEqual(1);
      const label = vennAreaLabels[area];
      for (const other of areas) expect(distanceInto(other, label)).toBeLessThan(-0.02);
    }
  });

  test("a path becomes the data of an SVG path at any size", () => {
    const path: Path = [
      { type: "move", x: 0, y: 0.5 },
      { type: "curve", from: { x: 0, y: 0.25 }, to: { x: 0.25, y: 0 }, x: 0.5, y: 0 },
      { type: "close" },
    ];
    expect(pathToSvg(path)).toBe("M0 0.5C0 0.25 0.25 0 0.5 0Z");
    expect(pathToSvg(path, 100)).toBe("M0 50C0 25 25 0 50 0Z");
  });
});
