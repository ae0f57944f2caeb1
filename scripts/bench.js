import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureBrowser, ensurePackages } from "./setup.js";

/**
 * `npm run bench`: builds the app, serves the build, and measures it in a real browser. `-- --json FILE` writes
 * the figures as data as well, `-- --only versions` measures one thing. Ends with an error when a figure is over
 * its bound.
 */
const { values } = parseArgs({ options: { json: { type: "string" }, only: { type: "string" } } });
const cache = new URL("../node_modules/.cache/bench/", import.meta.url);
const app = new URL("app/", cache);
const program = new URL("program/", cache);

ensurePackages();
ensureBrowser();
// Not before they are installed.
const { build, preview } = await import("vite");

const outDir = fileURLToPath(app);
await build({ logLevel: "warn", build: { outDir, emptyOutDir: true } });
await build({
  logLevel: "warn",
  configFile: false,
  publicDir: false,
  build: { ssr: "bench/main.ts", target: "node20", outDir: fileURLToPath(program), emptyOutDir: true },
});
const server = await preview({ logLevel: "warn", build: { outDir }, preview: { port: 4175 } });
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error("The build is not served: no address");

const { runBench } = await import(new URL("main.js", program).href);
try {
  const isWithin = await runBench({ address, buildFolder: app, jsonFile: values.json, only: values.only });
  process.exitCode = isWithin ? 0 : 1;
} finally {
  await server.close();
}
