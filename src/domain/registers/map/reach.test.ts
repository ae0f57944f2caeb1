import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DependencyGraph } from "#src/domain/registers/map/dependency-graph.ts";
import { filterGraph, listEdges, reachOf } from "#src/domain/registers/map/reach.ts";

const size = 9;

/** Any graph of a few nodes, loops among them. */
const anyGraph = fc
  .uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), {
    selector: (pair) => pair.join(),
    maxLength: 25,
  })
  .map((pairs): DependencyGraph => ({
    nodes: Array.from({ length: size }, (_, at) => ({
      id: String(at),
      kind: "systems" as const,
      area: "systems" as const,
      name: String(at),
      presence: "there" as const,
    })),
    edges: pairs.map(([from, to]) => ({ from: String(from), to: String(to), as: "primary" as const })),
  }));
const anyNode = fc.nat(size - 1).map(String);
const anyDepth = fc.integer({ min: 1, max: size });

const reach = (graph: DependencyGraph, ...asked: [string, "needs" | "users" | "both", number?]) =>
  reachOf(listEdges(graph), ...asked);

describe("what a node leans on", () => {
  test("is itself and all that those lean on that it needs directly", () => {
    fc.assert(
      fc.property(anyGraph, anyNode, (graph, start) => {
        const direct = graph.edges.filter(({ from }) => from === start).map(({ to }) => to);
        const expected = new Set([start, ...direct.flatMap((id) => [...reach(graph, id, "needs")])]);
        expect(new Set(reach(graph, start, "needs"))).toEqual(expected);
      }),
    );
  });

  test("leans on it in turn where it is asked what leans on what", () => {
    fc.assert(
      fc.property(anyGraph, anyNode, anyNode, (graph, one, other) => {
        expect(reach(graph, one, "needs").has(other)).toBe(reach(graph, other, "users").has(one));
      }),
    );
  });

  test("only grows with the depth, and all is reached in as many steps as there are nodes", () => {
    fc.assert(
      fc.property(anyGraph, anyNode, anyDepth, (graph, start, depth) => {
        const nearer = reach(graph, start, "needs", depth);
        const farther = reach(graph, start, "needs", depth + 1);
        expect([...nearer].every((id) => farther.has(id))).toBe(true);
        expect(reach(graph, start, "needs", size)).toEqual(reach(graph, start, "needs"));
      }),
    );
  });
});

describe("a filtered map", () => {
  test("has every edge between two nodes that it shows, and no other", () => {
    fc.assert(
      fc.property(anyGraph, anyNode, anyDepth, (graph, start, depth) => {
        const shown = filterGraph(graph, { start, direction: "both", depth });
        const ids = new Set(shown.nodes.map(({ id }) => id));
        expect(ids.has(start)).toBe(true);
        expect(shown.edges).toEqual(graph.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)));
      }),
    );
  });

  test("filtered again in the same way is the same", () => {
    fc.assert(
      fc.property(anyGraph, anyNode, anyDepth, (graph, start, depth) => {
        const filter = { start, direction: "needs", depth } as const;
        const once = filterGraph(graph, filter);
        expect(filterGraph(once, filter)).toEqual(once);
      }),
    );
  });

  test("without a start is all of it", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        expect(filterGraph(graph, { start: undefined, direction: "needs", depth: 1 })).toBe(graph);
      }),
    );
  });
});
