import { useNavigate } from "react-router";
import type { Copy } from "#src/features/merge/merge-flow.ts";
import { useDraft } from "#src/state/draft-context.tsx";
import { useHandedFiles } from "#src/state/handed-files.tsx";

/** The address that compares two sides, as the page for it writes them. */
export function comparePath(before: string, after: string): string {
  return `/compare?${new URLSearchParams({ before, after }).toString()}`;
}

/** Goes to the page that compares the open plan with a copy, which is handed over in memory. */
export function useCompareCopy(): (copy: Copy) => void {
  const handed = useHandedFiles();
  const navigate = useNavigate();
  const planId = useDraft(({ plan }) => plan.id);
  return ({ name, file }) => {
    const key = handed.hand({ name, file });
    void navigate(comparePath(`${planId}:draft`, `file:${key}:${name}`));
  };
}
