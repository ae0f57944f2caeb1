import { maxPlanFileBytes } from "#src/domain/plan-file/plan-file.ts";
import type { StorageError } from "#src/domain/ports.ts";
import { fail, type Result } from "#src/domain/result.ts";
import type { PlanSourceError, ReadPlanFile, WorkError } from "#src/domain/version-ports.ts";
import { inOrder, type CompareSide } from "#src/features/compare/compare-side.ts";
import { sideOfFile, type SidePorts } from "#src/features/compare/load-side.ts";
import type { SideAddress } from "#src/parts/compare-address.ts";
import type { HandedFiles } from "#src/state/handed-files.tsx";

/** A file before it is read; its size is known first. */
export interface UnreadFile {
  readonly name: string;
  readonly size: number;
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>;
}

export type OpenError = PlanSourceError | WorkError | StorageError;

/** A file that was not taken, and why: what is wrong with it, or that two others were. */
export interface RefusedFile {
  readonly name: string;
  readonly error: OpenError | { readonly type: "notOneOfTwo" };
}

export interface OpenedFiles {
  /** One or two, the earlier first; empty where none could be read. */
  readonly addresses: readonly SideAddress[];
  readonly refused: readonly RefusedFile[];
}

type OpenPorts = Pick<SidePorts, "versions" | "work" | "clock"> & {
  readonly handed: Pick<HandedFiles, "hand">;
};

/** Reads files one after the other and keeps the first two with a plan in memory; nothing is stored. */
export async function openFiles(files: readonly UnreadFile[], ports: OpenPorts): Promise<OpenedFiles> {
  const sides: CompareSide[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const { name } = file;
    if (sides.length === 2) {
      refused.push({ name, error: { type: "notOneOfTwo" } });
      continue;
    }
    const side = await openFile(file, ports);
    if (side.ok) sides.push(side.value);
    else refused.push({ name, error: side.error });
  }
  const [one, other] = sides;
  const ordered = one && other ? inOrder(one, other) : sides;
  return { addresses: ordered.map(({ address }) => address), refused };
}

async function openFile(file: UnreadFile, ports: OpenPorts): Promise<Result<CompareSide, OpenError>> {
  const read = await readFile(file, ports);
  if (!read.ok) return read;
  const key = ports.handed.hand({ name: file.name, file: read.value });
  return sideOfFile({ type: "file", key, name: file.name }, read.value, ports);
}

async function readFile(
  { size, read }: UnreadFile,
  { work }: OpenPorts,
): Promise<Result<ReadPlanFile, OpenError>> {
  if (size > maxPlanFileBytes) return fail({ type: "tooLarge", bytes: size, limit: maxPlanFileBytes });
  try {
    return await work.readFile(await read());
  } catch (error) {
    // The browser could not read it: gone since it was picked, or no longer allowed.
    return fail({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}
