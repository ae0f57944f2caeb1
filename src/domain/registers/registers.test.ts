import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modelOfPlan } from "#src/domain/continuity/model-of-plan.ts";
import { removeRecord, type Stamp } from "#src/domain/plan/edit.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";
import { duplicateRecord } from "#src/domain/registers/duplicate-record.ts";
import { hazardZonesOf, providersOf } from "#src/domain/registers/known-names.ts";
import { needsOf } from "#src/domain/registers/need-views.ts";
import {
  removeFromRegister,
  removeNeed,
  restoreNeed,
  restoreToRegister,
} from "#src/domain/registers/node-parts.ts";
import { registerKinds, type RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { peopleOfRole, readStaffing } from "#src/domain/registers/role-people.ts";
import { arbitraryPlan } from "#src/domain/testing/arbitrary-plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";

const stamp: Stamp = { at: "2031-05-01T10:00:00.000Z", by: "Ann" };
const later: Stamp = { at: "2031-05-02T10:00:00.000Z", by: "Ann" };
const plans = arbitraryPlan(smallCatalog);

/** Every record that is in a register of a plan. */
const registered = (plan: Plan): { kind: RegisterKind; id: string }[] =>
  registerKinds.flatMap((kind) => liveRecords(plan, kind).map(({ id }) => ({ kind, id })));

/** What the plan says, without who changed it when. */
const contentOf = (plan: Plan): unknown =>
  recordKinds.map((kind) =>
    Object.values(plan[kind]).map(({ changedAt: _at, changedBy: _by, ...content }) => content),
  );

describe("Removing from a register", () => {
  test("and bringing back leaves the plan as it was", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const { kind, id } of registered(plan)) {
          const without = applyOperations(plan, removeFromRegister(plan, kind, id, stamp));
          const back = applyOperations(without, restoreToRegister(without, kind, id, later));
          expect(contentOf(back)).toEqual(contentOf(plan));
        }
      }),
    );
  });

  test("takes along what belongs to the node, and nothing else", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const { kind, id } of registered(plan)) {
          const without = applyOperations(plan, removeFromRegister(plan, kind, id, stamp));
          const needs = Object.values(plan.needs).filter(({ nodeId }) => nodeId === id);
          const needIds = new Set(needs.map((need) => need.id));
          for (const of of recordKinds) {
            const gone = liveRecords(plan, of).filter(
              (record) => without[of][record.id]?.deletedAt !== undefined,
            );
            const expected = liveRecords(plan, of).filter(
              (record) =>
                (of === kind && record.id === id) ||
                (of === "needs" && needIds.has(record.id)) ||
                ("needId" in record && needIds.has(record.needId)) ||
                ("activityId" in record && record.activityId === id),
            );
            expect(gone).toEqual(expected);
          }
        }
      }),
    );
  });

  const plan = planOf({
    systems: [{ id: "crm", name: "CRM" }],
    needs: [
      { id: "n1", nodeId: "crm" },
      { id: "n2", nodeId: "crm" },
    ],
    needOptions: [
      { id: "o1", needId: "n1", nodeId: "crm" },
      { id: "o2", needId: "n2", nodeId: "crm" },
    ],
  });

  test("does not bring back a need that had been removed before", () => {
    const without = applyOperations(plan, removeNeed(plan, "n1", stamp));
    const gone = applyOperations(without, removeFromRegister(without, "systems", "crm", later));
    const back = applyOperations(gone, restoreToRegister(gone, "systems", "crm", later));
    expect(needsOf(back, "crm").map(({ id }) => id)).toEqual(["n2"]);
  });

  test("brings a need back with the options that went with it, and only these", () => {
    const fewer = applyOperations(plan, removeRecord(plan, "needOptions", "o1", stamp));
    const gone = applyOperations(fewer, removeNeed(fewer, "n1", later));
    const back = applyOperations(gone, restoreNeed(gone, "n1", later));
    expect(needsOf(back, "crm").map(({ options }) => options.length)).toEqual([0, 1]);
    const whole = applyOperations(plan, removeNeed(plan, "n1", stamp));
    expect(contentOf(applyOperations(whole, restoreNeed(whole, "n1", later)))).toEqual(contentOf(plan));
  });

  test("changes nothing where nothing is there", () => {
    expect(removeFromRegister(plan, "systems", "gone", stamp)).toEqual([]);
    expect(restoreToRegister(plan, "systems", "crm", stamp)).toEqual([]);
    expect(removeNeed(plan, "gone", stamp)).toEqual([]);
    expect(restoreNeed(plan, "n1", stamp)).toEqual([]);
  });
});

