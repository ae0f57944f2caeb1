import { createContext, use, type ReactNode } from "react";
import type { NewId } from "#src/domain/ports.ts";
import type { ReadPlanFile } from "#src/domain/version-ports.ts";

/** A file that one page has read and another one goes on with. */
export interface HandedFile {
  readonly name: string;
  readonly file: ReadPlanFile;
}

/** Files on their way from page to page, in memory: nothing of them is stored on the device. */
export interface HandedFiles {
  /** Keeps a file for another page. Gives the key that the link to that page carries. */
  readonly hand: (file: HandedFile) => string;
  /** Undefined where the key is of a file that is no longer in memory, for example after a reload. */
  readonly find: (key: string) => HandedFile | undefined;
}

/** A plan can be large. Whoever goes back further than this opens the file again. */
const keptAtOnce = 4;

/** @param newId so that a key from before a reload never finds another file */
export function createHandedFiles(newId: NewId): HandedFiles {
  const files = new Map<string, HandedFile>();
  return {
    hand(file) {
      const key = newId();
      files.set(key, file);
      for (const oldest of [...files.keys()].slice(0, -keptAtOnce)) files.delete(oldest);
      return key;
    },
    find: (key) => files.get(key),
  };
}

const HandedFilesContext = createContext<HandedFiles | undefined>(undefined);

export function HandedFilesProvider(props: {
  readonly value: HandedFiles;
  readonly children: ReactNode;
}): ReactNode {
  return <HandedFilesContext value={props.value}>{props.children}</HandedFilesContext>;
}

export function useHandedFiles(): HandedFiles {
  const files = use(HandedFilesContext);
  if (!files) throw new Error("useHandedFiles needs a HandedFilesProvider above it");
  return files;
}
