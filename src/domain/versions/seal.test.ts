import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import { formatPlanFile, parsePlanFile } from "#src/domain/plan-file/plan-file.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import { emptyPlan, liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import { regionIds } from "#src/domain/catalog.ts";
import { arbitraryAssessmentDate, testDay } from "#src/domain/testing/arbitrary-fields.ts";
import { arbitraryPlan } from "#src/domain/testing/arbitrary-plan.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import { fingerprint, redactPlan } from "#src/domain/versions/content.ts";
import type { SealedEntry } from "#src/domain/versions/history-entry.ts";
import { restoreAsDraft } from "#src/domain/versions/restore.ts";
import { readinessOfResults } from "#src/domain/versions/results.ts";
import { sealChecklist } from "#src/domain/versions/seal-checklist.ts";
import { sealVersion, type SealInput } from "#src/domain/versions/seal.ts";
import { verifyHistory } from "#src/domain/versions/verify-history.ts";

function inputWith(fields: Partial<SealInput> = {}): SealInput {
  let count = 0;
  return {
    reason: "Yearly review",
    preparedBy: "Ann",
    now: "2026-06-15T10:00:00.000Z",
    today: testDay,
    newId: () => `id-${(count += 1)}`,
    catalog: smallCatalog,
    ...fields,
  };
}

const anyPlan = arbitraryPlan(smallCatalog);

function planIn(snapshot: string): Plan {
  const parsed = parsePlanFile(snapshot);
  if (!parsed.ok) throw new Error(parsed.error.type);
  return parsed.value.plan;
}

