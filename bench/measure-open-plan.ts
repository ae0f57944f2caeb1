import type { Browser } from "@playwright/test";
import { openContext } from "./browser.ts";
import { median, type Figure } from "./figures.ts";
import { createLargePlan, summarize } from "./large-plan.ts";
import { timePress } from "./timing.ts";

const runs = 5;

/** From pressing a plan in the list until its overview is painted, each time in a new tab. */
export async function measureOpenPlan(browser: Browser, address: string): Promise<Figure[]> {
  const plan = createLargePlan("large", 1_000_000);
  const summary = summarize(plan);
  const context = await openContext(browser, address, [{ summary, plan }]);
  const samples: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await context.newPage();
    await page.goto(address);
    const link = page.getByRole("table").getByRole("link", { name: summary.title, exact: true });
    await link.waitFor();
    // The list of plans asks for the rest of the app's text when it stands.
    await page.waitForLoadState("networkidle");
    samples.push(await timePress(page, ".plan-content h1", () => link.click()));
    await page.close();
  }
  await context.close();
  return [{ name: "Opening a plan of 1 MB", value: median(samples), unit: "ms", bound: 200, samples }];
}
