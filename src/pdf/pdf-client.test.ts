import { describe, expect, test } from "vitest";
import { createPdfRenderer } from "#src/pdf/pdf-client.ts";
import type { PdfMessage } from "#src/pdf/pdf-messages.ts";
import { goldenDocument } from "#src/pdf/testing/documents.ts";

/** Answers as it is told to, and knows whether it was ended. */
class FakeWorker extends EventTarget {
  readonly posted: unknown[] = [];
  isTerminated = false;

  postMessage(message: unknown): void {
    this.posted.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  answer(data: PdfMessage): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

function start() {
  const worker = new FakeWorker();
  const shares: number[] = [];
  const controller = new AbortController();
  const renderer = createPdfRenderer(() => worker as unknown as Worker);
  const render = () =>
    renderer.render(goldenDocument, { onProgress: (share) => shares.push(share), signal: controller.signal });
  return { worker, shares, controller, renderer, render };
}

describe("the PDF renderer", () => {
  test("hands the document to a worker, passes its progress on and ends it with the result", async () => {
    const { worker, shares, render } = start();
    const result = render();
    expect(worker.posted).toEqual([{ task: "render", document: goldenDocument }]);
    worker.answer({ type: "progress", share: 0.5 });
    const bytes = new Uint8Array([37, 80, 68, 70]);
    worker.answer({ type: "rendered", bytes });
    expect(await result).toEqual({ ok: true, value: bytes });
    expect(shares).toEqual([0.5]);
    expect(worker.isTerminated).toBe(true);
  });

  test("hands over what is to go inside the PDF", async () => {
    const { worker, renderer } = start();
    const attachment = { name: "plan.holdfast", mediaType: "application/json", text: "{}", description: "" };
    const options = { attachment, onProgress: () => undefined, signal: new AbortController().signal };
    const result = renderer.render(goldenDocument, options);
    expect(worker.posted).toEqual([{ task: "render", document: goldenDocument, attachment }]);
    worker.answer({ type: "failed", message: "enough" });
    await result;
  });

  test("ends the worker when the planner cancels", async () => {
    const { worker, controller, render } = start();
    const result = render();
    controller.abort();
    expect(await result).toEqual({ ok: false, error: { type: "cancelled" } });
    expect(worker.isTerminated).toBe(true);
  });

  test("does not even start a worker for what was cancelled before", async () => {
    const { worker, controller, render } = start();
    controller.abort();
    expect(await render()).toEqual({ ok: false, error: { type: "cancelled" } });
    expect(worker.posted).toEqual([]);
  });

  test("returns what the worker says went wrong", async () => {
    const { worker, render } = start();
    const result = render();
    worker.answer({ type: "failed", message: "The font could not be loaded" });
    expect(await result).toEqual({
      ok: false,
      error: { type: "failed", message: "The font could not be loaded" },
    });
    expect(worker.isTerminated).toBe(true);
  });

  test("fails when the worker cannot be started", async () => {
    const { worker, render } = start();
    const result = render();
    worker.dispatchEvent(new Event("error"));
    expect(await result).toEqual({
      ok: false,
      error: { type: "failed", message: "The PDF worker could not be started" },
    });
  });

  test("asks a worker for the characters that cannot be printed", async () => {
    const { worker, renderer } = start();
    const result = renderer.findUnprintable(goldenDocument);
    expect(worker.posted).toEqual([{ task: "findUnprintable", document: goldenDocument }]);
    worker.answer({ type: "unprintable", characters: [{ character: "日", where: ["Contacts"] }] });
    expect(await result).toEqual([{ character: "日", where: ["Contacts"] }]);
    expect(worker.isTerminated).toBe(true);
  });
});
