import { useEffect, useSyncExternalStore } from "react";
import type { PlanWork } from "#src/domain/version-ports.ts";
import { useDraftInPauses } from "#src/state/draft-context.tsx";
import { createPlanAnalyser, type PlanAnalyser, type PlanAnalysisState } from "#src/state/plan-analyser.ts";
import { usePorts } from "#src/state/ports.tsx";

/** One for the app: a page that is come back to shows the last analysis at once. */
const analysers = new WeakMap<PlanWork, PlanAnalyser>();

function analyserOf(work: PlanWork): PlanAnalyser {
  const known = analysers.get(work);
  if (known) return known;
  const made = createPlanAnalyser(work);
  analysers.set(work, made);
  return made;
}

function useAnalyser(): PlanAnalyser {
  return analyserOf(usePorts().work);
}

/** A part of the state; who shows it is drawn again only when that part changes. */
function usePart<Part extends keyof PlanAnalysisState>(
  analyser: PlanAnalyser,
  part: Part,
): PlanAnalysisState[Part] {
  return useSyncExternalStore(analyser.subscribe, () => analyser.getState()[part]);
}

export type ShownAnalysis = Omit<PlanAnalysisState, "progress"> & Pick<PlanAnalyser, "cancel" | "retry">;

/** The analysis of the open plan; it follows when typing pauses. */
export function usePlanAnalysis(): ShownAnalysis {
  const analyser = useAnalyser();
  const plan = useDraftInPauses((state) => state.plan);
  const analysis = usePart(analyser, "analysis");
  const phase = usePart(analyser, "phase");
  const error = usePart(analyser, "error");
  useEffect(() => analyser.follow(plan), [analyser, plan]);
  useEffect(() => analyser.stop, [analyser]);
  const { cancel, retry } = analyser;
  return { analysis, phase, error, cancel, retry };
}

/** How far the analysis is that runs, 0..1. It changes a hundred times, so it is asked for where it is shown. */
export function useAnalysisProgress(): number {
  return usePart(useAnalyser(), "progress");
}
