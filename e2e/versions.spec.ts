import type { Page } from "@playwright/test";
import { parsePlanFile } from "#src/domain/plan-file/plan-file.ts";
import { readVersions } from "#src/domain/versions/history.ts";
import { verifyHistory } from "#src/domain/versions/verify-history.ts";
import { expect, test } from "./fixtures.ts";
import { OpenPlan } from "./pages/open-plan.ts";
import { VersionsPage } from "./pages/versions-page.ts";
import { readPdf } from "./read-pdf.ts";

const question = "questions/P/people.deputies";
const note = (page: Page) => page.getByRole("textbox", { name: "Note", exact: true });

async function changeNote(plan: OpenPlan, text: string): Promise<void> {
  await plan.goTo(question);
  await note(plan.page).fill(text);
  await plan.untilSaved();
}

test("a plan is sealed, approved, changed, sealed again, checked, restored, and all of it survives", async ({
  app,
  page,
}) => {
  await app.setAuthor("Anna Berg");
  const plan = await app.openSample();
  let versions = await VersionsPage.open(plan);
  await expect(versions.draft).toContainText("No version is sealed yet");
  await versions.seal("First complete plan.", "Anna Berg");
  await versions.untilSealed(1);
  await expect(versions.draft).toContainText("The draft is the same as version 1.");
  await versions.decide(1, { decision: "Approved", name: "Mara Holm", role: "Managing director" });
  await expect(versions.state(1)).toHaveText("Approved");
  await expect(versions.version(1)).toContainText("Mara Holm, Managing director");

  await changeNote(plan, "Deputies were trained in the spring.");
  versions = await VersionsPage.open(plan);
  await expect(versions.draft).toContainText("1 field changed since version 1, by Anna Berg.");
  await expect(versions.journal.getByRole("listitem")).toHaveCount(1);
  await expect(versions.journal.getByRole("listitem")).toContainText("Trained deputies for critical roles");
  await expect(versions.journal.locator("ins").last()).toContainText("Deputies were trained in the spring.");

  await versions.seal("After the spring training.", "Anna Berg");
  await versions.untilSealed(2);
  await expect(versions.state(1)).toHaveText("Approved");
  await versions.decide(2, { decision: "Returned", name: "Mara Holm", comment: "Name the trainers." });
  await expect(versions.version(2)).toContainText("Name the trainers.");
  await versions.decide(2, { decision: "Approved", name: "Mara Holm" });
  await expect(versions.state(2)).toHaveText("Approved");
  await expect(versions.state(1)).toHaveText("Superseded");

  await versions.checkAll();
  await expect(versions.check.getByRole("status").first()).toContainText("All is as it was sealed");
  await versions.check
    .getByLabel("Fingerprint from paper")
    .fill((await versions.version(1).locator("code").innerText()).toUpperCase());
  await page.keyboard.press("Enter");
  await expect(versions.check).toContainText("The content of version 1.");

  await versions.restore(1);
  await expect(versions.draft).toContainText("The draft is the same as version 1.");
  await plan.untilSaved();
  await expect(versions.journal.getByRole("listitem").first()).toContainText("Version 1 restored: 1 record");
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(versions.draft).not.toContainText("The draft is the same as version 1.");
  await plan.untilSaved();
  await plan.goTo(question);
  await expect(note(page)).toHaveValue("Deputies were trained in the spring.");

  await page.reload();
  versions = await VersionsPage.open(plan);
  await expect(versions.state(2)).toHaveText("Approved");
  await expect(versions.state(1)).toHaveText("Superseded");
  const saveFile = await versions.action(2, "Save as a plan file");
  const file = await plan.download(() => saveFile.click());
  const parsed = parsePlanFile(file.bytes.toString("utf8"));
  expect(parsed.ok && parsed.value.plan.answers["people.deputies"]?.note).toBe(
    "Deputies were trained in the spring.",
  );
  expect(parsed.ok && verifyHistory(parsed.value.history)).toEqual([]);
  expect(parsed.ok && readVersions(parsed.value.history).versions.size).toBe(2);
});

