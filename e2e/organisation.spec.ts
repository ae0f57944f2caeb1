import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { catalog } from "#src/catalog/catalog.ts";
import { sampleContent } from "#src/catalog/sample/en.ts";
import { catalogText } from "#src/catalog/text/en/catalog-text.ts";
import { parsePlanFile } from "#src/domain/plan-file/plan-file.ts";
import { expect, test } from "./fixtures.ts";
import { typeOrganisation } from "./type-organisation.ts";
import { DocumentPage } from "./pages/document-page.ts";
import { readPdf, withoutFingerprints } from "./read-pdf.ts";

/**
 * The main job on real input: a complete plan of an organisation, typed through the interface, not seeded.
 * `docs/sample` holds what came out. After a change of the content: HOLDFAST_WRITE_SAMPLE=1 npx playwright test
 * organisation.
 */
const sampleFolder = new URL("../docs/sample/", import.meta.url);
const planFile = new URL("nordhamn-freight.holdfast", sampleFolder);
const pdfFile = new URL("nordhamn-freight.pdf", sampleFolder);
const now = "2026-11-22T09:00:00.000Z";

test("a whole organisation is typed in, and leaves as a plan file and a PDF", async ({ app, page }) => {
  test.setTimeout(600_000);
  await page.clock.setFixedTime(now);
  await page.addInitScript(countingIds);
  const plan = await typeOrganisation(app, sampleContent, catalog, catalogText, now.slice(0, 10));

  const document = await DocumentPage.open(plan);
  const copy = await document.saveCopy();
  const pdf = await document.savePdf();
  expect(copy.name).toMatch(/\.holdfast$/);
  expect(pdf.name).toMatch(/\.pdf$/);
  if (process.env["HOLDFAST_WRITE_SAMPLE"] !== undefined) {
    mkdirSync(sampleFolder, { recursive: true });
    writeFileSync(planFile, copy.bytes);
    writeFileSync(pdfFile, pdf.bytes);
  }

  const typed = copy.bytes.toString("utf8");
  expect(parsePlanFile(typed).ok).toBe(true);
  expect(numberIds(typed)).toBe(numberIds(readFileSync(planFile, "utf8")));

  const read = await readPdf(pdf.bytes);
  const kept = await readPdf(readFileSync(pdfFile));
  expect(numberIds(withoutFingerprints(read.text))).toBe(numberIds(withoutFingerprints(kept.text)));
  for (const { note } of Object.values(sampleContent.answers)) {
    if (note !== undefined) expect(read.text).toContain(withoutSpace(note));
  }
});

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}

/** Ids by their order in the file: a screen that is drawn once more may use up a number without a record. */
function numberIds(text: string): string {
  const numbers = new Map<string, number>();
  return text.replace(/00000000-0000-4000-8000-\d{12}/g, (id) => {
    numbers.set(id, numbers.get(id) ?? numbers.size);
    return `id-${numbers.get(id)}`;
  });
}

/** Ids in the order in which they are made, so that the same journey gives the same file. */
function countingIds(): void {
  const key = "test-ids";
  crypto.randomUUID = () => {
    const count = Number(sessionStorage.getItem(key) ?? "0") + 1;
    sessionStorage.setItem(key, String(count));
    return `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
  };
}
