import type { Browser, Page } from "@playwright/test";
import { expect, test, withoutFilePickers } from "./fixtures.ts";
import { ContactsPage } from "./pages/contacts-page.ts";
import { DocumentPage } from "./pages/document-page.ts";
import { Holdfast } from "./pages/holdfast.ts";
import { MergePage } from "./pages/merge-page.ts";
import { OpenPlan } from "./pages/open-plan.ts";
import { ProfilePage } from "./pages/profile-page.ts";
import { VersionsPage } from "./pages/versions-page.ts";

const deputies = "questions/P/people.deputies";
const note = (page: Page) => page.getByRole("textbox", { name: "Note", exact: true });
const owner = (page: Page) => page.getByRole("textbox", { name: "Owner", exact: true });

async function sealFirstVersion(plan: OpenPlan): Promise<void> {
  const versions = await VersionsPage.open(plan);
  await versions.seal("The first one.", "Ingrid Holm");
  await versions.untilSealed(1);
}

async function fillContact(page: Page, name: string, label: string, text: string): Promise<void> {
  await page.getByRole("button", { name: `Edit ${name}` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(label, { exact: true }).fill(text);
  await dialog.getByRole("button", { name: "Done" }).click();
}

/** A colleague opens a file on another device, works in it, and sends it back. */
async function workElsewhere(
  browser: Browser,
  baseURL: string | undefined,
  file: Buffer,
  work: (plan: OpenPlan) => Promise<void>,
): Promise<Buffer> {
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  await context.addInitScript(withoutFilePickers);
  const page = await context.newPage();
  const app = new Holdfast(page);
  await app.setAuthor("Björn Ek");
  await (await app.open()).openFile("plan.holdfast", file);
  await page.waitForURL(/#\/plans\//);
  const plan = await OpenPlan.whenReady(page);
  await work(plan);
  await plan.untilSaved();
  const { bytes } = await (await DocumentPage.open(plan)).saveCopy();
  await context.close();
  return bytes;
}

test("two people work on a sealed plan apart, and one reads the other's copy in, by keyboard", async ({
  app,
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  await app.setAuthor("Ingrid Holm");
  const plan = await app.openSample();
  await ContactsPage.open(plan);
  const contacts = page.getByRole("row").getByRole("button", { name: /^Edit / });
  const [first = "", second = ""] = (await contacts.allTextContents()).map((text) =>
    text.replace("Edit ", ""),
  );
  await sealFirstVersion(plan);
  const { bytes: sent } = await (await DocumentPage.open(plan)).saveCopy();

  const copy = await workElsewhere(browser, baseURL, sent, async (theirs) => {
    const profile = await ProfilePage.open(theirs);
    await profile.fill("Purpose", "To keep the quay open.");
    await profile.fill("Scope", "The quay.");
    await theirs.goTo(deputies);
    await note(theirs.page).fill("Björn wrote this.");
    await ContactsPage.open(theirs);
    await fillContact(theirs.page, first, "Work phone", "031 200");
    await theirs.page.getByRole("button", { name: `Remove ${second}` }).click();
  });

  const profile = await ProfilePage.open(plan);
  await profile.fill("Purpose", "To keep the gate open.");
  await profile.fill("Scope", "The gate.");
  await plan.goTo(deputies);
  await owner(page).fill("Ingrid Holm");
  await ContactsPage.open(plan);
  await fillContact(page, first, "Work phone", "031 100");
  await fillContact(page, second, "Role", "Gatekeeper");
  await plan.untilSaved();

  const merge = await MergePage.open(plan);
  await merge.openCopy("björn.holdfast", copy);
  await expect(page.getByText("You both started from version 1 of")).toBeVisible();
  await merge.expectFigures(1, 1, 4);
  await expect(page.locator(".merge-taken-change")).toContainText("Björn wrote this.");

  await merge.pressByKey("Next open one");
  await expect(merge.conflict(/Purpose/).getByRole("radio", { name: "Keep mine" })).toBeFocused();
  await page.keyboard.press("1");
  await merge.expectProgress("1 of 4 decided");
  await page.keyboard.press("Tab");
  await expect(merge.conflict(/Scope/).getByRole("radio").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await merge.expectProgress("2 of 4 decided");
  await merge.pressByKey("Next open one");
  await expect(
    merge
      .conflict(new RegExp(`${first}.*Work phone`))
      .getByRole("radio")
      .first(),
  ).toBeFocused();

  const removal = merge.conflict(new RegExp(`^Contact “${second}”$`));
  await expect(removal).toContainText("They removed it, and you changed it.");
  await expect(removal).toContainText("Gatekeeper");
  await removal.getByRole("radio", { name: "Keep it, as I have it" }).focus();
  await page.keyboard.press("1");
  await merge.pressByKey("Take theirs");
  await merge.expectProgress("4 of 4 decided");

  // Another page in between: nothing is merged, and every choice is still there.
  await plan.follow("About this plan");
  await expect(page.getByLabel("Scope", { exact: true })).toHaveValue("The gate.");
  await page.goBack();
  await merge.expectProgress("4 of 4 decided");
  await merge.pressByKey("Merge into my plan");
  await expect(page.getByRole("heading", { name: "björn.holdfast is merged into your plan" })).toBeFocused();

  const expectMerged = async (): Promise<void> => {
    await ProfilePage.open(plan);
    await expect(page.getByLabel("Purpose", { exact: true })).toHaveValue("To keep the gate open.");
    await expect(page.getByLabel("Scope", { exact: true })).toHaveValue("The quay.");
    await plan.goTo(deputies);
    await expect(note(page)).toHaveValue("Björn wrote this.");
    await expect(owner(page)).toHaveValue("Ingrid Holm");
    await ContactsPage.open(plan);
    await expect(page.getByRole("row").filter({ hasText: first })).toContainText("031 200");
    const kept = page.getByRole("row").filter({ hasText: second });
    await expect(kept).toContainText("Gatekeeper");
  };
  await expectMerged();
  await plan.untilSaved();
  await page.reload();
  await expectMerged();
  const { journal } = await VersionsPage.open(plan);
  await expect(journal.getByText(/Read in from “björn\.holdfast”/)).toHaveCount(1);
});

test("one undo takes a whole merge back, one redo brings it again, and both are saved", async ({
  app,
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const plan = await app.openSample();
  await sealFirstVersion(plan);
  const { bytes: sent } = await (await DocumentPage.open(plan)).saveCopy();
  const copy = await workElsewhere(browser, baseURL, sent, async (theirs) => {
    await (await ProfilePage.open(theirs)).fill("Scope", "The quay.");
    await theirs.goTo(deputies);
    await note(theirs.page).fill("Björn wrote this.");
  });
  await (await ProfilePage.open(plan)).fill("Scope", "The gate.");
  await plan.untilSaved();
  const merge = await MergePage.open(plan);
  await merge.dropCopy("copy.holdfast", copy.toString("utf8"));
  await merge.conflict(/Scope/).getByRole("radio", { name: "Take theirs" }).check();
  await page.getByRole("button", { name: "Merge into my plan" }).click();
  await page.getByRole("button", { name: "Undo the merge" }).click();
  await expect(page.getByRole("heading", { name: "The merge is taken back" })).toBeVisible();
  await plan.untilSaved();

  const scope = page.getByLabel("Scope", { exact: true });
  await plan.follow("About this plan");
  await expect(scope).toHaveValue("The gate.");
  await page.goBack();
  await page.getByRole("button", { name: "Merge it again" }).click();
  await expect(page.getByRole("heading", { name: /is merged into your plan/ })).toBeVisible();
  await plan.untilSaved();
  await page.reload();
  await ProfilePage.open(plan);
  await expect(scope).toHaveValue("The quay.");
  await plan.goTo(deputies);
  await expect(note(page)).toHaveValue("Björn wrote this.");
});

test("a broken file and one of another plan are refused, and nothing is changed", async ({ app, page }) => {
  const plan = await app.openSample();
  const document = await DocumentPage.open(plan);
  const { bytes: pdf } = await document.savePdf();
  const { bytes } = await document.saveCopy();
  const text = bytes.toString("utf8");
  const merge = await MergePage.open(plan);
  const alert = page.getByRole("alert");
  await merge.openCopy("cut.holdfast", text.slice(0, -300));
  await expect(alert).toContainText(/cut\.holdfast.*ends in the middle.*Your plan was not changed/s);
  await merge.openCopy("same.holdfast", text);
  await expect(alert).toContainText("There is nothing to read in.");
  await merge.openCopy("printed.pdf", pdf);
  await expect(alert).toContainText(/printed\.pdf.*There is nothing to read in/s);
  await merge.dropCopy("other.holdfast", text.replaceAll(plan.id, "another-plan"));
  await expect(alert).toContainText("This is another plan");
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();
  const { bytes: after } = await (await DocumentPage.open(plan)).saveCopy();
  expect(after.equals(bytes)).toBe(true);
});

test("without a common version the planner opens the file that both started from", async ({ app, page }) => {
  const plan = await app.openSample();
  const { bytes: sent } = await (await DocumentPage.open(plan)).saveCopy();
  const copy = sent.toString("utf8").replace(/"note":"[^"]+"/, '"note":"Björn wrote this."');
  const merge = await MergePage.open(plan);
  await merge.openCopy("copy.holdfast", copy);
  await expect(page.getByText(/no sealed version in common/)).toBeVisible();
  await merge.choose("Open that file", "sent.holdfast", sent);
  await merge.expectFigures(1, 0, 0);
  await expect(page.locator(".merge-taken-change")).toContainText("Björn wrote this.");
});

test("a change in another tab while deciding opens what it touches again", async ({ app, page, context }) => {
  const plan = await app.openSample();
  const { bytes: sent } = await (await DocumentPage.open(plan)).saveCopy();
  const profile = await ProfilePage.open(plan);
  await profile.fill("Purpose", "To keep the gate open.");
  await profile.fill("Scope", "The gate.");
  await plan.untilSaved();
  const copy = sent
    .toString("utf8")
    .replace(/"purpose":"[^"]+"/, '"purpose":"To keep the quay open."')
    .replace(/"scope":"[^"]+"/, '"scope":"The quay."');
  const merge = await MergePage.open(plan);
  await merge.openCopy("copy.holdfast", copy);
  await merge.choose("Open that file", "sent.holdfast", sent);
  await page.getByRole("button", { name: "Take theirs" }).click();
  await merge.expectProgress("2 of 2 decided");

  const other = await context.newPage();
  await other.goto(page.url().replace(/merge.*$/, "about"));
  await other.getByLabel("Scope", { exact: true }).fill("The gate and the road.");
  await merge.expectProgress("1 of 2 decided");
  await expect(merge.conflict(/Scope/)).toContainText("One side changed since you decided.");
  await expect(merge.conflict(/Scope/)).toContainText("The gate and the road.");
});
