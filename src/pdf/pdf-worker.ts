import { answerJobs, type Answered } from "#src/jobs/answer-jobs.ts";
import type { attachPlan } from "#src/pdf/attach-plan.ts";
import { findUnprintable } from "#src/pdf/find-unprintable.ts";
import type { PdfAnswer, PdfJob } from "#src/pdf/pdf-jobs.ts";
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

async function work(job: PdfJob, onProgress: (share: number) => void): Promise<Answered<PdfAnswer>> {
  const { document } = job;
  const fonts = await loadFonts();
  if (job.task === "findUnprintable") return { answer: findUnprintable(document, readCoverage(fonts)) };
  let lastStep = 0;
  const drawn = renderPdf(document, fonts, (done, total) => {
    const step = Math.floor((done / total) * progressSteps);
    if (step > lastStep) onProgress(done / total);
    lastStep = step;
  });
  const { attachment } = job;
  const bytes = attachment ? await attachOnDemand(drawn, attachment, document.changedAt) : drawn;
  return { answer: bytes, transfer: [bytes.buffer] };
}

/** Many PDFs carry no plan, and what puts one in is not small. */
const attachOnDemand: typeof attachPlan = async (...parameters) =>
  (await import("#src/pdf/attach-plan.ts")).attachPlan(...parameters);

answerJobs<PdfJob, PdfAnswer>(self, work);
