import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import type { PickedFile } from "#src/domain/ports.ts";
import type { SampleContent } from "#src/domain/sample/sample-content.ts";
import type { CommandContext } from "#src/features/plans/plan-commands.ts";
import { answerJobs } from "#src/jobs/answer-jobs.ts";
import { createLocalWorker } from "#src/jobs/testing/local-worker.ts";
import { createRepositories } from "#src/storage/repositories.ts";
import { createPlanJobs } from "#src/work/do-plan-job.ts";
import type { PlanAnswer, PlanJob } from "#src/work/plan-jobs.ts";
import { createPlanWork } from "#src/work/plan-work.ts";

export interface TestContext extends CommandContext {
  /** Files that were saved, oldest first. */
  readonly saved: PickedFile[];
  readonly close: () => void;
}

const sample: SampleContent = {
  locale: "en",
  profile: { title: "Sample", classification: "internal", depth: "start", reviewInDays: 30 },
  objectives: [{ text: "Stay open" }],
  exclusions: [],
  assumptions: [],
  recipients: [],
  services: [],
  answers: {},
  scenarios: [],
  contacts: [],
  actions: [],
};

/** The worker for plans, in the same thread. */
const listen: Parameters<typeof createLocalWorker>[0] = (scope) => {
  const doPlanJob = createPlanJobs({ newId: () => crypto.randomUUID() });
  answerJobs<PlanJob, PlanAnswer>(scope, async (job, onProgress) => ({
    answer: await doPlanJob(job, onProgress),
  }));
};

/** A device with an empty database; ids are numbers, and it is always the same minute. */
export function createTestContext(indexedDB: IDBFactory): TestContext {
  const { repository, versions, close } = createRepositories({ name: "holdfast-test", indexedDB });
  const saved: PickedFile[] = [];
  let ids = 0;
  return {
    saved,
    close,
    author: "Ann",
    ports: {
      repository,
      versions,
      work: createPlanWork(() => createLocalWorker(listen)),
      clock: { now: () => "2026-11-12T10:00:00.000Z", today: () => "2026-11-12" },
      newId: () => `id-${(ids += 1)}`,
      files: {
        saveFile: (file) => Promise.resolve(saved.push(file) > 0),
        openFile: () => Promise.resolve(undefined),
      },
      content: {
        loadCatalog: () => Promise.resolve(smallCatalog),
        planLanguages: [{ tag: "en", name: "English" }],
        loadSample: () => Promise.resolve(sample),
        loadCatalogText: () => Promise.reject(new Error("not needed here")),
        loadReportWords: () => Promise.reject(new Error("not needed here")),
      },
    },
  };
}
