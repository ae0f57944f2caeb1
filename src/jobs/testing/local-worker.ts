import type { answerJobs } from "#src/jobs/answer-jobs.ts";

type Scope = Parameters<typeof answerJobs>[0];

/** A worker in the same thread, for tests. What is sent is cloned, as between real threads. */
export class LocalWorker extends EventTarget implements Worker {
  isTerminated = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  readonly #inside = new EventTarget();

  constructor(listen: (scope: Scope) => void) {
    super();
    listen({
      addEventListener: (type, listener) =>
        this.#inside.addEventListener(type, (event) => listener(event as MessageEvent)),
      postMessage: (message) => {
        const data: unknown = structuredClone(message);
        queueMicrotask(() => {
          if (!this.isTerminated) this.dispatchEvent(new MessageEvent("message", { data }));
        });
      },
    });
  }

  postMessage(message: unknown): void {
    const data: unknown = structuredClone(message);
    queueMicrotask(() => this.#inside.dispatchEvent(new MessageEvent("message", { data })));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  breakDown(message: string): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message }));
  }
}

export function createLocalWorker(listen: (scope: Scope) => void): LocalWorker {
  return new LocalWorker(listen);
}
