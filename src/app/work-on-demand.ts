import { fail, type Result } from "#src/domain/result.ts";
import type { PlanWork, WorkError } from "#src/domain/version-ports.ts";

const loadPlanWork = async (): Promise<PlanWork> => (await import("#src/work/plan-work.ts")).createPlanWork();

/** The code around the worker for plans is loaded with the first work, not with the app. */
export function createWorkOnDemand(load: () => Promise<PlanWork> = loadPlanWork): PlanWork {
  let loading: Promise<PlanWork> | undefined;

  const start = async <T, E>(
    work: (loaded: PlanWork) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | WorkError>> => {
    let loaded: PlanWork;
    try {
      loaded = await (loading ??= load());
    } catch (error) {
      // What failed to load is asked for again the next time.
      loading = undefined;
      return fail({ type: "failed", message: String(error) });
    }
    return work(loaded);
  };

  return {
    seal: (...asked) => start((work) => work.seal(...asked)),
    verify: (...asked) => start((work) => work.verify(...asked)),
    compare: (...asked) => start((work) => work.compare(...asked)),
    compareModels: (...asked) => start((work) => work.compareModels(...asked)),
    redline: (...asked) => start((work) => work.redline(...asked)),
    fingerprint: (...asked) => start((work) => work.fingerprint(...asked)),
    layOutMap: (...asked) => start((work) => work.layOutMap(...asked)),
    analyseModel: (...asked) => start((work) => work.analyseModel(...asked)),
    proposeFixes: (...asked) => start((work) => work.proposeFixes(...asked)),
    readTable: (...asked) => start((work) => work.readTable(...asked)),
    readFile: (...asked) => start((work) => work.readFile(...asked)),
  };
}
