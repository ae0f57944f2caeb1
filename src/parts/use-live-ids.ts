import { useMemo } from "react";
import { liveRecords } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import { useDraft } from "#src/state/draft-context.tsx";

/**
 * The ids of the records of a kind that are not deleted, in their order. What uses it renders again when
 * records come, go or move, and not when somebody types into one of them.
 */
export function useLiveIds(kind: RecordKind): readonly string[] {
  // One text, so that an equal list is the same value. Ids contain no line breaks.
  const joined = useDraft((state) =>
    liveRecords(state.plan, kind)
      .map(({ id }) => id)
      .join("\n"),
  );
  return useMemo(() => (joined === "" ? [] : joined.split("\n")), [joined]);
}
