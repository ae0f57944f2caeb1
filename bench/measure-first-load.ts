import type { Browser, BrowserContext, Page } from "@playwright/test";
import { limitNetwork, seedPlans, slowDown } from "./browser.ts";
import { median, type Figure } from "./figures.ts";
import { createBenchPlan, summarize } from "./large-plan.ts";

const runs = 5;
const cpuFactor = 4;
/** Long tasks count until this long after the first paint. */
const watchedMilliseconds = 5000;

interface FirstLoad {
  readonly largestPaint: number;
  readonly blocking: number;
  readonly layoutShift: number;
}

/** A visit with nothing in any cache, on a slow machine and a slow line. */
export async function measureFirstLoad(browser: Browser, address: string): Promise<Figure[]> {
  const firstRun = await repeat(browser, address, async () => {});
  const withPlan = await repeat(browser, address, (context) => leaveOnePlan(context, address));
  return [...figuresOf("First load, no plan yet", firstRun), ...figuresOf("First load, one plan", withPlan)];
}

function figuresOf(name: string, loads: readonly FirstLoad[]): Figure[] {
  const paints = loads.map(({ largestPaint }) => largestPaint);
  const blocking = loads.map((load) => load.blocking);
  const shifts = loads.map(({ layoutShift }) => layoutShift);
  return [
    { name: `${name}: largest paint`, value: median(paints), unit: "ms", bound: 1500, samples: paints },
    { name: `${name}: blocking`, value: median(blocking), unit: "ms", bound: 100, samples: blocking },
    {
      name: `${name}: layout shift`,
      value: median(shifts),
      unit: "score",
      bound: 0.01,
      samples: shifts,
    },
  ];
}

async function repeat(
  browser: Browser,
  address: string,
  prepare: (context: BrowserContext) => Promise<void>,
): Promise<FirstLoad[]> {
  const loads: FirstLoad[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext();
    await prepare(context);
    const page = await context.newPage();
    const session = await slowDown(page, cpuFactor);
    await limitNetwork(session);
    await page.goto(address);
    loads.push(await readFirstLoad(page));
    await context.close();
  }
  return loads;
}

/** A device on which a plan was made, but whose browser has forgotten the app itself. */
async function leaveOnePlan(context: BrowserContext, address: string): Promise<void> {
  const plan = createBenchPlan("bench");
  await seedPlans(context, address, [{ summary: summarize(plan), plan }]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await session.send("Storage.clearDataForOrigin", {
    origin: new URL(address).origin,
    storageTypes: "cache_storage,service_workers",
  });
  await page.close();
}

async function readFirstLoad(page: Page): Promise<FirstLoad> {
  const firstPaint = await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  );
  const paint = (await firstPaint.jsonValue()) ?? Number.NaN;
  const now = await page.evaluate(() => performance.now());
  // What the page does after its first paint is measured over this time, no sooner and no later.
  await page.waitForTimeout(paint + watchedMilliseconds - now);
  await page.getByRole("link", { name: "New plan" }).waitFor();
  const load = await page.evaluate(readEntries, { paint, until: paint + watchedMilliseconds });
  if (load.fromCache.length > 0)
    throw new Error(`not a first load: ${load.fromCache.join(", ")} from a cache`);
  return load;
}

/** Runs in the page, so it may use nothing from outside itself. */
async function readEntries(window: {
  readonly paint: number;
  readonly until: number;
}): Promise<FirstLoad & { readonly fromCache: readonly string[] }> {
  const entriesOf = (type: string): Promise<PerformanceEntryList> =>
    new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type, buffered: true });
      // Without a single entry the observer is never called.
      setTimeout(() => resolve([]), 500);
    });
  const [paints, tasks, shifts] = await Promise.all([
    entriesOf("largest-contentful-paint"),
    entriesOf("longtask"),
    entriesOf("layout-shift"),
  ]);
  const blocking = tasks.reduce((sum, { startTime, duration }) => {
    const start = Math.max(startTime, window.paint);
    const end = Math.min(startTime + duration, window.until);
    return sum + Math.max(0, end - start - 50);
  }, 0);
  const largestPaint = paints.at(-1)?.startTime ?? Number.NaN;
  // What is fetched ahead for the next step, after the page stands, may come from the service worker.
  const scripts = performance
    .getEntriesByType("resource")
    .filter(({ name, startTime }) => name.endsWith(".js") && startTime < largestPaint);
  return {
    largestPaint,
    blocking,
    layoutShift: shifts.reduce((sum, shift) => sum + ("value" in shift ? Number(shift.value) : 0), 0),
    fromCache: scripts
      .filter((script) => "transferSize" in script && script.transferSize === 0)
      .map(({ name }) => name),
  };
}
