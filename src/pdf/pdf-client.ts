import type { PdfRenderer } from "#src/domain/ports.ts";
import { runJob, type JobOptions } from "#src/jobs/worker-session.ts";
import type { PdfJob, PdfTask, PdfTasks } from "#src/pdf/pdf-jobs.ts";

function startPdfWorker(): Worker {
  return new Worker(new URL("./pdf-worker.ts", import.meta.url), { type: "module", name: "pdf" });
}

/** Draws PDFs in a worker of its own, which is started for every job and ended with it. */
export function createPdfRenderer(startWorker: () => Worker = startPdfWorker): PdfRenderer {
  const run = <T extends PdfTask>(job: Extract<PdfJob, { readonly task: T }>, options?: JobOptions) =>
    runJob<PdfJob, PdfTasks[T]["answered"]>(startWorker, job, options);

  return {
    render: (document, { attachment, ...options }) => run({ task: "render", document, attachment }, options),

    async findUnprintable(document) {
      const answer = await run({ task: "findUnprintable", document });
      if (!answer.ok) throw new Error(answer.error.type === "failed" ? answer.error.message : "cancelled");
      return answer.value;
    },
  };
}
