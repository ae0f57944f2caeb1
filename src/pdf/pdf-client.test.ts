import { describe, expect, test } from "vitest";
import { answerJobs, type Answered } from "#src/jobs/answer-jobs.ts";
import { createLocalWorker, type LocalWorker } from "#src/jobs/testing/local-worker.ts";
import { createPdfRenderer } from "#src/pdf/pdf-client.ts";
import type { PdfAnswer, PdfJob } from "#src/pdf/pdf-jobs.ts";
import { goldenDocument } from "#src/pdf/testing/documents.ts";

type Work = (job: PdfJob, onProgress: (share: number) => void) => Answered<PdfAnswer>;

const pdf = new Uint8Array([37, 80, 68, 70]);

/** A renderer whose workers do this; without anything to do, they never answer. */
function start(work?: Work) {
  const workers: LocalWorker[] = [];
  const asked: PdfJob[] = [];
  const shares: number[] = [];
  const controller = new AbortController();
  const renderer = createPdfRenderer(() => {
    const worker = createLocalWorker((scope) => {
      if (!work) return;
      answerJobs<PdfJob, PdfAnswer>(scope, (job, onProgress) => {
        asked.push(job);
        return work(job, onProgress);
      });
    });
    workers.push(worker);
    return worker;
  });
  const render = () =>
    renderer.render(goldenDocument, { onProgress: (share) => shares.push(share), signal: controller.signal });
  return { workers, asked, shares, controller, renderer, render };
}

const isEnded = ({ isTerminated }: LocalWorker): boolean => isTerminated;

describe("the PDF renderer", () => {
  test("hands the document to a worker, passes its progress on and ends it with the result", async () => {
    const { workers, asked, shares, render } = start((_job, onProgress) => {
      onProgress(0.5);
      return { answer: pdf };
    });
    expect(await render()).toEqual({ ok: true, value: pdf });
    expect(asked).toEqual([{ task: "render", document: goldenDocument }]);
    expect(shares).toEqual([0.5]);
    expect(workers.map(isEnded)).toEqual([true]);
  });

  test("hands over what is to go inside the PDF", async () => {
    const { asked, renderer } = start(() => ({ answer: pdf }));
    const attachment = { name: "plan.holdfast", mediaType: "application/json", text: "{}", description: "" };
    const { signal } = new AbortController();
    await renderer.render(goldenDocument, { attachment, onProgress: () => undefined, signal });
    expect(asked).toEqual([{ task: "render", document: goldenDocument, attachment }]);
  });

  test("ends the worker when the planner cancels", async () => {
    const { workers, controller, render } = start();
    const result = render();
    controller.abort();
    expect(await result).toEqual({ ok: false, error: { type: "cancelled" } });
    expect(workers.map(isEnded)).toEqual([true]);
  });

  test("does not even start a worker for what was cancelled before", async () => {
    const { workers, controller, render } = start();
    controller.abort();
    expect(await render()).toEqual({ ok: false, error: { type: "cancelled" } });
    expect(workers).toEqual([]);
  });

  test("returns what the worker says went wrong", async () => {
    const { workers, render } = start(() => {
      throw new Error("The font could not be loaded");
    });
    expect(await render()).toEqual({
      ok: false,
      error: { type: "failed", message: "The font could not be loaded" },
    });
    expect(workers.map(isEnded)).toEqual([true]);
  });

  test("fails when the worker cannot be started", async () => {
    const { workers, render } = start();
    const result = render();
    workers[0]?.breakDown("");
    expect(await result).toEqual({
      ok: false,
      error: { type: "failed", message: "The worker could not be started" },
    });
  });

  test("asks a worker for the characters that cannot be printed, and says why where it has no answer", async () => {
    const characters = [{ character: "日", where: ["Contacts"] }];
    const { workers, asked, renderer } = start(() => ({ answer: characters }));
    expect(await renderer.findUnprintable(goldenDocument)).toEqual(characters);
    expect(asked).toEqual([{ task: "findUnprintable", document: goldenDocument }]);
    expect(workers.map(isEnded)).toEqual([true]);
    const broken = start(() => {
      throw new Error("no fonts");
    });
    await expect(broken.renderer.findUnprintable(goldenDocument)).rejects.toThrow("no fonts");
  });
});
