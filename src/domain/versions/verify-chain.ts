import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import { entryFingerprint } from "#src/domain/versions/history.ts";

/** Which entry a finding is about. `position` is its place in the chain, 1 first. */
export interface EntryPlace {
  readonly position: number;
  readonly entryId: string;
  readonly versionNumber: number;
}

/** Where a chain does not hold, and what that means. */
export type ChainFinding =
  /** Its content is not what was fingerprinted: it was changed afterwards. */
  | ({ readonly type: "entryAltered" } & EntryPlace)
  /** Only its own fingerprint was changed: the entry after it vouches for the content. */
  | ({ readonly type: "fingerprintAltered" } & EntryPlace)
  /** Only its link to the entry before was changed: with the right link, its fingerprint is right. */
  | ({ readonly type: "linkAltered" } & EntryPlace)
  /** Entries were taken out. From 1: the beginning was cut off. */
  | { readonly type: "entriesMissing"; readonly from: number; readonly to: number }
  /** The entry here is whole, but not the one that the next was written after: it was written anew. */
  | { readonly type: "entryReplaced"; readonly position: number }
  /** The same entry is there more than once. */
  | ({ readonly type: "entryRepeated" } & EntryPlace)
  /** Two entries follow the same one: the plan was sealed or decided on in two places apart. */
  | ({ readonly type: "historyForked" } & EntryPlace)
  /** These entries stand after later ones. */
  | { readonly type: "entriesReordered"; readonly positions: readonly number[] };

interface Link {
  readonly entry: HistoryEntry;
  /** What its fingerprint ought to be. */
  readonly actual: string;
  readonly isWhole: boolean;
  /** Its place as it says itself; after the one before it, where it cannot be believed. */
  readonly position: number;
}

/** True where the entry's fingerprint is that of its content. */
export function isWholeEntry(entry: HistoryEntry): boolean {
  return entryFingerprint(entry) === entry.fingerprint;
}

/**
 * Looks at every link of a chain. An empty list says that each entry is what was fingerprinted and follows the
 * one it names. It cannot say whether entries were cut off at the end, or the whole chain was written anew: that
 * takes a fingerprint kept elsewhere.
 */
export function verifyChain(history: readonly HistoryEntry[]): ChainFinding[] {
  const links = readLinks(history);
  const sorted = links.toSorted((a, b) => a.position - b.position);
  const named = new Set(links.map(({ entry }) => entry.previous));
  const byPosition = new Map<number, Link[]>();
  const findings: ChainFinding[] = findReordered(links);
  let last = 0;
  for (const link of sorted) {
    const { position } = link;
    const beside = byPosition.get(position) ?? [];
    const isAfterGap = position > last + 1;
    if (isAfterGap) findings.push({ type: "entriesMissing", from: last + 1, to: position - 1 });
    const before = byPosition.get(position - 1) ?? [];
    const finding = isAfterGap && link.isWhole ? undefined : findingOf(link, before, beside, named);
    if (finding) findings.push(finding);
    byPosition.set(position, [...beside, link]);
    last = position;
  }
  return findings;
}

function readLinks(history: readonly HistoryEntry[]): Link[] {
  const links: Link[] = [];
  for (const entry of history) {
    const actual = entryFingerprint(entry);
    const isWhole = actual === entry.fingerprint;
    const position = isWhole ? entry.position : (links.at(-1)?.position ?? 0) + 1;
    links.push({ entry, actual, isWhole, position });
  }
  return links;
}

function findReordered(links: readonly Link[]): ChainFinding[] {
  let highest = 0;
  const positions: number[] = [];
  for (const { position } of links) {
    if (position < highest) positions.push(position);
    highest = Math.max(highest, position);
  }
  return positions.length > 0 ? [{ type: "entriesReordered", positions }] : [];
}

function findingOf(
  { entry, actual, isWhole, position }: Link,
  before: readonly Link[],
  beside: readonly Link[],
  named: ReadonlySet<string | null>,
): ChainFinding | undefined {
  const place = { position, entryId: entry.id, versionNumber: entry.versionNumber };
  if (beside.some((other) => other.actual === actual)) return { type: "entryRepeated", ...place };
  const possible: readonly (string | null)[] =
    position === 1 ? [null] : before.flatMap((link) => [link.actual, link.entry.fingerprint]);
  if (!isWhole) {
    if (named.has(actual)) return { type: "fingerprintAltered", ...place };
    const isLinkAltered = possible.some(
      (previous) => entryFingerprint({ ...entry, previous }) === entry.fingerprint,
    );
    return { type: isLinkAltered ? "linkAltered" : "entryAltered", ...place };
  }
  if (beside.some((other) => other.entry.previous === entry.previous)) {
    return { type: "historyForked", ...place };
  }
  if (possible.includes(entry.previous)) return undefined;
  return position === 1
    ? { type: "linkAltered", ...place }
    : { type: "entryReplaced", position: position - 1 };
}
