import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { removeRecord, type Stamp } from "#src/domain/plan/edit.ts";
import type { NodeRecordKind } from "#src/domain/plan/needs.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { addNeed, addOption, placeOption } from "#src/domain/registers/edit-needs.ts";
import { findNeedProblems } from "#src/domain/registers/need-problems.ts";
import { needsOf } from "#src/domain/registers/need-views.ts";
import { findNode, liveNodes } from "#src/domain/registers/nodes.ts";
import { usersOf, usesOf } from "#src/domain/registers/uses.ts";
import { arbitraryPlan } from "#src/domain/testing/arbitrary-plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";

const stamp: Stamp = { at: "2026-05-01T10:00:00.000Z", by: "Ann" };

/** Ids like `n1`, `n2`, one after the other. */
function counting(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}${(count += 1)}`;
}

/** Support works at the office or from home; its CRM needs the identity that needs the CRM. */
function snowstorm(): Plan {
  let plan = planOf({
    activities: [{ id: "support", name: "Support", criticality: "missionCritical", order: "a0" }],
    locations: [
      { id: "hq", name: "Head office", order: "a0" },
      { id: "homes", name: "Homes", order: "a1" },
    ],
    systems: [
      { id: "crm", name: "CRM", order: "a0" },
      { id: "identity", name: "Identity", order: "a1" },
    ],
  });
  const newId = counting("n");
  const need = (nodeId: string, ...options: string[]): void => {
    const [primary = "", ...fallbacks] = options;
    const operations = addNeed(plan, nodeId, { id: primary }, newId, stamp);
    plan = applyOperations(plan, operations);
    const needId = operations.find(({ kind }) => kind === "needs")?.id ?? "";
    for (const id of fallbacks) {
      plan = applyOperations(plan, addOption(plan, needId, { id }, newId(), stamp));
    }
  };
  need("support", "hq", "homes");
  need("support", "crm");
  need("crm", "identity");
  return plan;
}

const optionNames = (plan: Plan, nodeId: string): (string | undefined)[][] =>
  needsOf(plan, nodeId).map(({ options }) => options.map(({ node }) => node?.name));

describe("The needs of a node", () => {
  test("stand in the order in which they were added, the primary first", () => {
    expect(optionNames(snowstorm(), "support")).toEqual([["Head office", "Homes"], ["CRM"]]);
  });

  test("can name something that is made on the spot", () => {
    const plan = snowstorm();
    const chosen = { id: "vpn", isNew: true, kind: "systems", name: " VPN " } as const;
    const after = applyOperations(plan, addNeed(plan, "homes", chosen, counting("new"), stamp));
    expect(optionNames(after, "homes")).toEqual([["VPN"]]);
    expect(liveRecords(after, "systems").map(({ name }) => name)).toEqual(["CRM", "Identity", "VPN"]);
  });
});

describe("An option", () => {
  const withOptions = (count: number): Plan => {
    let plan = snowstorm();
    const ids = Array.from({ length: count }, (_, at) => `o${at}`);
    plan = applyOperations(
      plan,
      addNeed(plan, "homes", { id: "hq" }, () => "other", stamp),
    );
    plan = { ...plan, needs: { ...plan.needs, many: { id: "many", nodeId: "crm", order: "a9" } } };
    for (const id of ids) plan = applyOperations(plan, addOption(plan, "many", { id: "hq" }, id, stamp));
    return plan;
  };
  const idsOf = (plan: Plan): string[] =>
    needsOf(plan, "crm")
      .find(({ id }) => id === "many")
      ?.options.map(({ id }) => id) ?? [];

  test("goes to the place that is asked for, and the others keep their order", () => {
    const cases = fc
      .integer({ min: 1, max: 6 })
      .chain((count) => fc.tuple(fc.constant(count), fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 })));
    fc.assert(
      fc.property(cases, ([count, from, to]) => {
        const plan = withOptions(count);
        const after = applyOperations(plan, placeOption(plan, `o${from}`, to, stamp));
        const expected = idsOf(plan).toSpliced(from, 1).toSpliced(to, 0, `o${from}`);
        expect(idsOf(after)).toEqual(expected);
        expect(optionNames(after, "support")).toEqual(optionNames(plan, "support"));
      }),
    );
  });

  test.each([-1, 3, 99])("goes nowhere where there is no place %i", (place) => {
    expect(placeOption(withOptions(3), "o0", place, stamp)).toEqual([]);
  });
});

describe("What uses a node", () => {
  test("is told as primary or fallback", () => {
    const plan = snowstorm();
    expect(usesOf(plan, "homes")).toMatchObject([
      { by: { name: "Support" }, as: "fallback", isOnlyOption: false },
    ]);
    expect(usesOf(plan, "hq")).toMatchObject([{ as: "primary", isOnlyOption: false }]);
    expect(usesOf(plan, "identity")).toMatchObject([
      { by: { name: "CRM" }, as: "primary", isOnlyOption: true },
    ]);
    expect(usesOf(plan, "support")).toEqual([]);
  });

  test("is exactly what has it among its options", () => {
    fc.assert(
      fc.property(arbitraryPlan(smallCatalog), (plan) => {
        const nodes = liveNodes(plan);
        for (const node of nodes) {
          const expected = nodes
            .filter(({ id }) =>
              needsOf(plan, id).some(({ options }) => options.some((o) => o.nodeId === node.id)),
            )
            .map(({ id }) => id);
          expect(new Set(usersOf(plan, node.id).map(({ id }) => id))).toEqual(new Set(expected));
        }
      }),
    );
  });
});

describe("What is said about a need", () => {
  const problemsOf = (plan: Plan, nodeId: string, at = 0) => {
    const need = needsOf(plan, nodeId)[at];
    return need ? findNeedProblems(plan, need) : [];
  };
  const deleted = (plan: Plan, kind: NodeRecordKind, id: string): Plan =>
    applyOperations(plan, removeRecord(plan, kind, id, stamp));

  test("is nothing where it is met by what is there", () => {
    expect(problemsOf(snowstorm(), "support", 0)).toEqual([]);
    expect(problemsOf(snowstorm(), "support", 1)).toEqual([]);
  });

  test("is that nothing is chosen", () => {
    const plan = planOf({
      activities: [{ id: "a", name: "A", criticality: "important" }],
      needs: [{ id: "n", nodeId: "a" }],
    });
    expect(problemsOf(plan, "a")).toEqual([{ type: "noOption" }]);
  });

  test("is that an option was deleted, and whether anything is left", () => {
    const plan = snowstorm();
    expect(problemsOf(deleted(plan, "locations", "hq"), "support")).toMatchObject([
      { type: "missing", option: { nodeId: "hq" }, isLast: false },
    ]);
    expect(problemsOf(deleted(plan, "systems", "crm"), "support", 1)).toMatchObject([
      { type: "missing", option: { nodeId: "crm" }, isLast: true },
    ]);
  });

  test("is that a thing needs itself, with or without a way around", () => {
    const plan = snowstorm();
    const alone = applyOperations(plan, addNeed(plan, "homes", { id: "homes" }, counting("new"), stamp));
    expect(problemsOf(alone, "homes")).toEqual([{ type: "itself", isOnly: true }]);
    const needId = needsOf(alone, "homes")[0]?.id ?? "";
    const backed = applyOperations(alone, addOption(alone, needId, { id: "hq" }, "o-hq", stamp));
    expect(problemsOf(backed, "homes")).toEqual([{ type: "itself", isOnly: false }]);
  });

  test("is the way round a loop, as long as nothing in it has a fallback", () => {
    const plan = snowstorm();
    const loop = applyOperations(plan, addNeed(plan, "identity", { id: "support" }, counting("loop"), stamp));
    expect(problemsOf(loop, "identity")).toEqual([{ type: "loop", path: ["Support", "CRM"] }]);
    expect(problemsOf(loop, "support", 1)).toEqual([{ type: "loop", path: ["CRM", "Identity"] }]);
    expect(problemsOf(loop, "support", 0)).toEqual([]);

    const crmNeed = needsOf(loop, "crm")[0]?.id ?? "";
    const mended = applyOperations(loop, addOption(loop, crmNeed, { id: "hq" }, "way-out", stamp));
    expect(problemsOf(mended, "identity")).toEqual([]);
  });

  test("is that something stands in it twice, or is kept up for no time", () => {
    const plan = snowstorm();
    const needId = needsOf(plan, "support")[1]?.id ?? "";
    const twice = applyOperations(plan, addOption(plan, needId, { id: "crm" }, "again", stamp));
    expect(problemsOf(twice, "support", 1)).toEqual([{ type: "repeated", name: "CRM" }]);
    const option = needsOf(plan, "support")[0]?.options[1]?.id ?? "";
    const noTime: Plan = {
      ...plan,
      needOptions: { ...plan.needOptions, [option]: { ...plan.needOptions[option]!, sustainMinutes: 0 } },
    };
    expect(problemsOf(noTime, "support")).toEqual([{ type: "noTime", name: "Homes" }]);
  });

  test("comes to an end in any plan, and names only what is there", () => {
    fc.assert(
      fc.property(arbitraryPlan(smallCatalog), (plan) => {
        for (const node of liveNodes(plan)) {
          for (const need of needsOf(plan, node.id)) {
            const missing = findNeedProblems(plan, need).filter(({ type }) => type === "missing").length;
            const absent = need.options.filter(
              ({ nodeId }) => findNode(plan, nodeId)?.isDeleted !== false,
            ).length;
            expect(missing).toBe(absent);
          }
        }
      }),
    );
  });
});
