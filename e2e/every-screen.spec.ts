import type { Page } from "@playwright/test";
import { overflowOf, violationsOf } from "./accessibility.ts";
import { expect, test } from "./fixtures.ts";
import { screens } from "./screens.ts";

/** What a planner typed is in no catalogue. */
const sampleTitle = "Business continuity plan for Nordhamn Freight";

/** Opens each screen with the sample plan and waits until it stands still. */
async function forEveryScreen(
  page: Page,
  planId: string,
  look: (screen: string) => Promise<void>,
): Promise<void> {
  for (const screen of screens) {
    await page.goto(`./#${screen.replace(":plan", planId)}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByText("Loading …")).toHaveCount(0);
    await test.step(screen, () => look(screen));
  }
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`no screen has an accessibility violation in ${colorScheme}`, async ({ app, page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    const { id } = await app.openSample();
    await forEveryScreen(page, id, async (screen) => {
      expect(await violationsOf(page), screen).toEqual([]);
    });
  });
}

for (const width of [320, 768]) {
  test(`no screen scrolls sideways at ${width} px`, async ({ app, page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    const { id } = await app.openSample();
    await forEveryScreen(page, id, async (screen) => {
      expect(await overflowOf(page), screen).toBeLessThanOrEqual(0);
    });
  });
}

test("every word comes from a catalogue, and nothing overflows when the words are longer", async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 800 });
  const { id } = await app.openSample();
  await page.evaluate(() => {
    localStorage.setItem("holdfast-settings", JSON.stringify({ locale: "en-XA" }));
  });
  await page.reload();
  for (const screen of screens) {
    // The document speaks the plan's language, not the interface's.
    if (screen.endsWith("/document")) continue;
    await page.goto(`./#${screen.replace(":plan", id)}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByText(/^\[Löádíñg/)).toHaveCount(0);
    const plain = await page.evaluate(findPlainTexts);
    expect(
      plain.filter((text) => !text.includes(sampleTitle)),
      screen,
    ).toEqual([]);
    expect(await overflowOf(page), screen).toBeLessThanOrEqual(0);
  }
});

/** Names and labels on the page that are not in brackets, in buttons, headings, labels and column heads. */
function findPlainTexts(): string[] {
  const places = "button, h1, h2, h3, label, th[scope=col], legend, summary, [aria-label]";
  const own = ".shell-brand, .shell-plan-title, .matrix-rows, .record-row, .venn-number, td, th[scope=row]";
  return [...document.querySelectorAll(places)]
    .filter((element) => element.checkVisibility() && !element.closest(own) && !element.querySelector(own))
    .flatMap((element) => [element.getAttribute("aria-label") ?? element.textContent ?? ""])
    .map((text) => text.trim())
    .filter((text) => /[a-z]{3}/i.test(text) && !text.includes("["));
}
