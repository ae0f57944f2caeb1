import type { FileAccess } from "#src/domain/ports.ts";
import { fail, succeed } from "#src/domain/result.ts";

/** Files through the browser's own dialogs; where it has none, a download and a file input. */
export const browserFiles: FileAccess = {
  async saveFile({ name, bytes }, mediaType) {
    try {
      const { fileSave } = await import("browser-fs-access");
      const extension = name.slice(name.lastIndexOf("."));
      const blob = new Blob([bytes], { type: mediaType });
      await fileSave(blob, { fileName: name, extensions: [extension], mimeTypes: [mediaType] });
      return true;
    } catch (error) {
      if (isCancelled(error)) return false;
      throw error;
    }
  },

  async openFile(extensions, limitBytes) {
    try {
      const { fileOpen } = await import("browser-fs-access");
      return await readFile(await fileOpen({ extensions: [...extensions] }), limitBytes);
    } catch (error) {
      if (isCancelled(error)) return undefined;
      throw error;
    }
  },
};

function isCancelled(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

/** Reads a picked or dropped file, unless it is over the limit: its size is known before a byte is read. */
async function readFile(file: File, limitBytes: number): ReturnType<FileAccess["openFile"]> {
  if (file.size > limitBytes) return fail({ type: "tooLarge", bytes: file.size, limit: limitBytes });
  return succeed({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}
