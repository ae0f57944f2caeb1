import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { PdfAttachment } from "#src/domain/ports.ts";
import { attachPlan } from "#src/pdf/attach-plan.ts";
import { renderPdf } from "#src/pdf/render-pdf.ts";
import { goldenDocument } from "#src/pdf/testing/documents.ts";
import { askTool, isInstalled, rewrite } from "#src/pdf/testing/pdf-tools.ts";
import { loadTestFonts, readPdf } from "#src/pdf/testing/read-pdf.ts";

const fonts = loadTestFonts();
const { changedAt } = goldenDocument;
const attachment: PdfAttachment = {
  name: "plan.holdfast",
  mediaType: "application/json",
  text: JSON.stringify({ format: "holdfast-plan", title: "Åsa (förstärkt) \\ Ω 🌊" }),
  description: "Planen, för Ωmega",
};

const drawn = renderPdf(goldenDocument, fonts);
const carrying = await attachPlan(drawn, attachment, changedAt);

function idsOf(pdf: Uint8Array): string[] {
  return [
    ...Buffer.from(pdf)
      .toString("latin1")
      .matchAll(/\/ID \[ ?<([0-9A-F]{32})> <([0-9A-F]{32})> ?\]/gu),
  ].flatMap(([, first, second]) => [first ?? "", second ?? ""]);
}

describe("a PDF with a plan attached", () => {
  test("carries the file to the letter, with a name and what it is", async () => {
    const task = getDocument({ data: carrying.slice(), verbosity: 0 });
    const files = (await (await task.promise).getAttachments()) as Record<
      string,
      { filename: string; content: Uint8Array; description: string }
    >;
    expect(Object.keys(files)).toEqual(["plan.holdfast"]);
    const file = files["plan.holdfast"];
    expect(file?.filename).toBe("plan.holdfast");
    expect(file?.description).toBe(attachment.description);
    expect(new TextDecoder().decode(file?.content)).toBe(attachment.text);
    await task.destroy();
  });

  test("shows the same pages, outline, links, language and metadata as before", async () => {
    const [before, after] = await Promise.all([readPdf(drawn), readPdf(carrying)]);
    const { info: infoBefore, ...restBefore } = before;
    const { info: infoAfter, ...restAfter } = after;
    expect(restAfter).toEqual(restBefore);
    // Objects in streams need a later version of the format than jsPDF writes.
    expect(infoAfter).toEqual({ ...infoBefore, PDFFormatVersion: "1.7" });
    expect(before.outline.length).toBeGreaterThan(0);
    expect(before.links.length).toBeGreaterThan(0);
  });

  test("still opens with its outline, and with its title in the window", async () => {
    const task = getDocument({ data: carrying.slice(), verbosity: 0 });
    const pdf = await task.promise;
    expect(await pdf.getPageMode()).toBe("UseOutlines");
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    await task.destroy();
  });

  test("is smaller than PDF and compressed file side by side, as its objects are packed", () => {
    expect(carrying.length).toBeLessThan(drawn.length);
  });
});

describe("the same pages and the same plan", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test("give the same bytes at another time, in another time zone and after other PDFs", async () => {
    vi.stubEnv("TZ", "Pacific/Auckland");
    vi.useFakeTimers({ now: new Date("2035-05-05T05:05:05Z"), toFake: ["Date"] });
    await attachPlan(renderPdf({ ...goldenDocument, title: "Other" }, fonts), attachment, changedAt);
    const again = await attachPlan(renderPdf(goldenDocument, fonts), attachment, changedAt);
    expect(Buffer.compare(again, carrying)).toBe(0);
  });

  test("keep the id that the pages gave, and have a second one that depends on the plan too", async () => {
    const [own] = /\/ID \[ <([0-9A-F]{32})>/u.exec(Buffer.from(drawn).toString("latin1"))?.slice(1) ?? [];
    const other = await attachPlan(drawn, { ...attachment, text: "{}" }, changedAt);
    expect(idsOf(carrying)[0]).toBe(own);
    expect(idsOf(other)[0]).toBe(own);
    expect(idsOf(other)[1]).not.toBe(idsOf(carrying)[1]);
  });
});

describe("other readers", () => {
  test.skipIf(!isInstalled("pdfdetach"))("pdfdetach lists the file", () => {
    expect(askTool("pdfdetach", ["-list", "FILE"], carrying)).toBe("1 embedded files\n1: plan.holdfast\n");
  });

  test.skipIf(!isInstalled("qpdf"))("qpdf finds nothing wrong", () => {
    expect(askTool("qpdf", ["--check", "FILE"], carrying)).toContain("No syntax or stream encoding errors");
  });

  test.skipIf(!isInstalled("qpdf"))("qpdf sees a source with fixed dates, media type and size", () => {
    const listed = askTool("qpdf", ["--list-attachments", "--verbose", "FILE"], carrying);
    expect(listed).toContain("mime type: application/json");
    expect(listed).toContain("creation date: D:20261112223107+00'00'");
    expect(listed).toContain("modification date: D:20261112223107+00'00'");
    expect(listed).toContain(`description: ${attachment.description}`);
    const plain = Buffer.from(rewrite(carrying, "--qdf", "--object-streams=disable")).toString("latin1");
    expect(plain).toContain("/AFRelationship /Source");
    expect(plain).toContain(`/Size ${Buffer.byteLength(attachment.text)}`);
    expect(plain).toMatch(/\/AF \[\s+\d+ 0 R\s+\]/u);
  });

  test.skipIf(!isInstalled("pdfinfo"))("pdfinfo reads the same metadata", () => {
    const info = askTool("pdfinfo", ["FILE"], carrying);
    expect(info).toMatch(/Title:\s+Business continuity plan\n/u);
    expect(info).toMatch(/Pages:\s+5\n/u);
    expect(info).toMatch(/PDF version:\s+1\.7\n/u);
  });
});