describe("A copy", () => {
  function copyOf(plan: Plan, kind: RegisterKind, id: string): Plan {
    let count = 0;
    const copy = { id: "the-copy", name: "Copy", newId: () => `new-${(count += 1)}` };
    return applyOperations(plan, duplicateRecord(plan, kind, id, copy, stamp));
  }

  test("means the same to the model as its original, and changes nothing else in it", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const { kind, id } of registered(plan).filter((one) => one.kind !== "people")) {
          const before = modelOfPlan(plan).nodes;
          const { "the-copy": copy, ...others } = modelOfPlan(copyOf(plan, kind, id)).nodes;
          expect(others).toEqual(before);
          const rename = (text: string): string => (text === id ? "the-copy" : text);
          const needs = before[id]?.needs.map(({ options }) =>
            options.map((option) => ({ ...option, nodeId: rename(option.nodeId) })),
          );
          expect(copy?.needs.map(({ options }) => options)).toEqual(needs);
          // Nobody is linked to the copy of a role.
          const own = (node: object | undefined) => ({ ...node, id: "", needs: [], headcount: 0 });
          expect(own(copy)).toEqual(own(before[id]));
        }
      }),
    );
  });

  test("stands right after its original", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const { kind, id } of registered(plan)) {
          const ids = liveRecords(plan, kind).map((record) => record.id);
          const expected = ids.flatMap((one) => (one === id ? [one, "the-copy"] : [one]));
          expect(liveRecords(copyOf(plan, kind, id), kind).map((record) => record.id)).toEqual(expected);
        }
      }),
    );
  });

  test("brings the analysis of an activity along, but neither its approval nor a test", () => {
    const plan = planOf({
      activities: [
        {
          id: "pay",
          name: "Payroll",
          criticality: "important",
          rtoMinutes: 60,
          analysisStatus: "approved",
          approvedOn: "2026-01-01",
          approvalProof: "Minutes 12",
        },
      ],
      impactCategories: [{ id: "money", name: "Money" }],
      impacts: [{ id: "pay/money", activityId: "pay", categoryId: "money", at60: "major" }],
      minimumResources: [{ id: "m1", activityId: "pay", name: "One clerk", order: "a0" }],
      systems: [{ id: "erp", name: "ERP", recoveryMinutes: 60, recoveryTestedOn: "2026-01-01" }],
    });
    const after = copyOf(plan, "activities", "pay");
    expect(after.activities["the-copy"]).toMatchObject({ name: "Copy", rtoMinutes: 60 });
    expect(after.activities["the-copy"]).not.toHaveProperty("analysisStatus");
    expect(after.activities["the-copy"]).not.toHaveProperty("approvedOn");
    expect(after.activities["the-copy"]).not.toHaveProperty("approvalProof");
    expect(after.impacts["the-copy/money"]).toMatchObject({ activityId: "the-copy", at60: "major" });
    expect(liveRecords(after, "minimumResources").map(({ activityId }) => activityId)).toEqual([
      "pay",
      "the-copy",
    ]);
    expect(copyOf(plan, "systems", "erp").systems["the-copy"]).not.toHaveProperty("recoveryTestedOn");
  });
});

describe("The people of a role", () => {
  const plan = planOf({
    roles: [
      { id: "agents", name: "Agents", headcount: 9, minimumHeadcount: 3 },
      { id: "expert", name: "Expert", headcount: 9, minimumHeadcount: 1 },
      { id: "clerks", name: "Clerks", headcount: 5 },
      { id: "guards", name: "Guards" },
    ],
    people: [
      { id: "anna", name: "Anna", holds: { agents: true }, deputises: { agents: true, expert: true } },
      { id: "bo", name: "Bo", deputises: { agents: true } },
    ],
  });
  const staffing = readStaffing(plan);
  const of = (id: string) => staffing(plan.roles[id]!);

  test("are those who hold it, and those trained for it who do not", () => {
    const { holders, deputies } = peopleOfRole(plan, "agents");
    expect(holders.map(({ name }) => name)).toEqual(["Anna"]);
    expect(deputies.map(({ name }) => name)).toEqual(["Bo"]);
  });

  test("count instead of the typed figure, as the model counts", () => {
    expect(of("agents")).toEqual({ linked: 2, headcount: 2, isSoleHolder: false, isBelowMinimum: true });
    expect(of("expert")).toEqual({ linked: 1, headcount: 1, isSoleHolder: true, isBelowMinimum: false });
    expect(of("clerks")).toEqual({ linked: 0, headcount: 5, isSoleHolder: false, isBelowMinimum: false });
    expect(of("guards")).toEqual({
      linked: 0,
      headcount: undefined,
      isSoleHolder: false,
      isBelowMinimum: false,
    });
    const { nodes } = modelOfPlan(plan);
    for (const id of ["agents", "expert", "clerks", "guards"]) {
      expect(nodes[id]).toMatchObject({
        id,
        ...(of(id).headcount !== undefined && { headcount: of(id).headcount }),
      });
    }
  });
});

test("Zones and providers are offered once each, without those of what was deleted", () => {
  const plan = planOf({
    locations: [
      { id: "hq", name: "HQ", hazardZone: " Stockholm " },
      { id: "depot", name: "Depot", hazardZone: "Harbour", deletedAt: stamp.at },
    ],
    utilities: [
      { id: "power", name: "Power", hazardZone: "Stockholm" },
      { id: "water", name: "Water", hazardZone: "Coast" },
    ],
    systems: [{ id: "mail", name: "Mail", provider: "Microsoft" }],
    suppliers: [{ id: "isp", name: "ISP", provider: "Telia" }],
  });
  expect(hazardZonesOf(plan)).toEqual(["Coast", "Stockholm"]);
  expect(providersOf(plan)).toEqual(["Microsoft", "Telia"]);
});