test("a version is sealed and approved with the keyboard alone", async ({ app, page }) => {
  const plan = await app.openSample();
  const versions = await VersionsPage.open(plan);
  await tabTo(page, "Seal a version");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Seal version 1" })).toBeFocused();
  await tabTo(page, "Why this version is made");
  await page.keyboard.type("First complete plan.");
  await tabTo(page, "Seal in spite of");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Prepared by")).toBeFocused();
  await page.keyboard.type("Anna Berg");
  await page.keyboard.press("Enter");
  await versions.untilSealed(1);

  await tabTo(page, "Record a decision");
  await page.keyboard.press("Enter");
  await page.keyboard.press("1");
  await tabTo(page, "Decided by");
  await page.keyboard.type("Mara Holm");
  await page.keyboard.press("Enter");
  await expect(versions.state(1)).toHaveText("Approved");
  await expect(page.getByRole("heading", { name: "Version 1", exact: true })).toBeFocused();
});

/** Presses Tab until the focus is on what is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
      const label = labels ? [...(element.labels ?? [])].map(({ innerText }) => innerText).join(" ") : "";
      return label === "" ? (element?.textContent ?? "") : label;
    });
    if (focused.startsWith(name)) return;
  }
  throw new Error(`the keyboard does not reach “${name}”`);
}

test("two tabs that seal give two versions, one after the other", async ({ app, page, context }) => {
  const plan = await app.openSample();
  const first = await VersionsPage.open(plan);
  const other = await context.newPage();
  await other.goto(page.url());
  const second = await VersionsPage.open(await OpenPlan.whenReady(other));

  await first.seal("From the first tab.", "Anna Berg");
  await first.untilSealed(1);
  await expect(second.version(1)).toContainText("From the first tab.");
  await expect(second.draft).toContainText("The draft is the same as version 1.");

  await changeNote(plan, "Changed in the first tab.");
  await expect(second.draft).toContainText("1 field changed since version 1");
  await second.seal("From the second tab.", "Bo Ek");
  await second.untilSealed(2);
  const again = await VersionsPage.open(plan);
  await expect(again.version(2)).toContainText("From the second tab.");
  await again.checkAll();
  await expect(again.check.getByRole("status").first()).toContainText("All is as it was sealed");
});

test("a tab that has not heard of what another one sealed seals nothing, and loses nothing typed", async ({
  app,
  page,
  context,
}) => {
  await context.addInitScript(silenceTabs);
  const plan = await app.openSample();
  const first = await VersionsPage.open(plan);
  const other = await context.newPage();
  await other.goto(page.url());
  const second = await VersionsPage.open(await OpenPlan.whenReady(other));
  await first.seal("From the first tab.", "Anna Berg");
  await first.untilSealed(1);
  await second.seal("From the second tab.", "Bo Ek");
  await expect(other.getByRole("alert")).toContainText("Nothing was sealed");
  await expect(other.getByLabel("Why this version is made")).toHaveValue("From the second tab.");
  await other.goto(page.url());
  await other.reload();
  await expect(second.version(1)).toContainText("From the first tab.");
  await second.seal("From the second tab.", "Bo Ek");
  await second.untilSealed(2);
  await second.checkAll();
  await expect(second.check.getByRole("status").first()).toContainText("All is as it was sealed");
});

/** As when one of them sleeps: only the database knows. */
function silenceTabs(): void {
  BroadcastChannel.prototype.postMessage = () => undefined;
}

test("the PDF of an older version is that of its own day", async ({ app, page }) => {
  const plan = await app.openSample();
  let versions = await VersionsPage.open(plan);
  await versions.seal("First complete plan.", "Anna Berg");
  await versions.untilSealed(1);
  await changeNote(plan, "Changed since.");
  versions = await VersionsPage.open(plan);
  const savePdf = await versions.action(1, "Save as a PDF");
  const file = await plan.download(() => savePdf.click());
  expect(file.name).toMatch(/Version 1 .*\.pdf$/);
  const { text } = await readPdf(file.bytes);
  expect(text).not.toContain("Changedsince.");
  expect(text).toContain("Version1,sealed");
  await expect(page.getByText("The PDF was saved.")).toBeVisible();
});
