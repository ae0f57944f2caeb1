import type { Browser, Page } from "@playwright/test";
import { openContext } from "./browser.ts";
import { median, type Figure } from "./figures.ts";
import { createBenchPlan, summarize } from "./large-plan.ts";

const runs = 3;

interface Export {
  /** The longest time for which the main thread was busy without a pause. */
  readonly longestTask: number;
  readonly duration: number;
}

/** The PDF of a full plan: how long anything else on the page has to wait, and how long it takes. */
export async function measurePdf(browser: Browser, address: string): Promise<Figure[]> {
  const plan = createBenchPlan("bench");
  const context = await openContext(browser, address, [{ summary: summarize(plan), plan }]);
  await context.addInitScript(withoutFilePickers);
  const exports: Export[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await context.newPage();
    await page.goto(`${address}#/plans/${plan.id}/document`);
    exports.push(await savePdf(page));
    await page.close();
  }
  await context.close();
  const tasks = exports.map(({ longestTask }) => longestTask);
  const durations = exports.map(({ duration }) => duration);
  return [
    {
      name: "PDF of a full plan: longest task on the main thread",
      value: median(tasks),
      unit: "ms",
      bound: 50,
      samples: tasks,
    },
    {
      name: "PDF of a full plan: until it is saved",
      value: median(durations),
      unit: "ms",
      bound: 5000,
      samples: durations,
    },
  ];
}

async function savePdf(page: Page): Promise<Export> {
  await page.locator(".report-sheet").last().waitFor();
  await page.waitForLoadState("networkidle");
  // The preview is the page's own work, not the export's: it is left alone until it has surely ended.
  await page.waitForTimeout(1000);
  const watch = await page.evaluateHandle(watchMainThread);
  const downloading = page.waitForEvent("download");
  const start = performance.now();
  await page.getByRole("button", { name: "Save as PDF" }).click();
  await downloading;
  const duration = performance.now() - start;
  return { longestTask: await watch.evaluate(({ stop }) => stop()), duration };
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
