import { fail, succeed } from "#src/domain/result.ts";
import type { PlanWork, WorkOptions } from "#src/domain/version-ports.ts";
import type { HistoryFinding } from "#src/domain/versions/verify-history.ts";
import { readVersions } from "#src/domain/versions/history.ts";
import { openWorkerSession, runJob, type WorkerSession } from "#src/jobs/worker-session.ts";
import type { PlanJob, PlanTask, PlanTasks } from "#src/work/plan-jobs.ts";

type Verifying = WorkerSession<PlanJob, PlanTasks["verifyEntries"]["answered"]>;

function startPlanWorker(): Worker {
  return new Worker(new URL("./plan-worker.ts", import.meta.url), { type: "module", name: "plan" });
}

/** Work on plans in a worker of its own, which is started for every call and ended with it. */
export function createPlanWork(startWorker: () => Worker = startPlanWorker): PlanWork {
  const run = <T extends PlanTask>(job: Extract<PlanJob, { readonly task: T }>, options?: WorkOptions) =>
    runJob<PlanJob, PlanTasks[T]["answered"]>(startWorker, job, options);

  return {
    seal: (plan, history, input) => run({ task: "seal", plan, history, input }),

    async verify(history, { planId, knownFingerprints, snapshotNumbers, readSnapshot, ...options }) {
      if (options.signal?.aborted) return fail({ type: "cancelled" });
      const session: Verifying = openWorkerSession(startWorker, options.signal);
      try {
        const chain = await session.ask({ task: "verifyEntries", history, planId, knownFingerprints });
        if (!chain.ok || !snapshotNumbers) return chain;
        const findings: HistoryFinding[] = [...chain.value];
        const kept = new Set(snapshotNumbers);
        const numbers = [...new Set([...readVersions(history).versions.keys(), ...kept])].sort(
          (a, b) => a - b,
        );
        for (const [index, versionNumber] of numbers.entries()) {
          const snapshot = kept.has(versionNumber) ? await readSnapshot?.(versionNumber) : undefined;
          const content = await session.ask({ task: "verifyContent", versionNumber, snapshot });
          if (!content.ok) return content;
          findings.push(...content.value);
          options.onProgress?.((index + 1) / numbers.length);
        }
        return succeed(findings);
      } finally {
        session.end();
      }
    },

    compare: (before, after, options) => run({ task: "compare", before, after }, options),

    compareModels: (before, after, options) => run({ task: "compareModels", before, after }, options),

    redline: (comparison, input, options) => run({ task: "redline", comparison, input }, options),

    fingerprint: (plan) => run({ task: "fingerprint", plan }),

    analyseModel: (plan, options) => run({ task: "analyseModel", plan }, options),

    proposeFixes: (model, scenario, options) => run({ task: "proposeFixes", model, scenario }, options),

    layOutMap: (input, options) => run({ task: "layOutMap", input }, options),

    async readTable(bytes, options) {
      const answered = await run({ task: "readTable", bytes }, options);
      return answered.ok ? answered.value : answered;
    },

    async readFile(bytes, options) {
      const answered = await run({ task: "readFile", bytes }, options);
      return answered.ok ? answered.value : answered;
    },
  };
}
