import { useCallback, useEffect, useRef, useState } from "react";
import type { StorageError } from "#src/domain/ports.ts";
import type { Result } from "#src/domain/result.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { readVersions, type SealedVersionRecord } from "#src/domain/versions/history.ts";
import { usePorts } from "#src/state/ports.tsx";

/** The history of a plan and what it tells, without the content of any version. */
export interface VersionHistory {
  readonly entries: readonly HistoryEntry[];
  /** Newest first. */
  readonly versions: readonly SealedVersionRecord[];
  /** The numbers of the versions whose content is on this device. */
  readonly kept: ReadonlySet<number>;
}

export type HistoryState =
  | { readonly type: "loading" }
  | { readonly type: "failed"; readonly error: StorageError }
  | { readonly type: "ready"; readonly history: VersionHistory };

function stateOf(
  entries: Result<readonly HistoryEntry[], StorageError>,
  numbers: Result<readonly number[], StorageError>,
): HistoryState {
  if (!entries.ok) return { type: "failed", error: entries.error };
  if (!numbers.ok) return { type: "failed", error: numbers.error };
  const versions = [...readVersions(entries.value).versions.values()].reverse();
  return { type: "ready", history: { entries: entries.value, versions, kept: new Set(numbers.value) } };
}

/** Reads the history of a plan, and again whenever any tab adds to it. */
export function useVersionHistory(planId: string): readonly [state: HistoryState, readAgain: () => void] {
  const { versions } = usePorts();
  const [state, setState] = useState<HistoryState>({ type: "loading" });
  const latest = useRef(0);

  const read = useCallback((): Promise<void> => {
    const own = ++latest.current;
    const reading = Promise.all([versions.readHistory(planId), versions.listSnapshots(planId)]);
    return reading.then((answers) => {
      if (own === latest.current) setState(stateOf(...answers));
    });
  }, [versions, planId]);

  useEffect(() => {
    void read();
    const unsubscribe = versions.subscribeVersions((change) => {
      if (change.planId === planId) void read();
    });
    return () => {
      latest.current += 1;
      unsubscribe();
    };
  }, [versions, planId, read]);

  return [state, () => void read()];
}
