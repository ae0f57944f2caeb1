import { ensurePackages, run } from "./setup.js";

/** `npm start`: installs what is missing, builds, and serves the built app on this machine. */
ensurePackages();
run("npx", ["vite", "build", "--logLevel", "warn"]);
console.log("\nHoldfast is built. Open the address below; stop with Ctrl+C.");
run("npx", ["vite", "preview", "--port", process.env["PORT"] ?? "4173"]);
