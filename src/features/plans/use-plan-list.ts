import { useCallback, useEffect, useRef, useState } from "react";
import type { PlanSummary, StorageError } from "#src/domain/ports.ts";
import type { Result } from "#src/domain/result.ts";
import { usePorts } from "#src/state/ports.tsx";

export type PlanList =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly error: StorageError }
  | {
      readonly phase: "ready";
      readonly plans: readonly PlanSummary[];
      readonly deleted: readonly PlanSummary[];
    };

/** While somebody types in another tab, the list is read this often at most. */
const pauseMilliseconds = 400;

function listOf(result: Result<readonly PlanSummary[], StorageError>): PlanList {
  if (!result.ok) return { phase: "failed", error: result.error };
  return {
    phase: "ready",
    plans: result.value.filter(({ deletedAt }) => deletedAt === undefined),
    deleted: result.value.filter(({ deletedAt }) => deletedAt !== undefined),
  };
}

/** The plans on this device, read again when another tab changes one of them or `reload` is called. */
export function usePlanList(): { readonly list: PlanList; readonly reload: () => Promise<void> } {
  const { repository } = usePorts();
  const [list, setList] = useState<PlanList>({ phase: "loading" });
  const lastReading = useRef(0);

  const reload = useCallback((): Promise<void> => {
    const reading = ++lastReading.current;
    return repository.listPlans().then((result) => {
      if (reading === lastReading.current) setList(listOf(result));
    });
  }, [repository]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = repository.subscribe((change) => {
      switch (change.type) {
        case "listChanged":
          return void reload();
        case "edited":
          timer ??= setTimeout(() => {
            timer = undefined;
            void reload();
          }, pauseMilliseconds);
          return undefined;
        case "superseded":
          // What is shown may be stale, and nothing can be read any more.
          lastReading.current += 1;
          return setList({ phase: "failed", error: { type: "blocked" } });
      }
    });
    void reload();
    return () => {
      clearTimeout(timer);
      unsubscribe();
      lastReading.current += 1;
    };
  }, [repository, reload]);

  return { list, reload };
}
