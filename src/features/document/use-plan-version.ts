import { useEffect, useMemo, useState } from "react";
import type { ReportVersion } from "#src/domain/report/report-version.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { useDraftFingerprint } from "#src/parts/use-draft-fingerprint.ts";
import { usePorts } from "#src/state/ports.tsx";
import { usePlan } from "#src/state/use-plan.ts";

/** What is known of the open plan's content and history; undefined until the history is read. */
export function usePlanVersion(): ReportVersion | undefined {
  // Without a fingerprint the document is as useful, so one that cannot be had is no reason to stop.
  const fingerprint = useDraftFingerprint();
  const contentFingerprint = fingerprint.type === "known" ? fingerprint.fingerprint : undefined;
  const history = usePlanHistory();
  return useMemo(() => history && { contentFingerprint, history }, [contentFingerprint, history]);
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
