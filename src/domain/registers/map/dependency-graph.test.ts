import { describe, expect, test } from "vitest";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { dependencyGraph } from "#src/domain/registers/map/dependency-graph.ts";

const deletedAt = "2026-01-02T00:00:00.000Z";

const plan = planOf({
  activities: [{ id: "support", name: "Support", criticality: "important" }],
  locations: [
    { id: "hq", name: "Head office" },
    { id: "homes", name: "Homes" },
  ],
  systems: [
    { id: "crm", name: "CRM" },
    { id: "old", name: "Old CRM", deletedAt },
  ],
  suppliers: [
    { id: "agency", name: "Agency", area: "people" },
    { id: "carrier", name: "Carrier" },
  ],
  utilities: [{ id: "power", name: "Power" }],
  needs: [
    { id: "n1", nodeId: "support", order: "a0" },
    { id: "n2", nodeId: "support", order: "a1" },
    { id: "n3", nodeId: "support", order: "a2" },
    { id: "n4", nodeId: "support", deletedAt },
    { id: "n5", nodeId: "old" },
  ],
  needOptions: [
    { id: "o1", needId: "n1", nodeId: "hq", order: "a0" },
    { id: "o2", needId: "n1", nodeId: "homes", order: "a1" },
    { id: "o3", needId: "n2", nodeId: "homes", order: "a2" },
    { id: "o4", needId: "n2", nodeId: "old", order: "a3" },
    { id: "o5", needId: "n3", nodeId: "never-there", order: "a4" },
    { id: "o6", needId: "n4", nodeId: "crm", order: "a5" },
    { id: "o7", needId: "n5", nodeId: "power", order: "a6" },
    { id: "o8", needId: "n3", nodeId: "crm", order: "a7", deletedAt },
  ],
});

describe("the graph of a plan's needs", () => {
  const { nodes, edges } = dependencyGraph(plan);

  test("holds every live node once, and after them what needs name though it is not there", () => {
    expect(nodes.map(({ id, presence }) => `${id} ${presence}`)).toEqual([
      "support there",
      "homes there",
      "hq there",
      "crm there",
      "agency there",
      "carrier there",
      "power there",
      "old deleted",
      "never-there unknown",
    ]);
  });

  test("has one edge for two nodes, which is primary where any need says so", () => {
    expect(edges).toEqual([
      { from: "support", to: "hq", as: "primary" },
      { from: "support", to: "homes", as: "primary" },
      { from: "support", to: "old", as: "fallback" },
      { from: "support", to: "never-there", as: "primary" },
    ]);
  });

  test("leaves out needs and options that were deleted, and what deleted nodes need", () => {
    expect(edges.filter(({ to }) => to === "crm" || to === "power")).toEqual([]);
  });

  test("puts suppliers and utilities in the area that the planner chose, or in their usual one", () => {
    const areas = Object.fromEntries(nodes.map(({ id, area }) => [id, area]));
    expect(areas).toMatchObject({
      agency: "people",
      carrier: "systems",
      power: "location",
      support: undefined,
    });
  });
});
