import { useEffect, useState } from "react";
import type { PlanSummary } from "#src/domain/ports.ts";
import { readVersions, type SealedVersionRecord } from "#src/domain/versions/history.ts";
import { usePorts } from "#src/state/ports.tsx";

/** The plans on this device that can be chosen; undefined while they are being read. */
export function useDevicePlans(): readonly PlanSummary[] | undefined {
  const { repository } = usePorts();
  const [plans, setPlans] = useState<readonly PlanSummary[]>();
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const listed = await repository.listPlans();
      if (!isCurrent) return;
      setPlans(listed.ok ? listed.value.filter(({ deletedAt }) => deletedAt === undefined) : []);
    };
    void read();
    const stop = repository.subscribe(({ type }) => {
      if (type === "listChanged") void read();
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [repository]);
  return plans;
}

/** A sealed version that can be chosen, if its content is kept on this device. */
export interface ChoosableVersion extends SealedVersionRecord {
  readonly isKept: boolean;
}

/** The sealed versions of a plan, newest first; undefined while they are being read. */
export function usePlanVersions(planId: string | undefined): readonly ChoosableVersion[] | undefined {
  const { versions } = usePorts();
  const [read, setRead] = useState<{ readonly planId: string; readonly versions: ChoosableVersion[] }>();
  useEffect(() => {
    if (planId === undefined) return undefined;
    let isCurrent = true;
    const readAgain = async (): Promise<void> => {
      const [history, kept] = await Promise.all([
        versions.readHistory(planId),
        versions.listSnapshots(planId),
      ]);
      if (!isCurrent) return;
      const numbers = new Set(kept.ok ? kept.value : []);
      const inOrder = history.ok ? [...readVersions(history.value).versions.values()] : [];
      setRead({
        planId,
        versions: inOrder
          .reverse()
          .map((version) => ({ ...version, isKept: numbers.has(version.versionNumber) })),
      });
    };
    void readAgain();
    const stop = versions.subscribeVersions((change) => {
      if (change.planId === planId) void readAgain();
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [versions, planId]);
  return read?.planId === planId ? read?.versions : undefined;
}
