import type { jsPDF } from "jspdf";
import type { Path } from "#src/domain/report/venn-geometry.ts";

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An outline on the page that can be filled, stroked or clipped to. */
export interface Shape {
  readonly bounds: Bounds;
  readonly trace: (pdf: jsPDF) => void;
}

export function boxShape(x: number, y: number, width: number, height: number): Shape {
  const [right, bottom] = [x + width, y + height];
  return {
    bounds: { left: x, top: y, right, bottom },
    trace: (pdf) => {
      pdf.moveTo(x, y).lineTo(right, y).lineTo(right, bottom).lineTo(x, bottom).close();
    },
  };
}

/** A path of a unit box, with the box's corner at `x`, `y` and its side `size` long. */
export function pathShape(path: Path, x: number, y: number, size: number): Shape {
  const across = (value: number) => x + value * size;
  const down = (value: number) => y + value * size;
  const points = path.flatMap((command) => {
    if (command.type === "close") return [];
    return command.type === "move" ? [command] : [command, command.from, command.to];
  });
  const xs = points.map((point) => across(point.x));
  const ys = points.map((point) => down(point.y));
  return {
    bounds: {
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
    },
    trace: (pdf) => {
      for (const command of path) {
        if (command.type === "close") pdf.close();
        else if (command.type === "move") pdf.moveTo(across(command.x), down(command.y));
        else {
          const { from, to } = command;
          pdf.curveTo(
            across(from.x),
            down(from.y),
            across(to.x),
            down(to.y),
            across(command.x),
            down(command.y),
          );
        }
      }
    },
  };
}
