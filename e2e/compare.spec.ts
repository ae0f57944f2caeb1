import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { overflowOf, violationsOf } from "./accessibility.ts";
import { expect, test, withoutFilePickers } from "./fixtures.ts";
import { ComparePage, type DroppedFile } from "./pages/compare-page.ts";
import { OpenPlan } from "./pages/open-plan.ts";
import { QuestionPage } from "./pages/question-page.ts";
import type { Holdfast } from "./pages/holdfast.ts";
import { readPdf } from "./read-pdf.ts";

const title = "Harbour office";
const deputies = "Trained deputies for critical roles";

const questions = {
  "people.deputies": "P",
  "systems.backup-restore": "S",
  "people.critical-roles": "P",
} as const;

async function answer(
  plan: OpenPlan,
  id: keyof typeof questions,
  value: string,
  note?: string,
): Promise<void> {
  await plan.goTo(`questions/${questions[id]}/${id}`);
  const question = new QuestionPage(plan);
  await question.answer(value);
  if (note !== undefined) await question.note(note);
  await plan.untilSaved();
}

async function seal(plan: OpenPlan, reason: string): Promise<void> {
  const { page } = plan;
  await plan.goTo("versions?seal");
  await page.getByLabel("Why this version is made").fill(reason);
  await page.getByLabel("Prepared by").fill("Elin Dahl");
  await page.getByRole("button", { name: /^Seal (version \d|in spite of)/ }).click();
  await expect(page.getByText(/^Version \d is sealed$/)).toBeVisible();
}

/** Saves what a button about a version makes. */
async function save(plan: OpenPlan, versionNumber: number, button: string): Promise<DroppedFile> {
  await plan.goTo("versions");
  const version = plan.page
    .getByRole("listitem")
    .filter({ has: plan.page.getByRole("heading", { name: `Version ${versionNumber}`, exact: true }) });
  const press = version.getByRole("button", { name: button });
  if (!(await press.isVisible())) await version.getByText("History, and what to do with it").click();
  return plan.download(() => press.click());
}

/** A plan with two versions: one answer weaker without a reason, one stronger with one, one note reworded. */
async function makeTwoVersions(app: Holdfast): Promise<OpenPlan> {
  await app.setAuthor("Elin Dahl");
  const plan = await (await app.newPlan()).create({ name: title, depth: "Start" });
  await answer(plan, "people.deputies", "Documented");
  await answer(plan, "systems.backup-restore", "Nothing in place");
  await answer(plan, "people.critical-roles", "Partly in place", "Restore within 8 hours from the tapes.");
  await seal(plan, "First plan");
  await answer(plan, "people.deputies", "Partly in place");
  await answer(plan, "systems.backup-restore", "Documented", "A copy is kept at the bank since May.");
  await answer(plan, "people.critical-roles", "Partly in place", "Restore within 4 hours from the tapes.");
  await seal(plan, "After the exercise in May");
  return plan;
}

/** Another person's browser, where none of this was ever opened. */
async function freshContext(
  browser: Browser,
  baseURL: string | undefined,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({ baseURL: baseURL ?? "", locale: "en-GB" });
  await context.addInitScript(withoutFilePickers);
  return { context, page: await context.newPage() };
}

