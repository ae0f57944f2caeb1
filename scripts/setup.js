import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const lockFile = new URL("../package-lock.json", import.meta.url);
const stampFile = new URL("../node_modules/.holdfast-installed", import.meta.url);

/**
 * Runs a command with its output on the screen and ends the process when it fails.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ readonly [name: string]: string | undefined }} [environment]
 */
export function run(command, parameters, environment = {}) {
  const { status, error } = spawnSync(command, [...parameters], {
    stdio: "inherit",
    cwd: new URL("..", import.meta.url),
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the npm packages of the lock file unless exactly these are installed already. */
export function ensurePackages() {
  const wanted = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) return;
  console.log("Installing the packages of package-lock.json …");
  run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]);
  writeFileSync(stampFile, wanted);
}

const browserPaths = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** @returns {string | undefined} the path of an installed Chromium or Chrome */
export function findBrowser() {
  return browserPaths.find((path) => path !== undefined && existsSync(path));
}

/** Sees to it that there is a Chromium for the end-to-end tests: Debian's as root there, else Playwright's. */
export function ensureBrowser() {
  if (findBrowser()) return;
  const isDebian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  console.log("No Chromium or Chrome found. Installing one …");
  const commands = isDebian
    ? [
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
      ]
    : [["npx", "playwright", "install", "chromium"]];
  for (const [command = "", ...parameters] of commands) {
    const { status } = spawnSync(command, parameters, {
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    if (status === 0) continue;
    console.error("No browser could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.");
    process.exit(1);
  }
}
