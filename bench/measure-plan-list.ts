import type { Browser } from "@playwright/test";
import { openContext } from "./browser.ts";
import { median, type Figure } from "./figures.ts";
import { createBenchPlan, summarize } from "./large-plan.ts";
import { timePress } from "./timing.ts";

const runs = 5;
const planCount = 1000;

/** From pressing "Plans" on another page until the list is painted. */
export async function measurePlanList(browser: Browser, address: string): Promise<Figure[]> {
  const summary = summarize(createBenchPlan("bench"));
  const plans = Array.from({ length: planCount }, (_, index) => ({
    summary: { ...summary, id: `plan-${index}`, title: `${summary.title} ${index}` },
  }));
  const context = await openContext(browser, address, plans);
  const page = await context.newPage();
  await page.goto(address);
  const mainNavigation = page.getByRole("navigation", { name: "Holdfast" });
  const samples: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await mainNavigation.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
    const time = await timePress(page, ".plan-table tbody tr", () =>
      mainNavigation.getByRole("link", { name: "Plans" }).click(),
    );
    samples.push(time);
  }
  await context.close();
  return [{ name: "List of 1,000 plans", value: median(samples), unit: "ms", bound: 200, samples }];
}
