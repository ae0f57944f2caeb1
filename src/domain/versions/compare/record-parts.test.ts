import { describe, expect, test } from "vitest";
import { applyOperations } from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { removeFromRegister, removeNeed } from "#src/domain/registers/node-parts.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { mergePlans } from "#src/domain/versions/compare/merge-plans.ts";
import { resolveMerge } from "#src/domain/versions/compare/resolve-merge.ts";

const stamp = { at: "2026-06-01T00:00:00.000Z", by: "Kim" };
const none = new Map<string, "mine" | "theirs">();

const base = planOf({
  activities: [{ id: "dispatch", name: "Dispatch", criticality: "important" }],
  impactCategories: [{ id: "money", name: "Money" }],
  locations: [
    { id: "quay", name: "Quay" },
    { id: "homes", name: "Homes" },
  ],
  needs: [{ id: "place", nodeId: "dispatch" }],
  needOptions: [{ id: "first", needId: "place", nodeId: "quay" }],
  whatIfs: [{ id: "storm", name: "Storm" }],
});

/** With one record more, or another one in the place of one. */
function having<K extends "impacts" | "minimumResources" | "needOptions" | "whatIfFailures">(
  kind: K,
  record: Plan[K][string],
): Plan {
  return { ...base, [kind]: { ...base[kind], [record.id]: record } };
}

const withFallback = having("needOptions", { id: "second", needId: "place", nodeId: "homes" });

describe("a part that one side added keeps its whole from being removed without a word", () => {
  const removedActivity = applyOperations(base, removeFromRegister(base, "activities", "dispatch", stamp));
  const removedNeed = applyOperations(base, removeNeed(base, "place", stamp));

  test("a fallback keeps its need", () => {
    const merge = mergePlans(base, withFallback, removedNeed);
    expect(merge).toMatchObject({
      operations: [],
      conflicts: [{ kind: "needs", id: "place", removedBy: "theirs", changed: "parts" }],
    });
  });

  test("a fallback keeps the activity that needs it, with all that was removed together with it", () => {
    const lost = mergePlans(base, withFallback, removedActivity);
    expect(lost.operations).toEqual([]);
    expect(lost.conflicts).toMatchObject([{ kind: "activities", id: "dispatch", changed: "parts" }]);
    const taken = applyOperations(withFallback, resolveMerge(lost, none, "theirs").operations);
    expect(taken.activities["dispatch"]?.deletedAt).toBe(stamp.at);
    expect(taken.needs["place"]?.deletedAt).toBe(stamp.at);
    expect(taken.needOptions["first"]?.deletedAt).toBe(stamp.at);

    const kept = mergePlans(base, removedActivity, withFallback);
    expect(kept.conflicts).toMatchObject([{ kind: "activities", id: "dispatch", removedBy: "mine" }]);
    const back = applyOperations(removedActivity, resolveMerge(kept, none, "theirs").operations);
    expect(back.activities).toEqual(base.activities);
    expect(back.needs).toEqual(base.needs);
    expect(back.needOptions).toEqual(withFallback.needOptions);
  });

  test.each([
    [
      "a judged impact keeps its activity",
      having("impacts", { id: "dispatch/money", activityId: "dispatch", categoryId: "money" }),
      removedActivity,
      { kind: "activities", id: "dispatch" },
    ],
    [
      "a judged impact keeps its category",
      having("impacts", { id: "dispatch/money", activityId: "dispatch", categoryId: "money" }),
      { ...base, impactCategories: {} },
      { kind: "impactCategories", id: "money" },
    ],
    [
      "a minimum resource keeps its activity",
      having("minimumResources", { id: "desks", activityId: "dispatch", name: "Desks" }),
      removedActivity,
      { kind: "activities", id: "dispatch" },
    ],
    [
      "a failure keeps its scenario",
      having("whatIfFailures", { id: "f", whatIfId: "storm", target: "node", targetName: "quay" }),
      { ...base, whatIfs: {} },
      { kind: "whatIfs", id: "storm" },
    ],
  ])("%s", (_, mine, theirs, whole) => {
    expect(mergePlans(base, mine, theirs).conflicts).toMatchObject([
      { ...whole, type: "removal", removedBy: "theirs", changed: "parts" },
    ]);
  });
});
