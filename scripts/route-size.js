import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** What the list of plans, the first page, is made of: the app itself and the page. */
export const homeEntries = ["index.html"];

/**
 * @typedef {{ readonly [name: string]: { file: string, css?: string[], imports?: string[] } | undefined }} Manifest
 */

/**
 * @param {Manifest} manifest
 * @param {readonly string[]} entries
 * @returns {Set<string>} the files of these entries and of everything they import statically
 */
function filesOf(manifest, entries) {
  const files = new Set();
  const open = [...entries];
  const seen = new Set();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no entry ${name}: mend the list of entries of the route`);
    files.add(chunk.file);
    for (const file of chunk.css ?? []) files.add(file);
    open.push(...(chunk.imports ?? []));
  }
  return files;
}

/**
 * The weight of what a route loads. A route is some entries of the build's manifest; with them count all
 * chunks that they import statically.
 * @param {URL} buildFolder
 * @param {readonly string[]} entries
 * @param {string} extension
 * @returns {{ kilobytes: number, count: number }} kB of gzip, in so many files
 */
export function routeKilobytes(buildFolder, entries, extension) {
  const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", buildFolder), "utf8"));
  const files = [...filesOf(manifest, entries)].filter((file) => file.endsWith(extension));
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(new URL(file, buildFolder)), { level: 9 }).length,
    0,
  );
  return { kilobytes: bytes / 1000, count: files.length };
}
