import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { OpenPlan } from "./pages/open-plan.ts";
import { readPdf } from "./read-pdf.ts";

/** Moves the focus with Tab until it is on the element, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the focus never reached ${String(target)}`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

test("a first plan goes from nothing to a PDF by keyboard alone", async ({ app, page }) => {
  test.setTimeout(120_000);
  await app.open();
  await press(page, page.getByRole("link", { name: "New plan" }));
  await tabTo(page, page.getByLabel("Name of the plan"));
  await page.keyboard.type("Harbour office");
  await press(page, page.getByRole("button", { name: "Create the plan" }));
  const plan = await OpenPlan.whenReady(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Harbour office");

  await press(page, page.getByRole("link", { name: "Start with the first question" }));
  const heading = page.getByRole("heading", { level: 1 });
  await expect(page.getByText("1 of 4 in People")).toBeVisible();
  const answers = page.getByRole("group", { name: "Your answer" });

  await test.step("passing over an answer records nothing", async () => {
    await tabTo(page, answers.getByRole("radio").first());
    await page.keyboard.press("ArrowDown");
    await expect(page.getByText("Not recorded yet.")).toBeVisible();
    await expect(page.getByRole("link", { name: "People 0 of 4 answered" })).toBeVisible();
    await page.keyboard.press("ArrowUp");
  });

  await test.step("a digit records at once", async () => {
    await page.keyboard.press("3");
    await expect(answers.getByRole("radio", { name: "Documented", exact: true })).toBeChecked();
    await expect(page.getByRole("link", { name: "People 1 of 4 answered" })).toBeVisible();
  });

  await test.step("a note is typed, and the next question comes with its title in focus", async () => {
    await tabTo(page, page.getByRole("textbox", { name: "Note", exact: true }));
    await page.keyboard.type("Listed in the duty book, page 4.");
    const first = await heading.textContent();
    await press(page, page.getByRole("link", { name: /^Next unanswered/ }));
    await expect(heading).not.toHaveText(first ?? "");
    await expect(heading).toBeFocused();
  });

  await test.step("staying on an answer records it after a moment", async () => {
    await tabTo(page, answers.getByRole("radio").first());
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("link", { name: "People 2 of 4 answered" })).toBeVisible();
  });

  await plan.untilSaved();
  const navigation = page.getByRole("navigation", { name: "This plan" });
  await tabTo(page, navigation.getByRole("link", { name: "Gaps", exact: true }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText("Gaps");
  await tabTo(page, navigation.getByRole("link", { name: "Document", exact: true }), "Shift+Tab");
  await page.keyboard.press("Enter");
  const downloading = page.waitForEvent("download");
  await press(page, page.getByRole("button", { name: "Save as PDF" }));
  const pdf = await readPdf(await readFile(await (await downloading).path()));
  expect(pdf.title).toBe("Harbour office");
  expect(pdf.text).toContain("Listedinthedutybook,page4.");
});

test("leaving in the middle and coming back lands on the same question with everything there", async ({
  app,
  page,
  context,
}) => {
  const plan = await (await app.newPlan()).create({ name: "Harbour office", depth: "Start" });
  await plan.goTo("questions/S/systems.backup-restore");
  await page.getByRole("radio", { name: "Partly in place" }).check();
  await page.getByRole("textbox", { name: "Note", exact: true }).fill("Tapes in the safe");
  await plan.untilSaved();
  await page.close();

  const again = await context.newPage();
  await again.goto("./");
  await again.getByRole("link", { name: "Continue" }).click();
  await expect(again).toHaveURL(/questions\/S\/systems\.backup-restore$/);
  await expect(again.getByRole("radio", { name: "Partly in place" })).toBeChecked();
  await expect(again.getByRole("textbox", { name: "Note", exact: true })).toHaveValue("Tapes in the safe");
});
