import type { Point } from "#src/domain/registers/map/map-layout.ts";
import { boxHeight, boxWidth } from "#src/features/map/box-size.ts";

export interface EdgePath {
  readonly line: string;
  /** A small triangle that touches what is needed. */
  readonly head: string;
}

const headLength = 8;
const headHalf = 4;

/**
 * The line from what needs to what is needed: it leaves and arrives level, in the middle of the side that faces the
 * other box, and passes other columns where the layout keeps a place free for it.
 *
 * @param from upper left corner of the box that needs
 * @param to upper left corner of the box that is needed
 */
export function edgePath(from: Point, to: Point, passing: readonly Point[]): EdgePath {
  if (from === to) return loopPath(from);
  // Where a loop is closed, what is needed stands on the left.
  const isForward = from.x < to.x;
  const sign = isForward ? 1 : -1;
  const start = { x: from.x + (isForward ? boxWidth : 0), y: from.y + boxHeight / 2 };
  const tip = { x: to.x + (isForward ? 0 : boxWidth), y: to.y + boxHeight / 2 };
  const end = { x: tip.x - sign * headLength, y: tip.y };
  // Level through a column, so that it crosses no box of it; up and down only between columns.
  const half = (sign * boxWidth) / 2;
  const turns = [
    ...passing.flatMap(({ x, y }) => [
      { x: x - half, y },
      { x: x + half, y },
    ]),
    end,
  ];
  let at = start;
  let line = `M${start.x} ${start.y}`;
  for (const turn of turns) {
    line += turn.y === at.y ? `H${turn.x}` : curve(at, turn);
    at = turn;
  }
  return { line, head: headAt(tip, sign) };
}

function curve(a: Point, b: Point): string {
  const middle = Math.round((a.x + b.x) / 2);
  return `C${middle} ${a.y} ${middle} ${b.y} ${b.x} ${b.y}`;
}

function headAt({ x, y }: Point, sign: number): string {
  const back = x - sign * headLength;
  return `M${x} ${y}L${back} ${y - headHalf}V${y + headHalf}Z`;
}

/** From a node to itself: a small ring over its upper right corner, which fits between two boxes. */
function loopPath({ x, y }: Point): EdgePath {
  const right = x + boxWidth;
  const tip = { x: right, y: y + 14 };
  return {
    line: `M${right - 34} ${y}C${right - 34} ${y - 16} ${right + 26} ${y - 12} ${right + headLength} ${y + 14}`,
    head: headAt(tip, -1),
  };
}
