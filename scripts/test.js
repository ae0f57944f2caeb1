import { spawnSync } from "node:child_process";
import { ensureBrowser, ensurePackages } from "./setup.js";

/** `npm test`: installs what is missing and runs everything. All steps run, so that one look shows all faults. */
const steps = [
  { name: "types", command: "npx tsc -b" },
  { name: "lint", command: "npx oxlint --type-aware --deny-warnings" },
  { name: "format", command: "npx prettier --check --log-level warn ." },
  { name: "unused code", command: "npx knip --no-progress" },
  { name: "unit and property tests", command: "npx vitest run" },
  { name: "production build", command: "npx vite build --logLevel warn" },
  { name: "size budgets", command: "node scripts/check-sizes.js" },
  { name: "end-to-end tests", command: "npx playwright test" },
];

ensurePackages();
ensureBrowser();

const failed = [];
for (const { name, command } of steps) {
  console.log(`\n=== ${name}: ${command}`);
  const start = performance.now();
  const { status } = spawnSync(command, {
    stdio: "inherit",
    shell: true,
    cwd: new URL("..", import.meta.url),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`=== ${name}: ${status === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}`);
console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
