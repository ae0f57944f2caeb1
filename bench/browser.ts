import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from "@playwright/test";
import { findBrowser } from "../scripts/setup.js";
import type { Plan } from "#src/domain/plan/plan.ts";
import type { PlanSummary } from "#src/domain/ports.ts";
import { planToRows } from "#src/storage/read-records.ts";

const flags = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

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

/** Puts plans into the app's own database, which the app must have opened once in this context. */
export async function seedPlans(
  context: BrowserContext,
  address: string,
  plans: readonly { readonly summary: PlanSummary; readonly plan?: Plan }[],
): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  const rows = plans.flatMap(({ plan }) => (plan ? planToRows(plan) : []));
  await page.evaluate(writeRows, { summaries: plans.map(({ summary }) => summary), rows });
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
