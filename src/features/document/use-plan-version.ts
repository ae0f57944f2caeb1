import { useEffect, useMemo, useState } from "react";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { ReportVersion } from "#src/domain/report/report-version.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { useDraftInPauses } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";

/** What is known of the open plan's content and history; undefined until the history is read. */
export function usePlanVersion(): ReportVersion | undefined {
  const contentFingerprint = usePlanFingerprint();
  const history = usePlanHistory();
  return useMemo(() => history && { contentFingerprint, history }, [contentFingerprint, history]);
}

/** Worked out when changes pause. What is known belongs to one state of the plan, and to no later one. */
function usePlanFingerprint(): string | undefined {
  const { work } = usePorts();
  const now = usePlan();
  const plan = useDraftInPauses((state) => state.plan);
  const [known, setKnown] = useState<{ readonly plan: Plan; readonly fingerprint: string | undefined }>();
  useEffect(() => {
    let isCurrent = true;
    void work.fingerprint(plan).then((result) => {
      // Without a fingerprint the document is as useful, so a failure is no reason to stop.
      if (isCurrent) setKnown({ plan, fingerprint: result.ok ? result.value : undefined });
    });
    return () => {
      isCurrent = false;
    };
  }, [work, plan]);
  return known?.plan === now ? known.fingerprint : undefined;
}

/** Read once, and again when any tab adds to it. */
function usePlanHistory(): readonly HistoryEntry[] | undefined {
  const { versions } = usePorts();
  const planId = usePlan().id;
  const [history, setHistory] = useState<readonly HistoryEntry[]>();
  useEffect(() => {
    let latest = 0;
    const read = async (): Promise<void> => {
      latest += 1;
      const own = latest;
      const result = await versions.readHistory(planId);
      if (own === latest && result.ok) setHistory(result.value);
    };
    void read();
    const unsubscribe = versions.subscribeVersions((change) => {
      if (change.planId === planId) void read();
    });
    return () => {
      latest += 1;
      unsubscribe();
    };
  }, [versions, planId]);
  return history;
}
