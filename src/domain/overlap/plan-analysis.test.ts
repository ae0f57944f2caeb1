import { describe, expect, test } from "vitest";
import { regionIds } from "#src/domain/catalog.ts";
import { analysePlan, analysePlanInSteps } from "#src/domain/overlap/plan-analysis.ts";
import { createSnowstorm } from "#src/domain/testing/snowstorm.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";

describe("The analysis of a plan", () => {
  test("finds the gap of the snowstorm where place and systems meet, and nowhere else", () => {
    const { regions, ratedCount, modelledCount } = analysePlan(createSnowstorm());
    expect(regionIds.filter((region) => regions[region].events.length > 0)).toEqual(["LS"]);
    expect(regions.LS.events).toMatchObject([
      {
        activityId: "support",
        elements: [{ nodeId: "office" }, { nodeId: "remote" }],
        outageMinutes: 720,
        limitMinutes: 480,
      },
    ]);
    expect(regionIds.filter((region) => regions[region].withinReach.length > 0)).toEqual(["LS", "PLS"]);
    expect([ratedCount, modelledCount]).toEqual([1, 1]);
  });

  test("puts what is never restored first, then the longest outage", () => {
    const storm = createSnowstorm({ officeMinutes: 3000 });
    const deadlock = planOf({
      ...listsOf(storm),
      systems: [
        ...Object.values(storm.systems),
        { id: "one", name: "One", recoveryMinutes: 60 },
        { id: "two", name: "Two", recoveryMinutes: 60 },
      ],
      needs: [
        ...Object.values(storm.needs),
        { id: "n-one", nodeId: "one" },
        { id: "n-two", nodeId: "two" },
        { id: "n-support", nodeId: "support" },
      ],
      needOptions: [
        ...Object.values(storm.needOptions),
        { id: "o-one", needId: "n-one", nodeId: "two" },
        { id: "o-two", needId: "n-two", nodeId: "one" },
        { id: "o-support", needId: "n-support", nodeId: "one" },
      ],
    });
    const { regions } = analysePlan(deadlock);
    expect(regions.S.events.map(({ outageMinutes }) => outageMinutes)).toEqual([Infinity, Infinity]);
  });

  test("counts activities with an MTPD that say what they need", () => {
    const plan = planOf({
      activities: [
        { id: "a", name: "A", criticality: "important", mtpdMinutes: 60 },
        { id: "b", name: "B", criticality: "important" },
      ],
    });
    expect(analysePlan(plan)).toMatchObject({ ratedCount: 1, modelledCount: 0, notModelled: ["a", "b"] });
  });

  test("is the same in steps, and is worked out once for a plan", () => {
    const plan = createSnowstorm();
    const steps = analysePlanInSteps(plan);
    const progress = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) progress.push(step.value);
    expect(step.value).toEqual(analysePlan(plan));
    expect(progress).toEqual([{ done: 0, total: 1 }]);
    expect(analysePlan(plan)).toBe(analysePlan(plan));
  });
});

function listsOf(plan: ReturnType<typeof createSnowstorm>) {
  return { activities: Object.values(plan.activities), locations: Object.values(plan.locations) };
}
