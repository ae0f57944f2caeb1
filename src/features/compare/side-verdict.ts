import { areHistoriesForked } from "#src/domain/versions/compare/new-entries.ts";
import { readVersions } from "#src/domain/versions/history.ts";
import { lastSealedNumber, type CompareSide } from "#src/features/compare/compare-side.ts";

/** What the content of a side is, measured by its fingerprint against what was sealed. */
export type ContentVerdict =
  | { readonly type: "isVersion"; readonly versionNumber: number }
  /** By the history on this device alone: the file's own does not say so. */
  | { readonly type: "isVersionHere"; readonly versionNumber: number }
  /** The last version that the history knows. */
  | { readonly type: "isNoVersion"; readonly lastNumber: number }
  | { readonly type: "noHistory" }
  | { readonly type: "draftSame"; readonly versionNumber: number }
  | { readonly type: "draftChanged"; readonly lastNumber: number }
  | { readonly type: "draftNoVersion" }
  /** What is kept for a version is not what was sealed; `matches`: it is another version. */
  | { readonly type: "notAsSealed"; readonly versionNumber: number; readonly matches: number | undefined };

export function contentVerdict(side: CompareSide): ContentVerdict {
  const { address, version, sealedAs } = side;
  const lastNumber = lastSealedNumber(version.history);
  const versionNumber = sealedAs?.versionNumber;
  switch (address.type) {
    case "version":
      if (versionNumber === address.versionNumber) return { type: "isVersion", versionNumber };
      return { type: "notAsSealed", versionNumber: address.versionNumber, matches: versionNumber };
    case "draft":
      if (versionNumber !== undefined) return { type: "draftSame", versionNumber };
      return lastNumber > 0 ? { type: "draftChanged", lastNumber } : { type: "draftNoVersion" };
    case "file": {
      if (versionNumber === undefined) {
        return lastNumber > 0 ? { type: "isNoVersion", lastNumber } : { type: "noHistory" };
      }
      const isByItself = readVersions(version.history).versions.get(versionNumber)?.sealed === sealedAs;
      return { type: isByItself ? "isVersion" : "isVersionHere", versionNumber };
    }
  }
}

/** Whether the history in a file goes together with the one on this device; undefined where there is none to ask. */
export function agreesWithDevice({ version, historyHere }: CompareSide): boolean | undefined {
  if (version.history.length === 0 || historyHere.length === 0) return undefined;
  return !areHistoriesForked(version.history, historyHere);
}
