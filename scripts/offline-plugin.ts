import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Files that only browsers' installers or the service worker itself read are not kept for offline use. */
const notPrecached = new Set(["service-worker.js", "precache-manifest.js"]);

/**
 * Writes `precache-manifest.js`: every file of the build and of `public`, with a version that changes when
 * any byte of them does. `public/service-worker.js` reads it.
 */
export function offlinePlugin(): Plugin {
  let publicDir = "";
  return {
    name: "holdfast-offline",
    apply: "build",
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const contents = new Map<string, string | Uint8Array>();
        for (const [name, output] of Object.entries(bundle)) {
          contents.set(name, output.type === "chunk" ? output.code : output.source);
        }
        for (const entry of readdirSync(publicDir, { recursive: true, withFileTypes: true })) {
          if (!entry.isFile()) continue;
          const path = `${entry.parentPath}/${entry.name}`;
          contents.set(path.slice(publicDir.length + 1), readFileSync(path));
        }
        const files = [...contents.keys()]
          .filter((name) => !notPrecached.has(name) && !name.startsWith(".vite"))
          .sort();
        const hash = createHash("sha256");
        for (const name of [...contents.keys()].sort()) hash.update(name).update(contents.get(name) ?? "");
        const manifest = {
          version: hash.digest("hex").slice(0, 16),
          files: files.map((name) => `./${name}`),
        };
        this.emitFile({
          type: "asset",
          fileName: "precache-manifest.js",
          source: `self.precacheManifest = ${JSON.stringify(manifest, null, 1)};\n`,
        });
      },
    },
  };
}
