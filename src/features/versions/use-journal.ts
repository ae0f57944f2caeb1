import { useEffect, useState } from "react";
import type { StorageError } from "#src/domain/ports.ts";
import type { JournalEntry } from "#src/domain/version-ports.ts";
import { useDraftStore } from "#src/state/draft-context.tsx";
import { usePorts } from "#src/state/ports.tsx";

export type JournalState =
  | { readonly type: "loading" }
  | { readonly type: "failed"; readonly error: StorageError }
  | {
      readonly type: "ready";
      /** Newest first. */
      readonly entries: readonly JournalEntry[];
      /** There are more than were asked for. */
      readonly isCut: boolean;
    };

interface JournalRange {
  /** Only what was changed after this instant; all of it without. */
  readonly after: string | undefined;
  readonly limit: number;
}

/** While somebody types in another tab, the journal is read this often at most. */
const pauseMilliseconds = 300;

/** The journal of the open plan, read again when this tab has saved, or another one has changed the plan. */
export function useJournal({ after, limit }: JournalRange): JournalState {
  const { versions } = usePorts();
  const draft = useDraftStore();
  const [state, setState] = useState<JournalState>({ type: "loading" });

  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const range = { limit: limit + 1, ...(after !== undefined && { after }) };
    const read = (): void => {
      timer = undefined;
      void versions.readJournal(draft.planId, range).then((journal) => {
        if (!isCurrent) return;
        if (!journal.ok) return setState({ type: "failed", error: journal.error });
        const entries = journal.value.slice(0, limit);
        setState({ type: "ready", entries, isCut: journal.value.length > limit });
      });
    };
    read();
    const unsubscribe = draft.subscribe(({ plan, save }, before) => {
      if (plan !== before.plan || save !== before.save) timer ??= setTimeout(read, pauseMilliseconds);
    });
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      unsubscribe();
    };
  }, [versions, draft, after, limit]);

  return state;
}
