import { fail, succeed, type Result } from "#src/domain/result.ts";
import { fingerprintOfValue } from "#src/domain/versions/fingerprint-of-value.ts";
import {
  historyEntrySchema,
  type HistoryEntry,
  type SealedEntry,
} from "#src/domain/versions/history-entry.ts";

/** Where a sealed version stands. `draft`: sealed, and not handed over for review yet. */
export type VersionState = "draft" | "inReview" | "returned" | "approved" | "superseded" | "archived";

/** A sealed version, as its history tells. */
export interface SealedVersionRecord {
  readonly versionNumber: number;
  readonly state: VersionState;
  readonly sealed: SealedEntry;
  /** All entries about this version, the sealing first. Steps that were not possible are left out. */
  readonly entries: readonly HistoryEntry[];
}

/** Why an entry does not fit what went before it. */
export type StepRefusal =
  | { readonly type: "unknownVersion"; readonly versionNumber: number }
  | { readonly type: "numberRepeated"; readonly versionNumber: number }
  | { readonly type: "numberSkipped"; readonly versionNumber: number; readonly expected: number }
  | { readonly type: "stepNotPossible"; readonly versionNumber: number; readonly state: VersionState };

type Unlinked<E> = E extends HistoryEntry ? Omit<E, "position" | "previous" | "fingerprint"> : never;

/** An entry before it has its place in the chain. */
export type NewEntry = Unlinked<HistoryEntry>;

const inUse: readonly VersionState[] = ["draft", "inReview", "returned", "approved"];

/**
 * The states in which each step is possible. A decision needs no review before it, may follow another one
 * (two people sign), and may be taken back by a later one. Nothing follows `archived`.
 */
const possibleFrom: Readonly<Record<Exclude<HistoryEntry["type"], "sealed">, readonly VersionState[]>> = {
  submitted: ["draft", "returned"],
  decided: inUse,
  superseded: inUse,
  archived: [...inUse, "superseded"],
};

/** True where a history takes an entry of this type about a version in this state. */
export function isStepPossible(type: keyof typeof possibleFrom, state: VersionState): boolean {
  return possibleFrom[type].includes(state);
}

function stateAfter(entry: NewEntry): VersionState {
  switch (entry.type) {
    case "sealed":
      return "draft";
    case "submitted":
      return "inReview";
    case "decided":
      return entry.decision;
    case "superseded":
    case "archived":
      return entry.type;
  }
}

/** What a history tells of its versions. */
export interface VersionsRead {
  /** In the order of sealing. */
  readonly versions: ReadonlyMap<number, SealedVersionRecord>;
  readonly lastNumber: number;
  /** Entries that do not fit what went before them. */
  readonly refused: readonly { readonly entry: HistoryEntry; readonly refusal: StepRefusal }[];
}

function refusalOf(
  { versions, lastNumber }: Pick<VersionsRead, "versions" | "lastNumber">,
  entry: NewEntry,
): StepRefusal | undefined {
  const { versionNumber } = entry;
  const state = versions.get(versionNumber)?.state;
  if (entry.type === "sealed") {
    if (state !== undefined) return { type: "numberRepeated", versionNumber };
    const expected = lastNumber + 1;
    return versionNumber === expected ? undefined : { type: "numberSkipped", versionNumber, expected };
  }
  if (state === undefined) return { type: "unknownVersion", versionNumber };
  if (!isStepPossible(entry.type, state)) return { type: "stepNotPossible", versionNumber, state };
  return undefined;
}

/** Reads a history from the start: its versions, and the entries that do not fit. */
export function readVersions(history: readonly HistoryEntry[]): VersionsRead {
  const versions = new Map<number, SealedVersionRecord & { state: VersionState; entries: HistoryEntry[] }>();
  const refused: { entry: HistoryEntry; refusal: StepRefusal }[] = [];
  let lastNumber = 0;
  for (const entry of history) {
    const { versionNumber } = entry;
    const refusal = refusalOf({ versions, lastNumber }, entry);
    if (refusal) refused.push({ entry, refusal });
    // A number that was skipped is named, and the version is read all the same.
    if (entry.type === "sealed" && refusal?.type !== "numberRepeated") {
      versions.set(versionNumber, { versionNumber, state: "draft", sealed: entry, entries: [entry] });
      lastNumber = Math.max(lastNumber, versionNumber);
    }
    const version = versions.get(versionNumber);
    if (refusal || !version || entry.type === "sealed") continue;
    version.state = stateAfter(entry);
    version.entries.push(entry);
  }
  return { versions, lastNumber, refused };
}

