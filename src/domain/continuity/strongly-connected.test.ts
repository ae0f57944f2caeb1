import { expect, it } from "vitest";
import { stronglyConnectedSets } from "#src/domain/continuity/strongly-connected.ts";

const setsOf = (edges: Readonly<Record<number, readonly number[]>>): number[][] =>
  stronglyConnectedSets(Object.keys(edges).map(Number), (node) => edges[node] ?? []);

it("are the sets that hold a loop, and no single node that does not reach itself", () => {
  expect(setsOf({ 1: [2], 2: [3], 3: [2, 4], 4: [], 5: [5], 6: [1], 7: [8], 8: [9], 9: [7, 2] })).toEqual([
    [2, 3],
    [5],
    [7, 8, 9],
  ]);
});

it("are found along a chain that is longer than a call stack", () => {
  const length = 100_000;
  const nodes = Array.from({ length }, (_, node) => node);
  const sets = stronglyConnectedSets(nodes, (node) => [(node + 1) % length]);
  expect(sets).toEqual([nodes]);
});
