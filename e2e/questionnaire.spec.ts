import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { addEvidence } from "./pages/question-page.ts";

const note = (page: Page) => page.getByRole("textbox", { name: "Note", exact: true });

test("the list is narrowed by filters and search, kept in the address, and leads back from a question", async ({
  app,
  page,
}) => {
  const plan = await app.openSample();
  await plan.goTo("questions?view=list");
  await expect(page.getByText("72 of 72 questions shown")).toBeVisible();
  await page.getByRole("button", { name: /^Unknown/ }).click();
  await expect(page.getByText("3 of 72 questions shown")).toBeVisible();
  await page.getByRole("button", { name: /^Unknown/ }).click();
  await page.getByLabel("Search questions, notes, owners").fill("STROM");
  await expect(page.getByText(/^\d+ of 72 questions shown$/)).not.toHaveText("72 of 72 questions shown");
  await expect(page).toHaveURL(/find=STROM/);
  await page.reload();
  await expect(page.getByLabel("Search questions, notes, owners")).toHaveValue("STROM");
  const first = page.getByRole("table").getByRole("link").first();
  const title = await first.textContent();
  await first.click();
  await expect(page.getByText(title ?? "").first()).toBeVisible();
  await page.getByRole("link", { name: "List", exact: true }).click();
  await expect(page.getByLabel("Search questions, notes, owners")).toHaveValue("STROM");
  await page.getByLabel("Search questions, notes, owners").fill("no such words");
  await expect(page.getByText("No question matches")).toBeVisible();
});

test("an answer can be cleared, a reason is asked for, and details come back with their answer", async ({
  app,
  page,
}) => {
  const plan = await app.openSample();
  await plan.goTo("questions/PLS/all.laptops-at-home");
  const answers = page.getByRole("group", { name: "Your answer" });
  const detail = page.getByRole("heading", { name: "Details" });
  await expect(detail).toBeVisible();
  await page.getByRole("button", { name: "Clear answer" }).click();
  await expect(answers.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(detail).toHaveCount(0);

  await answers.getByRole("radio", { name: "Does not apply" }).check();
  await expect(page.getByText("Give a reason. Until then the question counts as open.")).toBeVisible();
  await page.getByLabel("Why it does not apply").fill("Nobody works away from the quay.");
  await expect(page.getByText("With this reason the question is left out of the readiness.")).toBeVisible();

  await answers.getByRole("radio", { name: "Partly in place" }).check();
  await expect(detail).toBeVisible();
  await expect(page.getByRole("region", { name: "Details" }).getByRole("textbox").first()).toHaveValue("55");
});

test("“proven” counts once a recent test is recorded, and the score moves with it", async ({ app, page }) => {
  const plan = await app.openSample();
  await plan.goTo("questions/L/location.utilities");
  const remark = page.getByText("This counts as documented for now");
  await expect(remark).toBeVisible();
  const today = await page.evaluate(() => new Date().toISOString().slice(0, 10));
  await addEvidence(page.getByRole("main"), {
    kind: "Test",
    label: "Load test of the generator",
    date: today,
  });
  await expect(remark).toHaveCount(0);
  await plan.untilSaved();
  await page.getByRole("button", { name: "Remove evidence Load test of the generator" }).click();
  await expect(remark).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(remark).toHaveCount(0);
});

test("raising the depth asks more and loses nothing", async ({ app, page }) => {
  const plan = await (await app.newPlan()).create({ name: "Depths", depth: "Full" });
  await plan.goTo("questions/P/people.extra-staff");
  await note(page).fill("Kept while it is hidden.");
  await plan.goTo("about");
  await page.getByRole("radio", { name: "Start", exact: true }).check();
  await plan.goTo("questions?view=list");
  await expect(page.getByText("30 of 30 questions shown")).toBeVisible();
  await plan.goTo("about");
  await page.getByRole("radio", { name: "Full", exact: true }).check();
  await plan.goTo("questions/P/people.extra-staff");
  await expect(note(page)).toHaveValue("Kept while it is hidden.");
});

test("a region of the Venn is chosen by keyboard, explained, and its gap becomes an action", async ({
  app,
  page,
}) => {
  const plan = await app.openSample();
  await plan.goTo("gaps");
  const region = page.getByRole("button", { name: /^People and systems: / });
  await region.focus();
  await page.keyboard.press("Enter");
  await expect(region).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/region=PS/);
  await expect(page.getByText(/^Knock-out: nothing is in place for/)).toBeVisible();
  await page
    .getByRole("button", { name: /^Make an action: / })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: "Add an action" });
  const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
  expect(violations).toEqual([]);
  await dialog.getByLabel("Owner").fill("Elif Demir");
  await dialog.getByLabel("Due").fill("2027-01-15");
  await dialog.getByRole("button", { name: "Add action" }).click();
  await expect(dialog).toHaveCount(0);
  await plan.goTo("actions");
  await expect(
    page.getByRole("row").filter({ hasText: "Elif Demir" }).filter({ hasText: "15 Jan 2027" }),
  ).toHaveCount(1);
});

test("the matrix names what is left to the provider without a contract, until one is recorded", async ({
  app,
  page,
}) => {
  const plan = await (await app.newPlan()).create({ name: "Matrix", depth: "Start" });
  await plan.goTo("responsibilities");
  const row = page.getByRole("listitem").filter({
    has: page.getByRole("heading", { level: 3, name: "Client devices", exact: true }),
  });
  await row
    .getByRole("group", { name: /^Whose work is it/ })
    .getByRole("radio", { name: "Microsoft" })
    .check();
  await expect(row.getByText("Assumed to be the provider's")).toBeVisible();
  await row.locator("summary").first().click();
  await row.getByLabel("Why this differs from the template").fill("Devices are leased with service.");
  await addEvidence(row, { kind: "Document", label: "Lease contract", date: "2026-02-01" });
  await expect(row.getByText("Assumed to be the provider's")).toHaveCount(0);
  await expect(row.getByText("differs from the template", { exact: true })).toBeVisible();
});
