import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** False on machines without the program: tests with it are skipped there. */
export function isInstalled(command: string): boolean {
  // Some answer with a code of failure, all of them to this.
  return spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined;
}

/** Runs something on a PDF that needs it as a file. */
function withFile<T>(bytes: Uint8Array, work: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "holdfast-pdf-"));
  try {
    const path = join(folder, "file.pdf");
    writeFileSync(path, bytes);
    return work(path, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a program says of a PDF. `FILE` stands for it among the arguments. */
export function askTool(command: string, args: readonly string[], bytes: Uint8Array): string {
  return withFile(bytes, (path) =>
    execFileSync(
      command,
      args.map((arg) => (arg === "FILE" ? path : arg)),
      { encoding: "utf8" },
    ),
  );
}

/** A PDF as qpdf writes it anew. */
export function rewrite(bytes: Uint8Array, ...options: readonly string[]): Uint8Array<ArrayBuffer> {
  return withFile(bytes, (path, folder) => {
    const out = join(folder, "out.pdf");
    execFileSync("qpdf", [...options, path, out]);
    return new Uint8Array(readFileSync(out));
  });
}
