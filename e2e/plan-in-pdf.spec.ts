import { parsePlanFile } from "#src/domain/plan-file/plan-file.ts";
import { fingerprint } from "#src/domain/versions/content.ts";
import { expect, test } from "./fixtures.ts";
import { DocumentPage } from "./pages/document-page.ts";
import { readPdf } from "./read-pdf.ts";

test("the PDF carries the very plan whose fingerprint it prints, on the cover and on every page", async ({
  app,
  page,
}) => {
  const plan = await app.openSample();
  const document = await DocumentPage.open(plan);
  const first = await document.savePdf();
  await expect(page.getByText("The PDF was saved.").first()).toBeVisible();
  const pdf = await readPdf(first.bytes);
  const parsed = parsePlanFile(pdf.files.get("plan.holdfast") ?? "");
  if (!parsed.ok) throw new Error(parsed.error.type);
  const digits = fingerprint(parsed.value.plan);
  expect(pdf.text).toContain(`Fingerprintofthecontent${digits}`);
  // Every page but the cover has the first digits at its foot.
  expect(pdf.text.split(`Fingerprint${digits.slice(0, 16)}Page`)).toHaveLength(pdf.pages);

  await test.step("the page shows it from then on, and a second PDF has the same bytes", async () => {
    await expect(page.locator(".report-fingerprint code").first()).toHaveText(
      (digits.match(/.{4}/g) ?? []).join(" "),
    );
    const second = await document.savePdf();
    expect(second.bytes.equals(first.bytes)).toBe(true);
  });

  await test.step("nothing of it can be undone: nobody edited", async () => {
    await expect(page.getByRole("button", { name: /^Undo/ })).toBeDisabled();
  });
});
