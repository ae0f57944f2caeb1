import { readdirSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { parseSync } from "vite";
import { describe, expect, test } from "vitest";

/**
 * The layer table of src/README.md, executed. `layers`: what a layer may import from src beside itself.
 * `packages`: the npm packages it may import. A folder under src that is missing here fails the test.
 */
const table: Readonly<Record<string, { layers: readonly string[]; packages: readonly string[] }>> = {
  domain: {
    layers: [],
    packages: ["zod/mini", "fractional-indexing", "canonicalize", "@noble/hashes", "diff"],
  },
  catalog: { layers: ["domain"], packages: [] },
  storage: { layers: ["domain"], packages: ["dexie", "zod/mini", "browser-fs-access"] },
  pdf: { layers: ["domain", "jobs"], packages: ["jspdf", "jspdf-autotable", "@cantoo/pdf-lib"] },
  jobs: { layers: ["domain"], packages: [] },
  work: {
    layers: ["domain", "catalog", "pdf", "jobs"],
    packages: ["@dagrejs/dagre", "papaparse", "read-excel-file/universal", "fflate"],
  },
  i18n: { layers: [], packages: ["react"] },
  ui: { layers: ["i18n"], packages: ["react"] },
  state: { layers: ["domain", "i18n"], packages: ["react", "zustand", "zod/mini"] },
  parts: {
    layers: ["domain", "i18n", "ui", "state"],
    packages: ["react", "react-router", "react-hook-form", "@hookform/resolvers", "zod/mini"],
  },
  features: {
    layers: ["domain", "i18n", "ui", "state", "parts"],
    packages: ["react", "react-router", "react-hook-form", "@hookform/resolvers", "zod/mini", "zustand"],
  },
  app: {
    layers: [
      "domain",
      "catalog",
      "storage",
      "pdf",
      "jobs",
      "work",
      "i18n",
      "ui",
      "state",
      "parts",
      "features",
    ],
    packages: ["react", "react-dom", "react-router", "zustand", "zod/mini"],
  },
};

const sourceRoot = import.meta.dirname;

interface SourceFile {
  /** Relative to src, with forward slashes. */
  readonly path: string;
  readonly imports: readonly string[];
}

function readImports(path: string): string[] {
  const { module, program } = parseSync(path, readFileSync(path, "utf8"));
  const fixed = module.staticImports.map((entry) => entry.moduleRequest.value);
  const reexported = module.staticExports.flatMap((entry) =>
    entry.entries.flatMap((part) => (part.moduleRequest ? [part.moduleRequest.value] : [])),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    readFileSync(path, "utf8").slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  expect(program.type).toBe("Program");
  return [...fixed, ...reexported, ...dynamic];
}

function readSourceFiles(): SourceFile[] {
  return readdirSync(sourceRoot, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => resolve(entry.parentPath, entry.name))
    .filter((path) => !/\.test\.tsx?$|\/testing\//.test(path) && dirname(path) !== sourceRoot)
    .map((path) => ({ path: relative(sourceRoot, path), imports: readImports(path) }));
}

/** The place in src that an import points to, or undefined for a package. */
function targetInSource(file: SourceFile, request: string): string | undefined {
  if (request.startsWith("#src/")) return request.slice("#src/".length);
  if (request.startsWith(".")) return relative(sourceRoot, resolve(sourceRoot, dirname(file.path), request));
  return undefined;
}

const layerOf = (path: string): string => path.split("/")[0] ?? "";
const featureOf = (path: string): string | undefined => /^features\/([^/]+)\//.exec(path)?.[1];

function findViolations(files: readonly SourceFile[]): string[] {
  const violations: string[] = [];
  for (const file of files) {
    const layer = layerOf(file.path);
    const allowed = table[layer];
    if (!allowed) {
      violations.push(`${file.path}: the folder ${layer} is not in the table`);
      continue;
    }
    for (const request of file.imports) {
      const target = targetInSource(file, request);
      if (target === undefined) {
        const isAllowed = allowed.packages.some((name) => request === name || request.startsWith(`${name}/`));
        if (!isAllowed) violations.push(`${file.path}: ${layer} may not import the package ${request}`);
      } else if (layerOf(target) !== layer && !allowed.layers.includes(layerOf(target))) {
        violations.push(`${file.path}: ${layer} may not import ${layerOf(target)} (${request})`);
      } else if (
        layer === "features" &&
        layerOf(target) === layer &&
        featureOf(target) !== featureOf(file.path)
      ) {
        violations.push(`${file.path}: features do not import each other (${request})`);
      }
    }
  }
  return violations;
}

describe("the layers of src", () => {
  const files = readSourceFiles();

  test("are all listed, and each has files that were read", () => {
    const scanned = new Set(files.map((file) => layerOf(file.path)));
    expect([...scanned].sort()).toEqual(Object.keys(table).sort());
    expect(files.reduce((sum, file) => sum + file.imports.length, 0)).toBeGreaterThan(100);
  });

  test("import only what the table allows", () => {
    expect(findViolations(files)).toEqual([]);
  });

  test("would be guarded against each kind of wrong import", () => {
    const wrong: SourceFile[] = [
      { path: "domain/x.ts", imports: ["react"] },
      { path: "domain/x.ts", imports: ["#src/storage/database.ts"] },
      { path: "features/a/x.tsx", imports: ["#src/features/b/y.tsx"] },
      { path: "features/a/x.tsx", imports: ["../b/y.tsx"] },
      { path: "features/a/x.tsx", imports: ["dexie"] },
      { path: "somewhere/x.ts", imports: [] },
    ];
    expect(wrong.map((file) => findViolations([file]).length)).toEqual([1, 1, 1, 1, 1, 1]);
  });
});
