import type { Catalog } from "#src/domain/catalog.ts";
import { parsePlanFile } from "#src/domain/plan-file/plan-file.ts";
import { analysePlan } from "#src/domain/overlap/plan-analysis.ts";
import { layOutMap } from "#src/work/lay-out-map.ts";
import { readTable } from "#src/work/read-table.ts";
import { redlineOf } from "#src/work/do-plan-job.ts";
import { fail, succeed } from "#src/domain/result.ts";
import type { PlanWork } from "#src/domain/version-ports.ts";
import { compareModels } from "#src/domain/versions/compare/compare-models.ts";
import { compareVersions } from "#src/domain/versions/compare/compare-versions.ts";
import { fingerprint, fingerprintIfSalted } from "#src/domain/versions/content.ts";
import { sealVersion } from "#src/domain/versions/seal.ts";
import { findFixesInSteps } from "#src/domain/what-if/find-fixes.ts";
import { verifyHistory } from "#src/domain/versions/verify-history.ts";

/** The work on plans without a worker: the same functions, one microtask later. */
export function createPlanWorkInPage(catalog: Catalog, newId: () => string): PlanWork {
  return {
    seal: async (plan, history, input) => succeed(sealVersion(plan, history, { ...input, newId, catalog })),
    async verify(history, { planId, snapshotNumbers = [], readSnapshot }) {
      const snapshots = new Map<number, string>();
      for (const number of snapshotNumbers) {
        const snapshot = await readSnapshot?.(number);
        if (snapshot !== undefined) snapshots.set(number, snapshot);
      }
      return succeed(
        verifyHistory(history, {
          ...(planId !== undefined && { planId }),
          ...(snapshotNumbers.length > 0 && { snapshots }),
          catalog,
        }),
      );
    },
    async compare(before, after, options) {
      await Promise.resolve();
      if (options?.signal?.aborted) return fail({ type: "cancelled" });
      return succeed(compareVersions(before, after, catalog));
    },
    async compareModels(before, after, options) {
      await Promise.resolve();
      if (options?.signal?.aborted) return fail({ type: "cancelled" });
      return succeed(compareModels(before, after));
    },
    redline: async (comparison, input) => succeed(redlineOf(comparison, input)),
    fingerprint: async (plan) => succeed(fingerprintIfSalted(plan)),
    async analyseModel(plan, options) {
      await Promise.resolve();
      if (options?.signal?.aborted) return fail({ type: "cancelled" });
      return succeed(analysePlan(plan));
    },
    async proposeFixes(model, scenario, options) {
      await Promise.resolve();
      if (options?.signal?.aborted) return fail({ type: "cancelled" });
      const steps = findFixesInSteps(model, scenario);
      for (let step = steps.next(); ; step = steps.next()) if (step.done) return succeed(step.value);
    },
    layOutMap: async (input) => succeed(layOutMap(input)),
    readTable: (bytes) => readTable(bytes),
    async readFile(bytes) {
      const parsed = parsePlanFile(new TextDecoder().decode(bytes));
      if (!parsed.ok) return parsed;
      const contentFingerprint = fingerprint(parsed.value.plan);
      return succeed({ ...parsed.value, source: "planFile", contentFingerprint });
    },
  };
}
