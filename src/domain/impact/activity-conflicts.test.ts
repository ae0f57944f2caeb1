import { describe, expect, test } from "vitest";
import { modelOfPlan } from "#src/domain/continuity/model-of-plan.ts";
import { findActivityConflicts } from "#src/domain/impact/activity-conflicts.ts";
import { missingParts } from "#src/domain/impact/missing-parts.ts";
import { neededNodes, worstLoss } from "#src/domain/impact/needed-nodes.ts";
import { singleLosses } from "#src/domain/impact/outage-from-loss.ts";
import type { Activity } from "#src/domain/plan/activity.ts";
import type { NeedOption } from "#src/domain/plan/needs.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";

const support: Activity = {
  id: "support",
  name: "Support",
  criticality: "missionCritical",
  mtpdMinutes: 480,
  rtoMinutes: 240,
  rpoMinutes: 60,
};

/** Support works with the CRM, which signs in with Identity, and its agents; mail can stand in for the CRM. */
function planWith(changes: {
  readonly mail?: Pick<NeedOption, "activationMinutes" | "sustainMinutes">;
  readonly agents?: number;
}): Plan {
  return planOf({
    activities: [support],
    roles: [
      {
        id: "agents",
        name: "Agents",
        minimumHeadcount: 2,
        headcount: changes.agents ?? 5,
        recoveryMinutes: 9000,
      },
    ],
    systems: [
      { id: "crm", name: "CRM", recoveryMinutes: 120, backupIntervalMinutes: 1440 },
      { id: "identity", name: "Identity", recoveryMinutes: 600, backupIntervalMinutes: 60 },
      { id: "mail", name: "Mail", recoveryMinutes: 9000, backupIntervalMinutes: 9000 },
      { id: "phones", name: "Telephony" },
    ],
    needs: [
      { id: "n1", nodeId: "support", order: "a0" },
      { id: "n2", nodeId: "support", order: "a1" },
      { id: "n3", nodeId: "support", order: "a2" },
      { id: "n4", nodeId: "crm", order: "a3" },
    ],
    needOptions: [
      { id: "o1", needId: "n1", nodeId: "crm", order: "a0" },
      ...(changes.mail ? [{ id: "o2", needId: "n1", nodeId: "mail", order: "a1", ...changes.mail }] : []),
      { id: "o3", needId: "n2", nodeId: "agents", order: "a2" },
      { id: "o4", needId: "n3", nodeId: "phones", order: "a3" },
      { id: "o5", needId: "n4", nodeId: "identity", order: "a4" },
    ],
  });
}

const conflictsOf = (plan: Plan, activity: Partial<Activity> = {}) =>
  findActivityConflicts({ ...support, ...activity }, neededNodes(singleLosses(modelOfPlan(plan)), "support"));
const rulesOf = (plan: Plan, activity: Partial<Activity> = {}): string[] =>
  conflictsOf(plan, activity).map(({ rule, recordIds }) => [rule, ...recordIds.slice(1)].join(" "));

describe("The conflicts of an activity", () => {
  test("name what is back too late along the whole chain, and what is saved too seldom", () => {
    expect(conflictsOf(planWith({}))).toEqual([
      {
        rule: "recovery-above-rto",
        region: "S",
        recordIds: ["support", "identity"],
        nodeId: "identity",
        outageMinutes: 600,
        rtoMinutes: 240,
      },
      {
        rule: "backup-above-rpo",
        region: "S",
        recordIds: ["support", "crm"],
        nodeId: "crm",
        backupIntervalMinutes: 1440,
        rpoMinutes: 60,
      },
    ]);
  });

  test("go when a fallback is there in time, and stay when it comes late or gives up early", () => {
    const late = "recovery-above-rto identity";
    const backup = "backup-above-rpo crm";
    expect(rulesOf(planWith({ mail: { activationMinutes: 240 } }))).toEqual([backup]);
    expect(rulesOf(planWith({ mail: { activationMinutes: 241 } }))).toEqual([late, backup]);
    expect(rulesOf(planWith({ mail: { activationMinutes: 60, sustainMinutes: 300 } }))).toEqual([backup]);
    expect(rulesOf(planWith({ mail: { activationMinutes: 60, sustainMinutes: 299 } }))).toEqual([
      late,
      backup,
    ]);
  });

  test("count a role only where one holder less is too few", () => {
    expect(rulesOf(planWith({ agents: 3 }))).not.toContain("recovery-above-rto agents");
    expect(rulesOf(planWith({ agents: 2 }))).toContain("recovery-above-rto agents");
  });

  test("say that the RTO lies behind the MTPD, and that there is no MTPD", () => {
    const plan = planWith({ mail: { activationMinutes: 0 } });
    expect(rulesOf(plan, { rtoMinutes: 481, rpoMinutes: 1440 })).toEqual(["rto-above-mtpd"]);
    expect(rulesOf(plan, { rtoMinutes: 480, rpoMinutes: 1440 })).toEqual([]);
    const { mtpdMinutes: _, ...withoutMtpd } = support;
    const needed = neededNodes(singleLosses(modelOfPlan(plan)), "support");
    expect(findActivityConflicts({ ...withoutMtpd, rpoMinutes: 1440 }, needed)).toEqual([
      { rule: "mtpd-missing", region: "PLS", recordIds: ["support"] },
    ]);
  });

  test("say that a workaround ends before the worst loss has passed", () => {
    const plan = planWith({});
    const settled = { rtoMinutes: 600, mtpdMinutes: 600, rpoMinutes: 1440 };
    expect(rulesOf(plan, { ...settled, workaroundMinutes: 600 })).toEqual([]);
    expect(rulesOf(plan, { ...settled, workaroundMinutes: 599 })).toEqual([
      "workaround-below-recovery identity",
    ]);
  });
});

test("What an activity needs is reached through primary options only, and a time that nobody knows stays unknown", () => {
  const needed = neededNodes(
    singleLosses(modelOfPlan(planWith({ mail: { activationMinutes: 30 } }))),
    "support",
  );
  expect(needed.map(({ node, outageMinutes }) => [node.id, outageMinutes])).toEqual([
    ["crm", 30],
    ["agents", 0],
    ["phones", undefined],
    ["identity", 30],
  ]);
  expect(worstLoss(needed)).toMatchObject({ node: { id: "crm" }, outageMinutes: 30 });
  expect(worstLoss([])).toBeUndefined();
});

test("An analysis misses the parts that are empty, and an impact only once its category is gone", () => {
  const plan = planWith({});
  const judged = planOf({
    ...lists(plan),
    impactCategories: [{ id: "law", name: "Law" }],
    impacts: [{ id: "support/law", activityId: "support", categoryId: "law", at60: "none" }],
  });
  expect(missingParts(plan, support)).toEqual(["impact", "mbco", "owner"]);
  expect(missingParts(judged, { ...support, mbco: "Calls", owner: "Ann" })).toEqual([]);
  expect(missingParts(planOf({}), { id: "a", name: "A", criticality: "important" })).toEqual([
    "impact",
    "mtpd",
    "rto",
    "rpo",
    "mbco",
    "owner",
    "needs",
  ]);
});

function lists({ needs, needOptions, systems }: Plan) {
  return {
    needs: Object.values(needs),
    needOptions: Object.values(needOptions),
    systems: Object.values(systems),
  };
}
