import type { CancelSignal } from "#src/domain/ports.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import type { JobReply, JobRequest } from "#src/jobs/messages.ts";

/** Why a job gave no answer. */
export type JobError = { readonly type: "cancelled" } | { readonly type: "failed"; readonly message: string };

export interface JobOptions {
  /** Share of the work that is done, 0..1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly signal?: CancelSignal | undefined;
}

/** A worker of one's own, for as long as it is needed. */
export interface WorkerSession<Job, Answer> {
  /** Asks, and waits. A worker that was cancelled or broke down answers nothing any more. */
  ask(job: Job, onProgress?: (share: number) => void): Promise<Result<Answer, JobError>>;
  end(): void;
}

interface Waiting<Answer> {
  readonly resolve: (result: Result<Answer, JobError>) => void;
  readonly onProgress: ((share: number) => void) | undefined;
}

/** Starts a worker. `signal` ends it wherever it is: whatever was asked is answered with "cancelled". */
export function openWorkerSession<Job, Answer>(
  startWorker: () => Worker,
  signal?: CancelSignal,
): WorkerSession<Job, Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
  const worker = startWorker();
  let ended: JobError | undefined;
  let lastId = 0;

  const end = (error: JobError): void => {
    if (ended) return;
    ended = error;
    signal?.removeEventListener("abort", cancel);
    worker.terminate();
    for (const { resolve } of waiting.values()) resolve(fail(error));
    waiting.clear();
  };
  const cancel = (): void => end({ type: "cancelled" });

  const settle = (id: number, result: Result<Answer, JobError>): void => {
    const asked = waiting.get(id);
    waiting.delete(id);
    asked?.resolve(result);
  };

  worker.addEventListener("message", ({ data }: MessageEvent<JobReply<Answer>>) => {
    if (data.type === "progress") waiting.get(data.id)?.onProgress?.(data.share);
    else if (data.type === "answer") settle(data.id, succeed(data.answer));
    else settle(data.id, fail({ type: "failed", message: data.message }));
  });
  // The script could not be loaded, or threw before it could answer.
  worker.addEventListener("error", (event) => {
    end({ type: "failed", message: event.message || "The worker could not be started" });
  });
  signal?.addEventListener("abort", cancel);
  if (signal?.aborted) cancel();

  return {
    ask(job, onProgress) {
      if (ended) return Promise.resolve(fail(ended));
      lastId += 1;
      const request: JobRequest<Job> = { id: lastId, job };
      return new Promise((resolve) => {
        waiting.set(request.id, { resolve, onProgress });
        worker.postMessage(request, []);
      });
    },
    end: cancel,
  };
}

/** One job in a worker that is started for it and ended with it. */
export async function runJob<Job, Answer>(
  startWorker: () => Worker,
  job: Job,
  { onProgress, signal }: JobOptions = {},
): Promise<Result<Answer, JobError>> {
  if (signal?.aborted) return fail({ type: "cancelled" });
  const session = openWorkerSession<Job, Answer>(startWorker, signal);
  const answer = await session.ask(job, onProgress);
  session.end();
  return answer;
}
