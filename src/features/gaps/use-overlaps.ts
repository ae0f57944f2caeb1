import { useMemo } from "react";
import type { PlanAnalysis } from "#src/domain/overlap/plan-analysis.ts";
import { overlapTexts, type OverlapText } from "#src/domain/report/overlap-text.ts";
import { useWording } from "#src/parts/use-wording.ts";
import { useCatalog } from "#src/state/catalog-context.tsx";
import { useDraftInPauses } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { assessmentOf } from "#src/state/use-plan.ts";

/** Both views of the seven regions in words, when typing pauses; empty before the first analysis. */
export function useOverlaps(analysis: PlanAnalysis | undefined): readonly OverlapText[] {
  const wording = useWording();
  const { catalog } = useCatalog();
  const { clock } = usePorts();
  const plan = useDraftInPauses((state) => state.plan);
  const at = clock.today();
  return useMemo(
    () => (analysis ? overlapTexts(plan, assessmentOf(plan, catalog, at), analysis, wording) : []),
    [plan, catalog, at, analysis, wording],
  );
}
