import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkError } from "#src/domain/version-ports.ts";
import type { ActivityFixes } from "#src/domain/what-if/find-fixes.ts";
import type { WhatIfRun } from "#src/features/what-if/use-model.ts";
import { usePorts } from "#src/state/ports.tsx";

export type FixSearch =
  | { readonly phase: "idle" }
  | { readonly phase: "running"; readonly progress: number }
  | { readonly phase: "done"; readonly found: readonly ActivityFixes[] }
  | { readonly phase: "failed"; readonly error: WorkError };

export interface Fixes {
  readonly search: FixSearch;
  readonly start: () => void;
  readonly cancel: () => void;
}

const idle: FixSearch = { phase: "idle" };

/** The fixes of a run, found in a worker when somebody asks. They are forgotten when the run changes. */
export function useFixes(run: WhatIfRun): Fixes {
  const { work } = usePorts();
  const [state, setState] = useState<{ readonly run: WhatIfRun; readonly search: FixSearch }>({
    run,
    search: idle,
  });
  const asked = useRef<{ readonly of: WhatIfRun; readonly controller: AbortController }>(undefined);

  // Nobody waits for the fixes of what is not shown any more.
  useEffect(() => {
    if (asked.current?.of !== run) asked.current?.controller.abort();
  }, [run]);
  useEffect(() => () => asked.current?.controller.abort(), []);

  const start = useCallback(async (): Promise<void> => {
    const own = { of: run, controller: new AbortController() };
    asked.current?.controller.abort();
    asked.current = own;
    const set = (search: FixSearch): void => {
      if (asked.current === own) setState({ run, search });
    };
    set({ phase: "running", progress: 0 });
    const result = await work.proposeFixes(run.model, run.scenario, {
      signal: own.controller.signal,
      onProgress: (progress) => set({ phase: "running", progress }),
    });
    set(result.ok ? { phase: "done", found: result.value } : { phase: "failed", error: result.error });
  }, [work, run]);

  return {
    search: state.run === run ? state.search : idle,
    start: () => void start(),
    cancel: () => asked.current?.controller.abort(),
  };
}
