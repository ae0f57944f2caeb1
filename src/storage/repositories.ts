import type { PlanRepository } from "#src/domain/ports.ts";
import type { VersionRepository } from "#src/domain/version-ports.ts";
import { createPlanRepository } from "#src/storage/plan-repository.ts";
import { openSharedStorage, type SharedStorageOptions } from "#src/storage/shared-storage.ts";
import { createVersionRepository } from "#src/storage/version-repository.ts";

export interface Repositories {
  readonly repository: PlanRepository;
  readonly versions: VersionRepository;
  /** Lets go of the database and of the other tabs. */
  readonly close: () => void;
}

/** Everything that is kept in this browser's database, as one tab has it. */
export function createRepositories(options: SharedStorageOptions): Repositories {
  const shared = openSharedStorage(options);
  return {
    repository: createPlanRepository(shared),
    versions: createVersionRepository(shared),
    close: shared.close,
  };
}
