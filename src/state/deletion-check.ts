import type { PlanRepository } from "#src/domain/ports.ts";

/**
 * Reads whether the plan is marked as deleted, each time that it is called. Nothing is said where the list
 * cannot be read or no longer has the plan: saving says so.
 */
export function createDeletionCheck(
  { planId, repository }: { readonly planId: string; readonly repository: Pick<PlanRepository, "listPlans"> },
  onKnown: (isDeleted: boolean) => void,
): () => Promise<void> {
  let lastReading = 0;
  return async () => {
    const reading = ++lastReading;
    const result = await repository.listPlans();
    const summary = result.ok ? result.value.find(({ id }) => id === planId) : undefined;
    if (summary && reading === lastReading) onKnown(summary.deletedAt !== undefined);
  };
}