test("the auditor drops two PDFs, verifies them, filters, ticks off, and takes the changes along", async ({
  app,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const plan = await makeTwoVersions(app);
  const first = await save(plan, 1, "Save as a PDF");
  const second = await save(plan, 2, "Save as a PDF");

  const { context, page } = await freshContext(browser, baseURL);
  const compare = new ComparePage(page);
  await compare.open();

  await test.step("the earlier one becomes “Before”, and each is what was sealed", async () => {
    await compare.drop(second, first);
    await expect(compare.side("Before").getByText("Is version 1 as sealed.")).toBeVisible();
    await expect(compare.side("After").getByText("Is version 2 as sealed.")).toBeVisible();
    await expect(compare.side("After").getByText(/The history holds: 2 entries/)).toBeVisible();
    await expect(compare.result.getByRole("heading", { name: "What changed" })).toBeFocused();
    for (const [side, { bytes }] of [["Before", first] as const, ["After", second] as const]) {
      const fingerprint = await compare.fingerprintOf(side);
      expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
      expect((await readPdf(bytes)).text).toContain(fingerprint);
    }
  });

  await test.step("one sentence says what it comes to", async () => {
    await expect(compare.sentence).toHaveText(
      /^3 changes since version 1 \(.+\): 1 weakens the plan, without a reason\. Readiness of the whole plan/,
    );
    await expect(compare.changes).toHaveCount(3);
    await expect(compare.result.getByText("0 of 3 reviewed").first()).toBeVisible();
  });

  await test.step("the weakened answer is found, ticked and noted", async () => {
    await compare.filter(/^Weakened \(1\)/);
    await expect(page).toHaveURL(/effect=weakened/);
    await expect(compare.changes).toHaveCount(1);
    const change = compare.changes.first();
    await expect(change).toContainText("Documented");
    await expect(change).toContainText("Partly in place");
    await expect(change).toContainText("No reason given");
    await expect(change).toContainText("Elin Dahl");
    await change.getByRole("checkbox", { name: /^Reviewed/ }).check();
    await change.getByRole("textbox", { name: /^Note on/ }).fill("Ask Elin why");
    await expect(compare.result.getByText("1 of 3 reviewed").first()).toBeVisible();
    await page.goBack();
    await expect(compare.changes).toHaveCount(3);
  });

  await test.step("prose is compared by word", async () => {
    const change = compare.changes.filter({ hasText: "hours from the tapes" });
    await expect(change.locator("del")).toContainText("8");
    await expect(change.locator("ins")).toContainText("4");
  });

  await test.step("after a reload the files are asked for again, and the tick is still there", async () => {
    await page.reload();
    await expect(page.getByText(/it was loaded anew\. Open .+\.pdf again\./)).toHaveCount(2);
    await compare.drop(first, second);
    await expect(compare.result.getByText("1 of 3 reviewed").first()).toBeVisible();
    await compare.filter(/^Not reviewed \(2\)/);
    await expect(compare.changes).toHaveCount(2);
    await compare.filter(/^Not reviewed/);
    const ticked = compare.changes.filter({ hasText: "No reason given" });
    await expect(ticked.getByRole("textbox", { name: /^Note on/ })).toHaveValue("Ask Elin why");
  });

  await test.step("the score is explained", async () => {
    await compare.view(/^Score/);
    await expect(compare.result.getByRole("table", { name: "Readiness before and after" })).toBeVisible();
    await expect(
      compare.result.getByRole("heading", { name: "Why readiness changed: Whole plan" }),
    ).toBeVisible();
    await compare.result.getByRole("link", { name: "Systems", exact: true }).click();
    await expect(
      compare.result.getByRole("heading", { name: "Why readiness changed: Systems" }),
    ).toBeVisible();
    await page.goBack();
    await page.goBack();
    await expect(compare.changes).toHaveCount(3);
  });

  await test.step("the changes go out as PDF, CSV and JSON", async () => {
    const pdf = await download(page, "Save the changes as a PDF");
    expect(pdf.name).toMatch(/^Harbour office changes .+\.pdf$/);
    const read = await readPdf(pdf.bytes);
    expect(read.text).toContain("within[−8][+4]hours".replace(/\s/g, ""));
    expect(read.text).toContain("AskElinwhy");
    expect(read.text).toContain(await compare.fingerprintOf("Before"));

    const csv = (await download(page, "Save as CSV")).bytes.toString("utf8");
    expect(csv.split("\r\n")[0]).toContain("Section,Record,Field,Before,After");
    expect(csv).toContain("Documented,Partly in place");
    const json = (await download(page, "Save as JSON")).bytes.toString("utf8");
    expect(JSON.parse(json)).toMatchObject({ format: "holdfast-comparison", relation: "samePlan" });
  });
  await context.close();
});

test("a tampered file, a tampered history and a tampered PDF attachment are each named for what they are", async ({
  app,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const plan = await makeTwoVersions(app);
  const file = await save(plan, 2, "Save as a plan file");
  const pdf = await save(plan, 2, "Save as a PDF");
  const text = file.bytes.toString("utf8");
  const reworded = text.replace("within 4 hours", "within 9 hours");
  const forged = text.replace('"preparedBy":"Elin Dahl"', '"preparedBy":"Somebody else"');
  expect(reworded).not.toBe(text);
  expect(forged).not.toBe(text);

  const { context, page } = await freshContext(browser, baseURL);
  const compare = new ComparePage(page);
  const before = compare.side("Before");
  const open = async (name: string, content: string | Buffer): Promise<void> => {
    await compare.open();
    await compare.drop({ name, bytes: Buffer.from(content) });
  };

  await open("plan.holdfast", text);
  await expect(before.getByText("Is version 2 as sealed.")).toBeVisible();

  await open("reworded.holdfast", reworded);
  await expect(
    before.getByText("Is not any sealed version: changed after version 2, or never sealed."),
  ).toBeVisible();
  await expect(before.getByText("The history holds")).toBeVisible();

  await open("forged.holdfast", forged);
  await expect(before.getByText("The plan file was changed: its history does not hold")).toBeVisible();
  await expect(before.getByText(/Entry \d of the history, about version \d, was changed/)).toBeVisible();

  await open("reworded.pdf", await withOtherPlan(pdf.bytes, reworded));
  await expect(before.getByText("Is not any sealed version")).toBeVisible();
  await expect(before.getByText(/Its pages may say something else/)).toBeVisible();
  // The cover still shows what was sealed; what was read does not have that fingerprint.
  const pages = (await readPdf(pdf.bytes)).text;
  expect(pages).not.toContain(await compare.fingerprintOf("Before"));

  await open("forged.pdf", await withOtherPlan(pdf.bytes, forged));
  await expect(
    before.getByText("The plan inside the PDF was changed: its history does not hold"),
  ).toBeVisible();

  await open("printed.pdf", await withOtherPlan(pdf.bytes, undefined));
  await expect(page.getByText("There is no plan inside this PDF.")).toBeVisible();
  await open("cut.holdfast", text.slice(0, -300));
  await expect(page.getByText("The file ends in the middle")).toBeVisible();
  await open("broken.pdf", pdf.bytes.subarray(0, 2000));
  await expect(page.getByText("The PDF cannot be read: it is damaged or cut off.")).toBeVisible();
  await context.close();
});

test("versions and the draft are compared by link and by keyboard, and again when the draft changes", async ({
  app,
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const plan = await makeTwoVersions(app);
  const copy = await save(plan, 1, "Save as a plan file");
  const compare = new ComparePage(page);

  await test.step("a link compares at once", async () => {
    await page.goto(`./#/compare?before=${plan.id}:1&after=${plan.id}:draft`);
    await expect(
      compare.side("After").getByText("Is version 2 as sealed: nothing was changed since."),
    ).toBeVisible();
    await expect(compare.changes).toHaveCount(3);
  });

  await test.step("what is chosen from a list waits for its button", async () => {
    await compare.choose("Before", title, /^Version 2/);
    const button = page.getByRole("button", { name: "Compare", exact: true });
    await expect(button).toBeVisible();
    await expect(compare.result).toHaveCount(0);
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(compare.sentence).toHaveText(/^Nothing changed since version 2/);
    await expect(compare.result.getByRole("heading", { name: "What changed" })).toBeFocused();
  });

  await test.step("an edit in another tab offers to compare again", async () => {
    const tab = await context.newPage();
    await tab.goto(`./#/plans/${plan.id}`);
    await answer(await OpenPlan.whenReady(tab), "people.deputies", "Nothing in place");
    await tab.close();
    await page.getByRole("button", { name: "Compare again" }).click();
    await expect(compare.changes).toHaveCount(1);
    await expect(compare.changes).toContainText(deputies);
  });

  await test.step("a tick is gone when the change becomes another one, and says so", async () => {
    await compare.changes.getByRole("checkbox", { name: /^Reviewed/ }).check();
    await expect(compare.result.getByText("1 of 1 reviewed").first()).toBeVisible();
    await answerElsewhere(context, plan.id, "Documented");
    await page.getByRole("button", { name: "Compare again" }).click();
    await expect(compare.changes.getByText("Changed since it was reviewed")).toBeVisible();
    await expect(compare.changes.getByRole("checkbox", { name: /^Reviewed/ })).not.toBeChecked();
  });

  await test.step("a file beside the draft can be read into it", async () => {
    await page.goto(`./#/compare?before=${plan.id}:draft`);
    await compare.openFile("After", copy);
    const after = compare.side("After");
    await expect(after.getByText("Is version 1 as sealed.")).toBeVisible();
    await expect(after.getByText("It agrees with the history of this plan on this device.")).toBeVisible();
    await page.getByRole("link", { name: "Read the file into the draft" }).click();
    await expect(page).toHaveURL(new RegExp(`plans/${plan.id}/merge`));
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`a comparison has no accessibility violation in ${colorScheme}, and fits on 320 px`, async ({
    app,
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    const plan = await makeTwoVersions(app);
    const compare = new ComparePage(page);
    await page.goto(`./#/compare?before=${plan.id}:1&after=${plan.id}:2`);
    for (const view of [/^Changes/, /^Score/, /^Gaps and actions/, /^Sealed and decided/]) {
      await compare.view(view);
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await violationsOf(page), String(view)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await overflowOf(page), String(view)).toBeLessThanOrEqual(0);
    }
  });
}

async function answerElsewhere(context: BrowserContext, planId: string, value: string): Promise<void> {
  const tab = await context.newPage();
  await tab.goto(`./#/plans/${planId}`);
  await answer(await OpenPlan.whenReady(tab), "people.deputies", value);
  await tab.close();
}

async function download(page: Page, button: string): Promise<DroppedFile> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const file = await downloading;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** The same pages with another plan inside, or without one. */
async function withOtherPlan(bytes: Buffer, text: string | undefined): Promise<Buffer> {
  const { name } = await planInside(bytes);
  const pdf = await PDFDocument.load(bytes);
  for (const key of ["Names", "AF"]) pdf.catalog.delete(PDFName.of(key));
  if (text !== undefined) await pdf.attach(Buffer.from(text), name);
  return Buffer.from(await pdf.save());
}

/** The attachment as pdf.js finds it, which had no part in writing it. */
async function planInside(bytes: Buffer): Promise<{ readonly name: string }> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const attachments = (await document.getAttachments()) as Readonly<
    Record<string, { readonly filename: string }>
  > | null;
  const [attachment] = Object.values(attachments ?? {});
  if (!attachment) throw new Error("the PDF carries no plan");
  return { name: attachment.filename };
}
