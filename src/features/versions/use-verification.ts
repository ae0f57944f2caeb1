import { useEffect, useRef, useState } from "react";
import type { StorageError } from "#src/domain/ports.ts";
import type { Result } from "#src/domain/result.ts";
import { readVersions } from "#src/domain/versions/history.ts";
import type { HistoryFinding } from "#src/domain/versions/verify-history.ts";
import { usePorts } from "#src/state/ports.tsx";

export type Verification =
  | { readonly type: "idle" }
  | { readonly type: "running"; readonly share: number }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly message: string }
  | {
      readonly type: "done";
      readonly versions: number;
      /** Of these, the content is on this device and was looked at. */
      readonly contents: number;
      readonly entries: number;
      /** Of the last entry: it vouches for all before it. */
      readonly lastFingerprint: string | undefined;
      readonly findings: readonly HistoryFinding[];
    };

interface Verifier {
  readonly verification: Verification;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** What was read; throws with the reason where nothing could be. */
function valueOf<T>(read: Result<T, StorageError>): T {
  if (read.ok) return read.value;
  throw new Error(read.error.type === "failed" ? read.error.message : read.error.type);
}

/** Checks the whole history of a plan and every content that is kept, one after the other. */
export function useVerification(planId: string): Verifier {
  const { versions, work } = usePorts();
  const [verification, setVerification] = useState<Verification>({ type: "idle" });
  const job = useRef<AbortController>(undefined);
  useEffect(() => () => job.current?.abort(), []);

  const readSnapshot = async (versionNumber: number): Promise<string | undefined> => {
    // A content that cannot be read now may be sound: that is no finding about it.
    return valueOf(await versions.readSnapshot(planId, versionNumber));
  };

  const verify = async (signal: AbortSignal): Promise<Verification> => {
    const [history, numbers, unreadable] = await Promise.all([
      versions.readHistory(planId).then(valueOf),
      versions.listSnapshots(planId).then(valueOf),
      versions.listUnreadableEntries(planId).then(valueOf),
    ]);
    const found = await work.verify(history, {
      planId,
      snapshotNumbers: numbers,
      readSnapshot,
      signal,
      onProgress: (share) => {
        if (!signal.aborted) setVerification({ type: "running", share });
      },
    });
    if (!found.ok) {
      return found.error.type === "cancelled"
        ? { type: "cancelled" }
        : { type: "failed", message: found.error.message };
    }
    const { versions: sealed } = readVersions(history);
    return {
      type: "done",
      versions: sealed.size,
      contents: numbers.filter((number) => sealed.has(number)).length,
      entries: history.length,
      lastFingerprint: history.at(-1)?.fingerprint,
      findings: [
        ...unreadable.map((position) => ({ type: "entryUnreadable", position }) as const),
        ...found.value,
      ],
    };
  };

  const start = async (): Promise<void> => {
    const controller = new AbortController();
    job.current?.abort();
    job.current = controller;
    setVerification({ type: "running", share: 0 });
    const next = await verify(controller.signal).catch((error: unknown): Verification => ({
      type: "failed",
      message: error instanceof Error ? error.message : String(error),
    }));
    if (!controller.signal.aborted) setVerification(next);
  };

  return {
    verification,
    start: () => void start(),
    cancel: () => {
      job.current?.abort();
      setVerification({ type: "cancelled" });
    },
  };
}
