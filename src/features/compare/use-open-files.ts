import { useState } from "react";
import { maxPlanFileBytes, planFileExtension } from "#src/domain/plan-file/plan-file.ts";
import { openFiles, type RefusedFile, type UnreadFile } from "#src/features/compare/open-files.ts";
import { useI18n } from "#src/i18n/i18n-context.tsx";
import type { SideAddress } from "#src/parts/compare-address.ts";
import { useDropTarget } from "#src/state/drop-target.tsx";
import { useHandedFiles } from "#src/state/handed-files.tsx";
import { usePorts } from "#src/state/ports.tsx";

export interface FileOpening {
  readonly isOpening: boolean;
  readonly refused: readonly RefusedFile[];
  /** Asks for one file with the browser's dialog. */
  readonly pick: (onOpened: (address: SideAddress) => void) => void;
  readonly forgetRefused: () => void;
}

/** Reads files that are picked, or dropped anywhere on the page: one or two, the earlier version first. */
export function useOpenFiles(onDropped: (addresses: readonly SideAddress[]) => void): FileOpening {
  const { t } = useI18n();
  const { versions, work, clock, files } = usePorts();
  const handed = useHandedFiles();
  const [isOpening, setIsOpening] = useState(false);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);

  const open = async (unread: readonly UnreadFile[]): Promise<readonly SideAddress[]> => {
    setIsOpening(true);
    setRefused([]);
    const opened = await openFiles(unread, { versions, work, clock, handed });
    setIsOpening(false);
    setRefused(opened.refused);
    return opened.addresses;
  };

  const pick = async (onOpened: (address: SideAddress) => void): Promise<void> => {
    const picked = await pickFile(files);
    if (!picked) return;
    if ("error" in picked) return setRefused([picked]);
    const [address] = await open([picked]);
    if (address) onOpened(address);
  };

  const take = async (dropped: readonly File[]): Promise<void> => {
    const addresses = await open(
      dropped.map((file) => ({
        name: file.name,
        size: file.size,
        read: async () => new Uint8Array(await file.arrayBuffer()),
      })),
    );
    if (addresses.length > 0) onDropped(addresses);
  };
  // Everywhere else a dropped file is opened as a plan and kept. Here it is only looked at.
  useDropTarget(t("compare.dropFiles"), (dropped) => void take(dropped));

  return {
    isOpening,
    refused,
    pick: (onOpened) => void pick(onOpened),
    forgetRefused: () => setRefused([]),
  };
}

async function pickFile(
  files: ReturnType<typeof usePorts>["files"],
): Promise<UnreadFile | RefusedFile | undefined> {
  try {
    const picked = await files.openFile([planFileExtension, ".pdf"], maxPlanFileBytes);
    if (!picked) return undefined;
    if (!picked.ok) return { name: "", error: picked.error };
    const { name, bytes } = picked.value;
    return { name, size: bytes.length, read: () => Promise.resolve(bytes) };
  } catch (error) {
    return { name: "", error: { type: "failed", message: error instanceof Error ? error.message : "" } };
  }
}