describe("sealing", () => {
  test("keeps the whole content, under the fingerprint that the draft has from then on", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { snapshot, entry, history, operations } = sealVersion(plan, [], inputWith());
        const draft = applyOperations(plan, operations);
        expect(planIn(snapshot)).toEqual(draft);
        expect(fingerprint(draft)).toBe(entry.contentFingerprint);
        expect(fingerprint(redactPlan(draft))).toBe(entry.contentFingerprint);
        const snapshots = new Map([[1, snapshot]]);
        const options = { planId: plan.id, snapshots, catalog: smallCatalog };
        expect(verifyHistory(history, options)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test("of the same plan twice gives the same fingerprint and the same bytes, whoever does it and when", () => {
    fc.assert(
      fc.property(anyPlan, arbitraryAssessmentDate, (plan, today) => {
        const first = sealVersion(plan, [], inputWith());
        const draft = applyOperations(plan, first.operations);
        const again = inputWith({
          preparedBy: "Bo",
          reason: "Again",
          now: "2027-01-01T00:00:00.000Z",
          today,
        });
        const second = sealVersion(draft, first.history, again);
        expect(second.entry.contentFingerprint).toBe(first.entry.contentFingerprint);
        expect(second.snapshot).toBe(first.snapshot);
        expect(second.operations).toEqual([]);
        expect(second.entry).toMatchObject({ versionNumber: 2, previous: first.entry.fingerprint });
      }),
      { numRuns: 50 },
    );
  });

  test("keeps the numbers of the day, from which the readiness comes out as it was", () => {
    fc.assert(
      fc.property(anyPlan, arbitraryAssessmentDate, (plan, today) => {
        const { entry } = sealVersion(plan, [], inputWith({ today }));
        const assessment = assessPlan(plan, smallCatalog, today);
        const kept = readinessOfResults(entry.results);
        expect(entry.results).toMatchObject({ on: today, catalogVersion: "test-1", methodVersion: "1" });
        expect(kept.whole).toEqual(assessment.whole);
        for (const region of regionIds) {
          expect(kept.regions[region]).toEqual(assessment.regions[region].readiness);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("records what was still open, as counts", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { entry } = sealVersion(plan, [], inputWith());
        const points = sealChecklist(plan, smallCatalog, testDay);
        expect(entry.openPoints).toEqual(
          Object.fromEntries(points.map(({ check, count }) => [check, count])),
        );
      }),
      { numRuns: 50 },
    );
  });

  test.each([{ reason: " " }, { preparedBy: "" }])("with %j throws", (fields) => {
    expect(() => sealVersion(planOf({}), [], inputWith(fields))).toThrow("needs a reason and a name");
  });
});

describe("the check list", () => {
  const base = planOf({});
  const withReview = (reviewDate: string): Plan => ({
    ...base,
    profile: { profile: { ...base.profile["profile"]!, reviewDate } },
  });
  const checksOf = (plan: Plan) =>
    Object.fromEntries(
      sealChecklist(plan, smallCatalog, testDay).map(({ check, subjects }) => [
        check,
        subjects.map(({ kind, id }) => `${kind} ${id}`),
      ]),
    );

  test("names everything that is open, once, and where", () => {
    const plan = {
      ...planOf({
        answers: [
          { id: "people.deputies", value: "unknown" },
          { id: "people.training", value: "notApplicable" },
          { id: "systems.backup-restore", value: "proven" },
          { id: "location-systems.local-egress", value: "none" },
          { id: "retired.question", value: "unknown" },
        ],
        services: [{ id: "s", name: "Mail", templateId: "cloud" }],
        responsibilities: [
          { id: "s/client-endpoints", serviceId: "s", rowId: "client-endpoints", responsible: "unclear" },
          { id: "s/identity", serviceId: "s", rowId: "identity", control: "documented" },
          { id: "s/watch-channels", serviceId: "s", rowId: "watch-channels", owner: "Ann" },
        ],
        actions: [
          { id: "late", title: "t", status: "open", owner: "Ann", due: "2026-06-14" },
          { id: "today", title: "t", status: "inProgress", due: testDay },
          { id: "done", title: "t", status: "done", due: "2026-01-01" },
          { id: "dropped", title: "t", status: "dropped" },
          { id: "gone", title: "t", status: "open", deletedAt: "2026-06-01T00:00:00.000Z" },
        ],
      }),
      profile: withReview("2026-06-14").profile,
    };
    expect(checksOf(plan)).toEqual({
      unanswered: ["answers all.activation", "responsibilities s/watch-channels"],
      unknown: ["answers people.deputies"],
      notApplicableWithoutReason: ["answers people.training"],
      provenCountsAsDocumented: ["answers systems.backup-restore"],
      rowUnclear: ["responsibilities s/client-endpoints"],
      rowWithoutOwner: ["responsibilities s/identity"],
      actionOverdue: ["actions late"],
      actionWithoutOwner: ["actions today"],
      reviewDatePast: ["profile profile"],
    });
  });

  test("asks for a review date where there is none, and takes today as not yet past", () => {
    expect(checksOf(base)).toHaveProperty("reviewDateMissing");
    expect(checksOf(withReview(testDay))).not.toHaveProperty("reviewDateMissing");
    expect(checksOf(withReview(testDay))).not.toHaveProperty("reviewDatePast");
  });

  test("does not ask for what is hidden at the plan's depth", () => {
    const count = (depth: "start" | "full") =>
      sealChecklist(planOf({}, depth), smallCatalog, testDay).find(({ check }) => check === "unanswered")
        ?.count;
    expect([count("start"), count("full")]).toEqual([3, 5]);
  });

  test("counts what it lists", () => {
    fc.assert(
      fc.property(anyPlan, arbitraryAssessmentDate, (plan, at) => {
        for (const { count, subjects } of sealChecklist(plan, smallCatalog, at)) {
          expect(subjects).toHaveLength(count);
          expect(new Set(subjects.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(count);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("restoring", () => {
  const stamp = { at: "2026-08-01T00:00:00.000Z", by: "Bo" };

  test("a version of the same plan gives a draft with the version's fingerprint", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { snapshot, entry } = sealVersion(plan, [], inputWith());
        const restored = restoreAsDraft(snapshot, plan.id, stamp);
        expect(restored.ok && fingerprint(restored.value)).toBe(entry.contentFingerprint);
      }),
      { numRuns: 30 },
    );
  });

  test("a version of another plan keeps the current id and says where it came from", () => {
    const plan = planOf({ objectives: [{ id: "o1", text: "Pay wages" }] });
    const restored = restoreAsDraft(sealVersion(plan, [], inputWith()).snapshot, "current", stamp);
    expect(restored).toMatchObject({ ok: true, value: { id: "current", objectives: plan.objectives } });
    expect(restored.ok && liveRecords(restored.value, "profile")).toMatchObject([
      { originPlanId: "plan", changedAt: stamp.at, changedBy: "Bo" },
    ]);
  });

  test("nothing that was put in as deleted afterwards comes into the draft", () => {
    const objective = { id: "o1", text: "Pay wages", deletedAt: "2026-01-01T00:00:00.000Z" };
    const plan = planOf({ objectives: [objective] });
    expect(restoreAsDraft(formatPlanFile(plan), plan.id, stamp)).toMatchObject({
      ok: true,
      value: { objectives: {} },
    });
  });

  test("what cannot be read says why", () => {
    expect(restoreAsDraft("", "current", stamp)).toEqual({ ok: false, error: { type: "empty" } });
  });
});

test("a plan without a single record but its profile can be sealed", () => {
  const plan: Plan = { ...emptyPlan("p"), profile: planOf({}).profile };
  const entry: SealedEntry = sealVersion(plan, [], inputWith()).entry;
  expect(entry).toMatchObject({ versionNumber: 1, position: 1, previous: null, planId: "p" });
});
