/**
 * The one drawing of the three areas, for screen and paper: three equal circles in a unit box, the same for
 * every plan. It is not to scale, because three circles cannot show seven arbitrary sizes truthfully.
 * X grows to the right, y downwards.
 */
import { type Area, type RegionId, areas, areasOfRegion, regionIds } from "#src/domain/catalog.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Circle extends Point {
  readonly radius: number;
}

export type PathCommand =
  | ({ readonly type: "move" } & Point)
  /** A cubic Bézier curve from the current point. */
  | ({ readonly type: "curve"; readonly from: Point; readonly to: Point } & Point)
  | { readonly type: "close" };

export type Path = readonly PathCommand[];

export interface VennOutline {
  readonly region: RegionId;
  readonly path: Path;
  /** The middle of the room that a label has. */
  readonly label: Point;
}

const middle: Point = { x: 0.5, y: 0.463 };
const radius = 0.292;
/** From the middle of the figure to the middle of a circle. */
const reach = 0.188;

const directions: Readonly<Record<Area, Point>> = {
  people: { x: -Math.sqrt(3) / 2, y: -0.5 },
  location: { x: Math.sqrt(3) / 2, y: -0.5 },
  systems: { x: 0, y: 1 },
};

export const vennCircles: Readonly<Record<Area, Circle>> = {
  people: { ...moveFrom(middle, directions.people, reach), radius },
  location: { ...moveFrom(middle, directions.location, reach), radius },
  systems: { ...moveFrom(middle, directions.systems, reach), radius },
};

/** The middle of each area's name, outside its circle. */
export const vennAreaLabels: Readonly<Record<Area, Point>> = {
  people: { x: vennCircles.people.x, y: 0.035 },
  location: { x: vennCircles.location.x, y: 0.035 },
  systems: { x: vennCircles.systems.x, y: 0.98 },
};

export function vennRegions(): readonly VennOutline[] {
  const arcs = areas.flatMap(cutIntoArcs);
  return regionIds.map((region) => ({
    region,
    path: outline(arcs.filter((arc) => arc.inner === region || arc.outer === region)),
    label: labelPoint(region),
  }));
}

/** The `d` attribute of an SVG path, in a `0 0 size size` view box. */
export function pathToSvg(path: Path, size = 1): string {
  const number = (value: number) => String(Number((value * size).toFixed(4)));
  const point = ({ x, y }: Point) => `${number(x)} ${number(y)}`;
  return path
    .map((command) => {
      if (command.type === "close") return "Z";
      if (command.type === "move") return `M${point(command)}`;
      return `C${point(command.from)} ${point(command.to)} ${point(command)}`;
    })
    .join("");
}

/** A stretch of one circle between two crossings, counter to the clock as angles grow. */
interface Arc {
  readonly circle: Circle;
  readonly start: number;
  readonly end: number;
  /** The region on the circle's own side, and the one beyond it; undefined outside all circles. */
  readonly inner: RegionId | undefined;
  readonly outer: RegionId | undefined;
}

function cutIntoArcs(area: Area): Arc[] {
  const circle = vennCircles[area];
  const others = areas.filter((other) => other !== area);
  const cuts = others
    .flatMap((other) => crossingAngles(circle, vennCircles[other]))
    .sort((first, second) => first - second);
  return cuts.map((start, index) => {
    const next = cuts[(index + 1) % cuts.length] ?? start;
    const end = next > start ? next : next + 2 * Math.PI;
    const halfWay = pointAt(circle, (start + end) / 2);
    const around = others.filter((other) => isInside(halfWay, vennCircles[other]));
    return { circle, start, end, inner: regionOf([area, ...around]), outer: regionOf(around) };
  });
}

/** Both circles have the same radius, so their crossings lie evenly on both sides of the line between them. */
function crossingAngles(circle: Circle, other: Circle): [number, number] {
  const towards = Math.atan2(other.y - circle.y, other.x - circle.x);
  const distance = Math.hypot(other.x - circle.x, other.y - circle.y);
  const spread = Math.acos(distance / 2 / radius);
  return [turn(towards - spread), turn(towards + spread)];
}

function turn(angle: number): number {
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

function regionOf(inside: readonly Area[]): RegionId | undefined {
  return regionIds.find(
    (region) =>
      areasOfRegion[region].length === inside.length &&
      areasOfRegion[region].every((area) => inside.includes(area)),
  );
}

/** Joins arcs end to start into one closed outline, turning those round that run the other way. */
function outline(arcs: readonly Arc[]): Path {
  const [first, ...rest] = arcs;
  if (first === undefined) return [];
  const start = pointAt(first.circle, first.start);
  const path: PathCommand[] = [{ type: "move", ...start }, ...curves(first.circle, first.start, first.end)];
  let open = [...rest];
  let at = pointAt(first.circle, first.end);
  while (open.length > 0) {
    const from = at;
    const next = open.find((arc) => touches(arc, from));
    if (next === undefined) break;
    const isForward = isSame(pointAt(next.circle, next.start), from);
    const [begin, end] = isForward ? [next.start, next.end] : [next.end, next.start];
    path.push(...curves(next.circle, begin, end));
    at = pointAt(next.circle, end);
    open = open.filter((arc) => arc !== next);
  }
  return [...path, { type: "close" }];
}

function touches(arc: Arc, point: Point): boolean {
  return isSame(pointAt(arc.circle, arc.start), point) || isSame(pointAt(arc.circle, arc.end), point);
}

/** An arc in pieces of at most 45 degrees, where a Bézier curve misses the circle by less than 0.001 %. */
function curves(circle: Circle, start: number, end: number): PathCommand[] {
  const pieces = Math.ceil(Math.abs(end - start) / (Math.PI / 4));
  const step = (end - start) / pieces;
  const handle = (4 / 3) * Math.tan(step / 4) * circle.radius;
  return Array.from({ length: pieces }, (_, index) => {
    const begin = start + index * step;
    const finish = begin + step;
    return {
      type: "curve" as const,
      from: moveFrom(pointAt(circle, begin), { x: -Math.sin(begin), y: Math.cos(begin) }, handle),
      to: moveFrom(pointAt(circle, finish), { x: Math.sin(finish), y: -Math.cos(finish) }, handle),
      ...pointAt(circle, finish),
    };
  });
}

/**
 * All labels lie on the axes of the figure, half way between the two edges that the axis crosses. `half` is
 * half the height of the lens that two circles share.
 */
function labelPoint(region: RegionId): Point {
  const inside = areasOfRegion[region];
  const [only] = inside;
  if (inside.length === 3 || only === undefined) return middle;
  const half = Math.sqrt(radius ** 2 - (reach * Math.sin(Math.PI / 3)) ** 2);
  if (inside.length === 1) return moveFrom(middle, directions[only], (half + reach / 2 + radius) / 2);
  const third = areas.find((area) => !inside.includes(area)) ?? "systems";
  return moveFrom(middle, directions[third], -(radius - reach / 2 + half) / 2);
}

function moveFrom(point: Point, direction: Point, distance: number): Point {
  return { x: point.x + direction.x * distance, y: point.y + direction.y * distance };
}

function pointAt(circle: Circle, angle: number): Point {
  return { x: circle.x + circle.radius * Math.cos(angle), y: circle.y + circle.radius * Math.sin(angle) };
}

function isInside(point: Point, circle: Circle): boolean {
  return Math.hypot(point.x - circle.x, point.y - circle.y) < circle.radius;
}

function isSame(first: Point, second: Point): boolean {
  return Math.hypot(first.x - second.x, first.y - second.y) < 1e-9;
}
