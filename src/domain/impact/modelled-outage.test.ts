import { expect, test } from "vitest";
import { modelOfPlan } from "#src/domain/continuity/model-of-plan.ts";
import { modelledOutages } from "#src/domain/impact/modelled-outage.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { createSnowstorm } from "#src/domain/testing/snowstorm.ts";

test("The modelled outage is that of the worst thing by itself, not of two together", () => {
  expect(modelledOutages(modelOfPlan(createSnowstorm())).get("support")).toBe(60);
});

test("What has no recovery time of its own is out as long as the model assumes, and a deadlock without end", () => {
  const activities = ["a", "b"].map((id) => ({ id, name: id, criticality: "important" as const }));
  const plan = planOf({
    activities,
    systems: ["x", "y", "z"].map((id) => ({ id, name: id })),
    needs: [
      { id: "n1", nodeId: "a" },
      { id: "n2", nodeId: "b" },
      { id: "n3", nodeId: "y" },
      { id: "n4", nodeId: "z" },
    ],
    needOptions: [
      { id: "o1", needId: "n1", nodeId: "x" },
      { id: "o2", needId: "n2", nodeId: "y" },
      { id: "o3", needId: "n3", nodeId: "z" },
      { id: "o4", needId: "n4", nodeId: "y" },
    ],
  });
  expect(Object.fromEntries(modelledOutages(modelOfPlan(plan)))).toEqual({ a: 1440, b: Infinity });
});
