import { describe, expect, test } from "vitest";
import { boxHeight, boxWidth } from "#src/features/map/box-size.ts";
import { edgePath } from "#src/features/map/edge-path.ts";

const middle = boxHeight / 2;

describe("the line between two boxes", () => {
  test("leaves on the right and points at the left side of what is needed", () => {
    const { line, head } = edgePath({ x: 0, y: 0 }, { x: 400, y: 100 }, []);
    expect(line).toMatch(new RegExp(`^M${boxWidth} ${middle}C.* ${100 + middle}$`));
    expect(head).toMatch(new RegExp(`^M400 ${100 + middle}L392 `));
  });

  test("is straight where both boxes stand level", () => {
    expect(edgePath({ x: 0, y: 0 }, { x: 400, y: 0 }, []).line).toBe(`M${boxWidth} ${middle}H392`);
  });

  test("points at the right side where a loop leads back", () => {
    const { line, head } = edgePath({ x: 400, y: 0 }, { x: 0, y: 0 }, []);
    expect(line).toMatch(/^M400 /);
    expect(head).toMatch(new RegExp(`^M${boxWidth} ${middle}L${boxWidth + 8} `));
  });

  test("is level for the whole width of a column that it passes", () => {
    const passing = { x: 500, y: 300 };
    const { line } = edgePath({ x: 0, y: 0 }, { x: 800, y: 0 }, [passing]);
    expect(line).toContain(` ${passing.x - boxWidth / 2} 300H${passing.x + boxWidth / 2}C`);
  });

  test("from a node to itself is a ring at its corner", () => {
    const place = { x: 10, y: 20 };
    const { line, head } = edgePath(place, place, []);
    expect(line).toMatch(new RegExp(`^M\\d+ ${place.y}C`));
    expect(head).toMatch(new RegExp(`^M${place.x + boxWidth} `));
  });
});
