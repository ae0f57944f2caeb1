import { content } from "#src/app/content.ts";
import { createPdfOnDemand } from "#src/app/pdf-on-demand.ts";
import { createWorkOnDemand } from "#src/app/work-on-demand.ts";
import type { Clock } from "#src/domain/ports.ts";
import type { Ports } from "#src/state/ports.tsx";
import { browserFiles } from "#src/storage/file-access.ts";
import { createRepositories } from "#src/storage/repositories.ts";
import { createStorageHealth } from "#src/storage/storage-health.ts";

/** The date where the planner is: a plan is reviewed on a local day. */
function localDate(date: Date): string {
  const month = String(date.getMonth() + 1).padStart(2, "0");
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, "0")}`;
}

const clock: Clock = {
  now: () => new Date().toISOString(),
  today: () => localDate(new Date()),
};

/** Everything impure, built once. */
export function createPorts(): Ports {
  const { repository, versions } = createRepositories({
    name: "holdfast",
    indexedDB: globalThis.indexedDB,
  });
  return {
    repository,
    versions,
    work: createWorkOnDemand(),
    storageHealth: createStorageHealth(navigator.storage),
    files: browserFiles,
    clock,
    newId: () => crypto.randomUUID(),
    pdf: createPdfOnDemand(),
    content,
  };
}
