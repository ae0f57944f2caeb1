import { answerJobs } from "#src/jobs/answer-jobs.ts";
import { createPlanJobs } from "#src/work/do-plan-job.ts";
import type { PlanAnswer, PlanJob } from "#src/work/plan-jobs.ts";

const doPlanJob = createPlanJobs({ newId: () => crypto.randomUUID() });

answerJobs<PlanJob, PlanAnswer>(self, async (job, onProgress) => ({
  answer: await doPlanJob(job, onProgress),
}));