/** The state of a version; undefined where the history has no version with this number. */
export function stateOfVersion(
  history: readonly HistoryEntry[],
  versionNumber: number,
): VersionState | undefined {
  const own = history.filter((entry) => entry.versionNumber === versionNumber);
  return readVersions(own).versions.get(versionNumber)?.state;
}

/** The newest version with this content, for example the one that a draft or a file is the same as. */
export function versionWithContent(
  history: readonly HistoryEntry[],
  contentFingerprint: string,
): SealedEntry | undefined {
  return history.findLast(
    (entry): entry is SealedEntry =>
      entry.type === "sealed" && entry.contentFingerprint === contentFingerprint,
  );
}

/** The number that the next sealed version gets. */
export function nextVersionNumber(history: readonly HistoryEntry[]): number {
  return lastNumberOf(history) + 1;
}

function lastNumberOf(history: readonly HistoryEntry[]): number {
  let last = 0;
  for (const { type, versionNumber } of history) {
    if (type === "sealed" && versionNumber > last) last = versionNumber;
  }
  return last;
}

/**
 * The history with one more entry, linked to the last one. Nothing that is in it changes. Refused where the
 * step is not possible, for example because another tab archived the version. Throws for an entry that does not
 * fit its schema: forms hold such input back.
 */
export function appendEntry(
  history: readonly HistoryEntry[],
  entry: NewEntry,
): Result<readonly HistoryEntry[], StepRefusal> {
  // What is possible depends on the entries about the same version alone, so that a long history is not read anew.
  const { versions } = readVersions(
    history.filter(({ versionNumber }) => versionNumber === entry.versionNumber),
  );
  const refusal = refusalOf({ versions, lastNumber: lastNumberOf(history) }, entry);
  return refusal ? fail(refusal) : succeed([...history, linkEntry(history, entry)]);
}

/** The fingerprint that an entry ought to have: of all its fields but the fingerprint itself. */
export function entryFingerprint(entry: Omit<HistoryEntry, "fingerprint">): string {
  return fingerprintOfValue({ ...entry, fingerprint: undefined });
}

/** The entry in its place after the last one of a history. */
export function linkEntry<E extends NewEntry>(
  history: readonly HistoryEntry[],
  entry: E,
): Extract<HistoryEntry, { readonly type: E["type"] }> {
  const last = history.at(-1);
  const linked = { ...entry, position: (last?.position ?? 0) + 1, previous: last?.fingerprint ?? null };
  const whole = { ...linked, fingerprint: entryFingerprint(linked) };
  return historyEntrySchema.parse(whole) as Extract<HistoryEntry, { readonly type: E["type"] }>;
}

/** A decision about a version. */
export interface Decision {
  readonly versionNumber: number;
  readonly decision: "approved" | "returned";
  readonly name: string;
  readonly role?: string;
  readonly comment?: string;
}

/**
 * Records an approval or a return. An approval supersedes any other approved version, so that one is in force at
 * a time, and the earlier ones still in review.
 *
 * @param at the moment of the decision, ISO instant in UTC
 */
export function recordDecision(
  history: readonly HistoryEntry[],
  decision: Decision,
  { at, newId }: { readonly at: string; readonly newId: () => string },
): Result<readonly HistoryEntry[], StepRefusal> {
  const decided = appendEntry(history, { type: "decided", id: newId(), at, ...decision });
  if (!decided.ok || decision.decision === "returned") return decided;
  const replaced = [...readVersions(history).versions.values()].filter(
    ({ versionNumber, state }) =>
      versionNumber !== decision.versionNumber &&
      (state === "approved" || (state === "inReview" && versionNumber < decision.versionNumber)),
  );
  const chain = [...decided.value];
  for (const { versionNumber } of replaced) {
    const byVersionNumber = decision.versionNumber;
    chain.push(linkEntry(chain, { type: "superseded", id: newId(), at, versionNumber, byVersionNumber }));
  }
  return succeed(chain);
}
