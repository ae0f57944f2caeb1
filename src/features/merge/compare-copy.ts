import { useNavigate } from "react-router";
import type { Copy } from "#src/features/merge/merge-flow.ts";
import { comparePath } from "#src/parts/compare-address.ts";
import { useDraft } from "#src/state/draft-context.tsx";
import { useHandedFiles } from "#src/state/handed-files.tsx";

/** Goes to the page that compares the open plan with a copy, which is handed over in memory. */
export function useCompareCopy(): (copy: Copy) => void {
  const handed = useHandedFiles();
  const navigate = useNavigate();
  const planId = useDraft(({ plan }) => plan.id);
  return ({ name, file }) => {
    const key = handed.hand({ name, file });
    void navigate(comparePath({ type: "draft", planId }, { type: "file", key, name }));
  };
}
