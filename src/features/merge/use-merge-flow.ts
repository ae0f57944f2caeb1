import { useStore } from "zustand";
import { createMergeFlow, type MergeFlow, type MergeFlowStore } from "#src/features/merge/merge-flow.ts";
import { useDraftStore } from "#src/state/draft-context.tsx";
import type { DraftStore } from "#src/state/draft.ts";
import { usePorts } from "#src/state/ports.tsx";

/** One for each open plan: whoever looks at another page in between finds every choice again. */
const flows = new WeakMap<DraftStore, MergeFlowStore>();

export function useMergeFlow(): readonly [flow: MergeFlow, store: MergeFlowStore] {
  const draft = useDraftStore();
  const { versions, work } = usePorts();
  let store = flows.get(draft);
  if (!store) {
    store = createMergeFlow({ ports: { versions, work }, plan: () => draft.getState().plan });
    flows.set(draft, store);
  }
  return [useStore(store), store];
}
