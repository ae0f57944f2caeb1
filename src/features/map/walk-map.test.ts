import { describe, expect, test } from "vitest";
import { listEdges } from "#src/domain/registers/map/reach.ts";
import { readingOrder, walk, type WalkKey } from "#src/features/map/walk-map.ts";

/** Support and Payroll in the first column; three things that Support needs in the second; Power right of those. */
const places = {
  nodes: {
    power: { x: 600, y: 40 },
    crm: { x: 300, y: 0 },
    office: { x: 300, y: 70 },
    phone: { x: 300, y: 140 },
    support: { x: 0, y: 60 },
    payroll: { x: 0, y: 140 },
  },
};
const edge = (from: string, to: string) => ({ from, to, as: "primary" as const });
const lists = listEdges({
  edges: [
    edge("support", "crm"),
    edge("support", "office"),
    edge("support", "phone"),
    edge("payroll", "crm"),
    edge("office", "power"),
    edge("power", "support"),
    edge("phone", "phone"),
  ],
});
const go = (from: string, ...keys: WalkKey[]): string | undefined =>
  keys.reduce<string | undefined>((at, key) => (at === undefined ? at : walk(at, key, places, lists)), from);

describe("walking the map with the arrow keys", () => {
  test("goes right to what is needed and left to what needs it, the most level first", () => {
    expect(go("support", "ArrowRight")).toBe("office");
    expect(go("crm", "ArrowLeft")).toBe("support");
    expect(go("support", "ArrowRight", "ArrowRight")).toBe("power");
  });

  test("goes up and down within a column, and stays at its ends", () => {
    expect(go("crm", "ArrowDown", "ArrowDown")).toBe("phone");
    expect(go("phone", "ArrowDown")).toBeUndefined();
    expect(go("support", "ArrowUp")).toBeUndefined();
  });

  test("follows a loop, and does not stand still on a node that needs itself", () => {
    expect(go("power", "ArrowRight")).toBe("support");
    expect(go("phone", "ArrowRight")).toBeUndefined();
  });

  test("reads column by column, from the first box to the last", () => {
    expect(readingOrder(places)).toEqual(["support", "payroll", "crm", "office", "phone", "power"]);
    expect(go("office", "Home")).toBe("support");
    expect(go("office", "End")).toBe("power");
  });
});
