import { describe, expect, test } from "vitest";
import { planOf } from "#src/domain/testing/plan-of.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { findColdStartDeadlocks } from "#src/domain/continuity/cold-start.ts";
import { modelOfPlan } from "#src/domain/continuity/model-of-plan.ts";

/** Systems by what each needs: one list for each need, the primary first; "x/0" can be kept up for no time. */
function systemsThatNeed(needs: Readonly<Record<string, readonly (readonly string[])[]>>): Plan {
  const lists = Object.entries(needs).flatMap(([nodeId, own]) =>
    own.map((options, at) => ({ id: `${nodeId}-${at}`, nodeId, options })),
  );
  return planOf({
    systems: Object.keys(needs).map((id) => ({ id, name: id })),
    needs: lists.map(({ id, nodeId }) => ({ id, nodeId })),
    needOptions: lists.flatMap(({ id: needId, options }) =>
      options.map((option, at) => ({
        id: `${needId}-${at}`,
        needId,
        nodeId: option.replace("/0", ""),
        order: `a${at}`,
        ...(option.endsWith("/0") && { sustainMinutes: 0 }),
      })),
    ),
  });
}

const deadlocks = (needs: Parameters<typeof systemsThatNeed>[0]) =>
  findColdStartDeadlocks(modelOfPlan(systemsThatNeed(needs)));

describe("deadlocks at a start of everything", () => {
  test("are nodes that need each other and nothing else instead", () => {
    expect(deadlocks({ identity: [["network"]], network: [["identity"]], crm: [["identity"]] })).toEqual([
      ["identity", "network"],
    ]);
  });

  test("are broken by a fallback anywhere in the loop that can start by itself", () => {
    expect(deadlocks({ identity: [["network", "radio"]], network: [["identity"]], radio: [] })).toEqual([]);
  });

  test("are not broken by a fallback inside the loop, one that is missing, or one that lasts no time", () => {
    expect(deadlocks({ a: [["b", "c"]], b: [["a"]], c: [["a"]] })).toEqual([["a", "b", "c"]]);
    expect(deadlocks({ a: [["b", "gone"]], b: [["a"]] })).toEqual([["a", "b"]]);
    expect(deadlocks({ a: [["b", "c/0"]], b: [["a"]], c: [] })).toEqual([["a", "b"]]);
  });

  test("hold one node alone where it needs itself", () => {
    expect(deadlocks({ a: [["a"]], b: [["a"]] })).toEqual([["a"]]);
  });

  test("are not what waits for something that is missing", () => {
    expect(deadlocks({ a: [["gone"]], b: [["a"]] })).toEqual([]);
  });

  test("are told apart where two sets do not wait for each other", () => {
    expect(deadlocks({ a: [["b"]], b: [["a"]], c: [["d"], ["a"]], d: [["c"]] })).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });
});
