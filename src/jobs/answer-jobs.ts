import type { JobReply, JobRequest } from "#src/jobs/messages.ts";

/** The worker's own side of the conversation, as far as it is needed here. */
interface WorkerScope {
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  postMessage(message: unknown, options: { readonly transfer: Transferable[] }): void;
}

/** What a job gives: its answer, and what of it may be handed over instead of copied. */
export interface Answered<Answer> {
  readonly answer: Answer;
  readonly transfer?: Transferable[];
}

/** Answers what the page asks, one job after the other. Whatever a job throws goes back as a message. */
export function answerJobs<Job, Answer>(
  scope: WorkerScope,
  work: (job: Job, onProgress: (share: number) => void) => Answered<Answer> | Promise<Answered<Answer>>,
): void {
  const post = (reply: JobReply<Answer>, transfer: Transferable[] = []): void =>
    scope.postMessage(reply, { transfer });

  scope.addEventListener("message", ({ data }: MessageEvent<JobRequest<Job>>) => {
    const { id, job } = data;
    const answer = async (): Promise<void> => {
      const answered = await work(job, (share) => post({ type: "progress", id, share }));
      post({ type: "answer", id, answer: answered.answer }, answered.transfer);
    };
    answer().catch((error: unknown) => {
      post({ type: "failed", id, message: error instanceof Error ? error.message : String(error) });
    });
  });
}
