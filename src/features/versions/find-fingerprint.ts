import type { HistoryEntry, SealedEntry } from "#src/domain/versions/history-entry.ts";

/** What a fingerprint from paper, or from another copy, belongs to. */
export type FingerprintAnswer =
  /** Neither a whole fingerprint nor the short form. */
  | { readonly type: "notAFingerprint"; readonly length: number; readonly hasOtherSigns: boolean }
  | { readonly type: "notFound"; readonly isShort: boolean }
  | {
      readonly type: "found";
      readonly isShort: boolean;
      /** Versions whose content it is of. The same content may have been sealed more than once. */
      readonly contents: readonly SealedEntry[];
      /** Entries of the history that it is of. */
      readonly entries: readonly HistoryEntry[];
      readonly isDraft: boolean;
    };

const shortLength = 16;
const fullLength = 64;

/**
 * Looks for a fingerprint as somebody typed or pasted it: in full, or the 16 digits that stand at the foot of a
 * page. Capitals, spaces and hyphens do not matter, and letters that are misread for digits are taken as these:
 * O is 0; I and L are 1, and none of them is a hexadecimal digit.
 *
 * @param draftFingerprint of the draft as it is now; undefined where it is not known
 */
export function findFingerprint(
  history: readonly HistoryEntry[],
  draftFingerprint: string | undefined,
  typed: string,
): FingerprintAnswer {
  const digits = typed
    .toLowerCase()
    .replace(/[\s\p{Pd}\p{Cf}.:]+/gu, "")
    .replaceAll("o", "0")
    .replace(/[il]/g, "1");
  const { length } = digits;
  const hasOtherSigns = !/^[0-9a-f]*$/.test(digits);
  if (hasOtherSigns || (length !== shortLength && length !== fullLength)) {
    return { type: "notAFingerprint", length, hasOtherSigns };
  }
  const isShort = length === shortLength;
  const matches = (fingerprint: string): boolean => fingerprint.startsWith(digits);
  const contents = history.filter(
    (entry): entry is SealedEntry => entry.type === "sealed" && matches(entry.contentFingerprint),
  );
  const entries = history.filter((entry) => matches(entry.fingerprint));
  const isDraft = draftFingerprint !== undefined && matches(draftFingerprint);
  if (contents.length === 0 && entries.length === 0 && !isDraft) return { type: "notFound", isShort };
  return { type: "found", isShort, contents, entries, isDraft };
}
