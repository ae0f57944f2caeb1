import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dependencyGraph } from "#src/domain/registers/map/dependency-graph.ts";
import type { LayoutInput, MapLayout } from "#src/domain/registers/map/map-layout.ts";
import { createLargeMapPlan } from "#src/domain/registers/map/testing/large-map-plan.ts";
import { layOutMap } from "#src/work/lay-out-map.ts";

const nodeWidth = 200;
const nodeHeight = 56;
const box = { nodeWidth, nodeHeight };
const size = 12;

const anyInput = fc
  .uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), {
    selector: (pair) => pair.join(),
    maxLength: 24,
  })
  .map((pairs): LayoutInput => ({
    nodeIds: Array.from({ length: size }, (_, at) => `n${at}`),
    edges: pairs.map(([from, to]) => ({ from: `n${from}`, to: `n${to}` })),
    ...box,
  }));

function overlaps({ nodes }: MapLayout): string[] {
  const all = Object.entries(nodes);
  return all.flatMap(([one, a], at) =>
    all
      .slice(at + 1)
      .filter(([, b]) => Math.abs(a.x - b.x) < nodeWidth && Math.abs(a.y - b.y) < nodeHeight)
      .map(([other]) => `${one} ${other}`),
  );
}

function isInside({ nodes, edges, width, height }: MapLayout): boolean {
  const corners = Object.values(nodes).flatMap(({ x, y }) => [
    { x, y },
    { x: x + nodeWidth, y: y + nodeHeight },
  ]);
  return [...corners, ...edges.flat()].every(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
}

describe("the layout of a map", () => {
  test("places every box inside its bounds, and no two over each other, whatever loops there are", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const layout = layOutMap(input);
        expect(Object.keys(layout.nodes).toSorted()).toEqual(input.nodeIds.toSorted());
        expect(layout.edges).toHaveLength(input.edges.length);
        expect(overlaps(layout)).toEqual([]);
        expect(isInside(layout)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("is the same for the same input", () => {
    fc.assert(
      fc.property(anyInput, anyInput, (input, other) => {
        const first = layOutMap(input);
        layOutMap(other);
        expect(layOutMap(input)).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  test("puts what is needed right of what needs it where there are no loops, and what nothing needs in the first column", () => {
    const edges = [
      { from: "support", to: "crm" },
      { from: "crm", to: "identity" },
      { from: "payroll", to: "identity" },
      { from: "payroll", to: "support" },
      { from: "canteen", to: "identity" },
    ];
    const { nodes } = layOutMap({
      nodeIds: ["support", "payroll", "canteen", "crm", "identity"],
      edges,
      ...box,
    });
    const left = (id: string): number => nodes[id]?.x ?? Number.NaN;
    for (const { from, to } of edges) expect(left(from) + nodeWidth).toBeLessThan(left(to));
    expect(left("canteen")).toBe(left("payroll"));
  });

  test("places what stands alone below everything else", () => {
    const { nodes, aloneFrom } = layOutMap({
      nodeIds: ["a", "b", "alone"],
      edges: [{ from: "a", to: "b" }],
      ...box,
    });
    expect(nodes["alone"]?.y).toBe(aloneFrom);
    expect(Math.max(nodes["a"]?.y ?? 0, nodes["b"]?.y ?? 0) + nodeHeight).toBeLessThan(aloneFrom ?? 0);
  });

  test("places 300 nodes with 600 needs without overlap", () => {
    const graph = dependencyGraph(createLargeMapPlan(300, 600));
    const layout = layOutMap({
      nodeIds: graph.nodes.map(({ id }) => id),
      edges: graph.edges,
      ...box,
    });
    expect(graph.nodes.length).toBe(300);
    expect(overlaps(layout)).toEqual([]);
  });
});
