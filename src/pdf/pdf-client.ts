import type { CancelSignal, PdfError, PdfRenderer } from "#src/domain/ports.ts";
import { type Result, fail, succeed } from "#src/domain/result.ts";
import type { PdfJob, PdfMessage } from "#src/pdf/pdf-messages.ts";

/** Draws PDFs in a worker of its own, which is started for every job and ended with it. */
export function createPdfRenderer(startWorker: () => Worker = startPdfWorker): PdfRenderer {
  return {
    async render(document, { attachment, onProgress, signal }) {
      const job = { task: "render", document, ...(attachment && { attachment }) } as const;
      const answer = await runJob(startWorker, job, onProgress, signal);
      if (!answer.ok) return answer;
      if (answer.value.type !== "rendered") throw new Error(`Unexpected answer "${answer.value.type}"`);
      return succeed(answer.value.bytes);
    },
    async findUnprintable(document) {
      const answer = await runJob(startWorker, { task: "findUnprintable", document });
      if (!answer.ok) throw new Error(answer.error.type === "failed" ? answer.error.message : "cancelled");
      if (answer.value.type !== "unprintable") throw new Error(`Unexpected answer "${answer.value.type}"`);
      return answer.value.characters;
    },
  };
}

function startPdfWorker(): Worker {
  return new Worker(new URL("./pdf-worker.ts", import.meta.url), { type: "module", name: "pdf" });
}

type Answer = Extract<PdfMessage, { type: "rendered" | "unprintable" }>;

function runJob(
  startWorker: () => Worker,
  job: PdfJob,
  onProgress?: (share: number) => void,
  signal?: CancelSignal,
): Promise<Result<Answer, PdfError>> {
  if (signal?.aborted) return Promise.resolve(fail({ type: "cancelled" }));
  const worker = startWorker();
  return new Promise((resolve) => {
    const finish = (result: Result<Answer, PdfError>) => {
      signal?.removeEventListener("abort", cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = () => finish(fail({ type: "cancelled" }));
    signal?.addEventListener("abort", cancel);
    worker.addEventListener("message", ({ data }: MessageEvent<PdfMessage>) => {
      if (data.type === "progress") onProgress?.(data.share);
      else if (data.type === "failed") finish(fail({ type: "failed", message: data.message }));
      else finish(succeed(data));
    });
    // The script could not be loaded, or threw before it could answer.
    worker.addEventListener("error", (event) => {
      finish(fail({ type: "failed", message: event.message || "The PDF worker could not be started" }));
    });
    worker.postMessage(job, []);
  });
}
