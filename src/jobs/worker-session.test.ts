import { describe, expect, test } from "vitest";
import { answerJobs } from "#src/jobs/answer-jobs.ts";
import { openWorkerSession, runJob } from "#src/jobs/worker-session.ts";
import { createLocalWorker } from "#src/jobs/testing/local-worker.ts";

/** Doubles numbers, tells half-way, and breaks at zero. */
const doubling = () =>
  createLocalWorker((scope) =>
    answerJobs<number, number>(scope, (job, onProgress) => {
      onProgress(0.5);
      if (job === 0) throw new Error("zero");
      return { answer: job * 2 };
    }),
  );

/** Never answers. */
const silent = () => createLocalWorker(() => undefined);

const cancelled = { ok: false, error: { type: "cancelled" } };

describe("a job in a worker", () => {
  test("gives its answer, tells its progress and ends the worker", async () => {
    const worker = doubling();
    const shares: number[] = [];
    const answer = await runJob<number, number>(() => worker, 21, { onProgress: (s) => shares.push(s) });
    expect(answer).toEqual({ ok: true, value: 42 });
    expect(shares).toEqual([0.5]);
    expect(worker.isTerminated).toBe(true);
  });

  test("that throws is a failure with its message", async () => {
    expect(await runJob(doubling, 0)).toEqual({ ok: false, error: { type: "failed", message: "zero" } });
  });

  test("that is cancelled ends the worker and says so", async () => {
    const worker = silent();
    const controller = new AbortController();
    const answer = runJob(() => worker, 1, { signal: controller.signal });
    controller.abort();
    expect(await answer).toEqual(cancelled);
    expect(worker.isTerminated).toBe(true);
  });

  test("that was cancelled before starts no worker", async () => {
    let started = 0;
    const start = () => {
      started += 1;
      return silent();
    };
    expect(await runJob(start, 1, { signal: AbortSignal.abort() })).toEqual(cancelled);
    expect(started).toBe(0);
  });

  test("fails when the worker's script cannot be loaded or breaks down", async () => {
    const worker = silent();
    const answer = runJob(() => worker, 1);
    worker.breakDown("no such script");
    expect(await answer).toEqual({ ok: false, error: { type: "failed", message: "no such script" } });
  });
});

describe("a session with a worker", () => {
  test("answers each question with its own answer", async () => {
    const session = openWorkerSession<number, number>(doubling);
    const answers = await Promise.all([session.ask(1), session.ask(0), session.ask(3)]);
    expect(answers.map((answer) => (answer.ok ? answer.value : answer.error.type))).toEqual([2, "failed", 6]);
    session.end();
  });

  test("that was ended answers nothing more, and what was open is cancelled", async () => {
    const session = openWorkerSession<number, number>(silent);
    const open = session.ask(1);
    session.end();
    expect(await open).toEqual(cancelled);
    expect(await session.ask(2)).toEqual(cancelled);
  });

  test("stays broken once its worker has broken down", async () => {
    const worker = silent();
    const session = openWorkerSession<number, number>(() => worker);
    worker.breakDown("out of memory");
    expect(await session.ask(1)).toEqual({ ok: false, error: { type: "failed", message: "out of memory" } });
  });
});
