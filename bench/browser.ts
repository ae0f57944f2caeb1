import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from "@playwright/test";
import { findBrowser } from "../scripts/setup.js";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { PlanSummary } from "#src/domain/ports.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { planToRows } from "#src/storage/read-records.ts";

/** Keeps Chromium from calling home, which would count as work of the app. */
const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ args: [...flags, ...asRoot], ...(executablePath ? { executablePath } : {}) });
}

export async function slowDown(page: Page, cpuFactor: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpuFactor });
  return session;
}

/** 10 Mbit/s both ways with 40 ms to the server. */
export async function limitNetwork(session: CDPSession): Promise<void> {
  const bytesPerSecond = 10_000_000 / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 40,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

interface SeededPlan {
  readonly summary: PlanSummary;
  /** Without it the plan is in the list, but cannot be opened. */
  readonly plan?: Plan;
  readonly versions?: SeededVersions;
}

/** A history, and one content that is kept for every version of it. */
export interface SeededVersions {
  readonly history: readonly HistoryEntry[];
  readonly versionNumbers: readonly number[];
  readonly snapshot: string;
}

/** A browser profile that has visited the app before: all of it is stored on the device, and so are the plans. */
export async function openContext(
  browser: Browser,
  address: string,
  plans: readonly SeededPlan[],
): Promise<BrowserContext> {
  const context = await browser.newContext();
  await seedPlans(context, address, plans);
  return context;
}

/** Puts plans into the app's own database. The first visit, which makes it, also stores the app. */
export async function seedPlans(
  context: BrowserContext,
  address: string,
  plans: readonly SeededPlan[],
): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  // These are offered when the list has been read.
  await page.getByRole("link", { name: "New plan" }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  const rows = plans.flatMap(({ plan }) => (plan ? planToRows(plan) : []));
  await page.evaluate(writeRows, { summaries: plans.map(({ summary }) => summary), rows });
  for (const { summary, versions } of plans) {
    if (versions) await page.evaluate(writeVersions, { planId: summary.id, ...versions });
  }
  await page.close();
}

/** Runs in the page, so it may use nothing from outside itself. */
function writeRows(data: {
  readonly summaries: readonly unknown[];
  readonly rows: readonly unknown[];
}): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("holdfast");
    request.addEventListener("error", () => reject(request.error));
    request.addEventListener("success", () => {
      const transaction = request.result.transaction(["plans", "records"], "readwrite");
      for (const summary of data.summaries) transaction.objectStore("plans").put(summary);
      for (const row of data.rows) transaction.objectStore("records").put(row);
      transaction.addEventListener("error", () => reject(transaction.error));
      transaction.addEventListener("complete", () => {
        request.result.close();
        resolve();
      });
    });
  });
}

/** Runs in the page as well. */
async function writeVersions({
  planId,
  history,
  versionNumbers,
  snapshot,
}: SeededVersions & { readonly planId: string }): Promise<void> {
  const stream = new Blob([snapshot]).stream().pipeThrough(new CompressionStream("gzip"));
  const gzip = new Uint8Array(await new Response(stream).arrayBuffer());
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open("holdfast");
    request.addEventListener("error", () => reject(request.error));
    request.addEventListener("success", () => {
      const transaction = request.result.transaction(["history", "snapshots"], "readwrite");
      for (const [index, entry] of history.entries()) {
        transaction.objectStore("history").put({ planId, position: index + 1, entry });
      }
      for (const versionNumber of versionNumbers) {
        transaction.objectStore("snapshots").put({ planId, versionNumber, gzip });
      }
      transaction.addEventListener("error", () => reject(transaction.error));
      transaction.addEventListener("complete", () => {
        request.result.close();
        resolve();
      });
    });
  });
}
