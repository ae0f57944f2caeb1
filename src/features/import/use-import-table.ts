import { useEffect, useRef, useState } from "react";
import { tableLimits, type ReadTableError, type TableRows } from "#src/domain/registers/import/table.ts";
import type { WorkError } from "#src/domain/version-ports.ts";
import { usePorts } from "#src/state/ports.tsx";

/** Where reading a table has come to. */
export type ImportTable =
  | { readonly phase: "none" }
  | { readonly phase: "reading"; readonly name: string }
  | { readonly phase: "refused"; readonly name: string; readonly error: ReadTableError | WorkError }
  | { readonly phase: "read"; readonly name: string; readonly rows: TableRows };

interface ImportTableActions {
  readonly choose: () => void;
  readonly take: (files: readonly File[]) => void;
  readonly readText: (text: string, name: string) => void;
  readonly cancel: () => void;
}

/** Reads a table in a worker; a newer one takes the place of what is being read. */
export function useImportTable(): readonly [ImportTable, ImportTableActions] {
  const { files, work } = usePorts();
  const [table, setTable] = useState<ImportTable>({ phase: "none" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const read = async (bytes: Uint8Array<ArrayBuffer>, name: string): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setTable({ phase: "reading", name });
    const result = await work.readTable(bytes, { signal: controller.signal });
    if (running.current !== controller) return;
    running.current = undefined;
    setTable(
      result.ok
        ? { phase: "read", name, rows: result.value }
        : { phase: "refused", name, error: result.error },
    );
  };
  const refuse = (name: string): void =>
    setTable({ phase: "refused", name, error: { type: "tooLarge", limit: tableLimits.bytes } });
  const open = async (): Promise<void> => {
    const opened = await files.openFile([".csv", ".tsv", ".txt", ".xlsx"], tableLimits.bytes);
    if (!opened) return;
    if (opened.ok) await read(opened.value.bytes, opened.value.name);
    else refuse("");
  };
  const takeFile = async (file: File): Promise<void> => {
    if (file.size > tableLimits.bytes) return refuse(file.name);
    await read(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  return [
    table,
    {
      choose: () => void open(),
      take: ([file]) => {
        if (file) void takeFile(file);
      },
      readText: (text, name) => void read(new TextEncoder().encode(text), name),
      cancel: () => {
        running.current?.abort();
        running.current = undefined;
        setTable({ phase: "none" });
      },
    },
  ];
}
