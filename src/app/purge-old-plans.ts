import type { Ports } from "#src/state/ports.tsx";

/** Deleted plans can be brought back for this long. The list of deleted plans says so. */
const keptMilliseconds = 30 * 24 * 60 * 60 * 1000;

/**
 * Erases for good what was deleted long ago and not changed since, unless it has sealed versions: those only go
 * when somebody erases them and knows it. A failure is no harm: the next start tries again.
 */
export async function purgeOldPlans({
  repository,
  clock,
}: Pick<Ports, "repository" | "clock">): Promise<void> {
  await repository.purgeDeleted(new Date(Date.parse(clock.now()) - keptMilliseconds).toISOString());
}
