import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/setup.js";

const port = 4174;
const executablePath = findBrowser();
/** Keeps Chromium from calling home, which a closed network answers with one failure after the other. */
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env["CI"] !== undefined,
  retries: 0,
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: "en-GB",
    timezoneId: "Europe/Stockholm",
    actionTimeout: 10_000,
    trace: "retain-on-failure",
    launchOptions: { args: [...quiet, ...asRoot], ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    // A server that was left running may serve an older build.
    reuseExistingServer: false,
  },
});
