import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { contentSecurityPolicyPlugin } from "./scripts/content-security-policy-plugin.ts";
import { offlinePlugin } from "./scripts/offline-plugin.ts";

/** jsPDF can draw HTML and SVG with these; Holdfast draws text and vectors only, and they weigh 106 kB. */
const unusedByPdf = ["html2canvas", "canvg", "dompurify"];
const emptyModule = fileURLToPath(new URL("./src/pdf/empty-module.ts", import.meta.url));
/** pdf-lib attaches the plan to a PDF that is drawn already; its fonts would weigh 100 kB. */
const fontsOfPdfLib = /^\.\.\/.*packages\/standard-fonts\/index\.js$/;
const emptyFonts = fileURLToPath(new URL("./src/pdf/empty-fonts.ts", import.meta.url));

export default defineConfig({
  base: "./",
  appType: "mpa",
  plugins: [react(), contentSecurityPolicyPlugin(), offlinePlugin()],
  resolve: {
    alias: [
      ...unusedByPdf.map((name) => ({ find: name, replacement: emptyModule })),
      { find: fontsOfPdfLib, replacement: emptyFonts },
    ],
  },
  worker: {
    format: "es",
    // pdf-lib does not say so itself: without this, all of it is loaded for the little that is used.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /@cantoo\/pdf-lib/, sideEffects: false }] },
    },
  },
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    testTimeout: 20_000,
    unstubGlobals: true,
    restoreMocks: true,
  },
});
