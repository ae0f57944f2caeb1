import type { attachPlan } from "#src/pdf/attach-plan.ts";
import { findUnprintable } from "#src/pdf/find-unprintable.ts";
import type { PdfJob, PdfMessage } from "#src/pdf/pdf-messages.ts";
import { type PdfFonts, readCoverage, renderPdf } from "#src/pdf/render-pdf.ts";

/** A message for every block would keep the page busier than the work is worth. */
const progressSteps = 50;

async function loadFonts(): Promise<PdfFonts> {
  const [regular, semibold] = await Promise.all([
    loadFile(new URL("./fonts/inter-regular.ttf", import.meta.url)),
    loadFile(new URL("./fonts/inter-semibold.ttf", import.meta.url)),
  ]);
  return { regular, semibold };
}

async function loadFile(url: URL): Promise<Uint8Array> {
  const response = await fetch(url);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // A host without the file may well answer with a page of its own; a TrueType file begins with 00 01 00 00.
  if (!response.ok || new DataView(bytes.buffer).getUint32(0) !== 0x00010000) {
    throw new Error(`The font ${url.pathname} could not be loaded`);
  }
  return bytes;
}

function post(message: PdfMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function work({ task, document, attachment }: PdfJob): Promise<void> {
  const fonts = await loadFonts();
  if (task === "findUnprintable") {
    post({ type: "unprintable", characters: findUnprintable(document, readCoverage(fonts)) });
    return;
  }
  let lastStep = 0;
  const drawn = renderPdf(document, fonts, (done, total) => {
    const step = Math.floor((done / total) * progressSteps);
    if (step > lastStep) post({ type: "progress", share: done / total });
    lastStep = step;
  });
  const bytes = attachment ? await attachOnDemand(drawn, attachment, document.changedAt) : drawn;
  post({ type: "rendered", bytes }, [bytes.buffer]);
}

/** Many PDFs carry no plan, and what puts one in is not small. */
const attachOnDemand: typeof attachPlan = async (...parameters) =>
  (await import("#src/pdf/attach-plan.ts")).attachPlan(...parameters);

self.addEventListener("message", ({ data }: MessageEvent<PdfJob>) => {
  work(data).catch((error: unknown) => {
    post({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  });
});
