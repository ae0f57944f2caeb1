import type { Browser } from "@playwright/test";
import { openContext } from "./browser.ts";
import type { Figure } from "./figures.ts";
import { createBenchPlan, summarize } from "./large-plan.ts";

/** The PDF of a full plan: how long anything else on the page would have had to wait, and how long it takes. */
export async function measurePdf(browser: Browser, address: string): Promise<Figure[]> {
  const plan = createBenchPlan("bench");
  const context = await openContext(browser, address, [{ summary: summarize(plan), plan }]);
  const page = await context.newPage();
  await page.addInitScript(withoutFilePickers);
  await page.goto(`${address}#/plans/${plan.id}/document`);
  const button = page.getByRole("button", { name: "Save as PDF" });
  await page.locator(".report-sheet").last().waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1000);

  const watch = await page.evaluateHandle(watchMainThread);
  const downloading = page.waitForEvent("download");
  const start = performance.now();
  await button.click();
  await downloading;
  const duration = performance.now() - start;
  const longest = await watch.evaluate(({ stop }) => stop());
  await context.close();
  return [
    { name: "PDF of a full plan: longest task on the main thread", value: longest, unit: "ms", bound: 50 },
    { name: "PDF of a full plan: until it is saved", value: duration, unit: "ms", bound: 5000 },
  ];
}

/** Nobody is there to answer the browser's own dialogs; without them the file is a download. */
function withoutFilePickers(): void {
  Reflect.deleteProperty(window, "showSaveFilePicker");
  Reflect.deleteProperty(window, "showOpenFilePicker");
}

/** Runs in the page, so it may use nothing from outside itself. */
function watchMainThread(): { readonly stop: () => Promise<number> } {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: "longtask" });

  // The browser reports tasks over 50 ms only: the pauses of a ticker show the shorter ones as well.
  const tickMilliseconds = 4;
  let lastTick = performance.now();
  const ticker = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - lastTick - tickMilliseconds);
    lastTick = now;
  }, tickMilliseconds);
  return {
    stop: async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      clearInterval(ticker);
      observer.disconnect();
      return longest;
    },
  };
}
