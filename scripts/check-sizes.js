import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/**
 * The weight of what a route loads, in kB of gzip, held against its budget. A route is an entry of the build's
 * manifest; with it count all chunks that it imports statically.
 */
const budgets = [
  {
    route: "home",
    entries: ["index.html", "src/features/plans/plans-page.tsx"],
    extension: ".js",
    budget: 150,
  },
  {
    route: "home",
    entries: ["index.html", "src/features/plans/plans-page.tsx"],
    extension: ".css",
    budget: 15,
  },
];

const dist = new URL("../dist/", import.meta.url);
/** @type {{ readonly [name: string]: { file: string, css?: string[], imports?: string[] } | undefined }} */
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));

/**
 * @param {readonly string[]} entries
 * @returns {Set<string>} the files of these entries and of everything they import statically
 */
function filesOf(entries) {
  const files = new Set();
  const open = [...entries];
  const seen = new Set();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no entry ${name}: mend the list in scripts/check-sizes.js`);
    files.add(chunk.file);
    for (const file of chunk.css ?? []) files.add(file);
    open.push(...(chunk.imports ?? []));
  }
  return files;
}

let isOver = false;
for (const { route, entries, extension, budget } of budgets) {
  const files = [...filesOf(entries)].filter((file) => file.endsWith(extension));
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length,
    0,
  );
  const kilobytes = bytes / 1000;
  isOver ||= kilobytes > budget;
  const verdict = kilobytes > budget ? "OVER" : "within";
  console.log(
    `${route} ${extension}: ${kilobytes.toFixed(1)} kB gzip in ${files.length} files, ${verdict} ${budget} kB`,
  );
}
process.exit(isOver ? 1 : 0);
