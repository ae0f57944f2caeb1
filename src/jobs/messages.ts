/** What goes between a page and a worker that answers one question after the other. */
export interface JobRequest<Job> {
  readonly id: number;
  readonly job: Job;
}

export type JobReply<Answer> =
  | { readonly type: "progress"; readonly id: number; readonly share: number }
  | { readonly type: "answer"; readonly id: number; readonly answer: Answer }
  /** The job threw: a bug, or something that the worker needs could not be loaded. */
  | { readonly type: "failed"; readonly id: number; readonly message: string };
