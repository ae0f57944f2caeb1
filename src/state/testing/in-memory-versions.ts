import type { StorageError } from "#src/domain/ports.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import type {
  ChangedMeanwhile,
  JournalEntry,
  ReviewTick,
  VersionChange,
  VersionRepository,
} from "#src/domain/version-ports.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";
import type { SealedVersion } from "#src/domain/versions/seal.ts";

/** The versions of one plan, without a database: for tests of what shows and makes them. */
export interface InMemoryVersions extends VersionRepository {
  readonly history: () => readonly HistoryEntry[];
  /** What `keepVersion` kept, oldest first. */
  readonly kept: Pick<SealedVersion, "snapshot" | "entry" | "operations">[];
  readonly reviews: () => readonly ReviewTick[];
  /** All that follows fails with this, until it is undefined. */
  failWith(error: StorageError | undefined): void;
  /** The next `keepVersion` or `appendEntries` finds that somebody else was faster. */
  changeMeanwhileNext(): void;
  /** Adds entries as another tab does, and tells. */
  appendElsewhere(entries: readonly HistoryEntry[]): void;
}

export interface KeptInMemory {
  readonly planId?: string;
  readonly history?: readonly HistoryEntry[];
  readonly snapshots?: ReadonlyMap<number, string>;
  /** Places in the history that are damaged. */
  readonly unreadable?: readonly number[];
  /** In any order. */
  readonly journal?: readonly JournalEntry[];
  readonly reviews?: readonly ReviewTick[];
}

type TickKey = Pick<ReviewTick, "scope" | "record" | "changeFingerprint">;

const tickKey = ({ scope, record, changeFingerprint }: TickKey): string =>
  JSON.stringify([scope, record, changeFingerprint]);

export function createInMemoryVersions(initial: KeptInMemory = {}): InMemoryVersions {
  const { planId = "plan" } = initial;
  const listeners = new Set<(change: VersionChange) => void>();
  const kept: Pick<SealedVersion, "snapshot" | "entry" | "operations">[] = [];
  const snapshots = new Map(initial.snapshots);
  const ticks = new Map((initial.reviews ?? []).map((tick) => [tickKey(tick), tick]));
  let history = initial.history ?? [];
  let error: StorageError | undefined;
  let isChangedMeanwhile = false;

  const answer = <T>(value: () => T): Promise<Result<T, StorageError>> =>
    Promise.resolve(error ? fail(error) : succeed(value()));

  const add = (entries: readonly HistoryEntry[]): void => {
    history = [...history, ...entries];
    for (const listener of listeners) listener({ type: "historyChanged", planId });
  };

  const follow = async (
    entries: readonly HistoryEntry[],
    keep: () => void,
  ): Promise<Result<void, StorageError | ChangedMeanwhile>> => {
    if (error) return fail(error);
    const [first] = entries;
    const isNext = first === undefined || first.previous === (history.at(-1)?.fingerprint ?? null);
    if (isChangedMeanwhile || !isNext) {
      isChangedMeanwhile = false;
      return fail({ type: "changedMeanwhile" });
    }
    keep();
    add(entries);
    return succeed(undefined);
  };

  return {
    kept,
    history: () => history,
    reviews: () => [...ticks.values()],
    failWith: (next) => {
      error = next;
    },
    changeMeanwhileNext: () => {
      isChangedMeanwhile = true;
    },
    appendElsewhere: add,

    readHistory: () => answer(() => history),
    listUnreadableEntries: () => answer(() => initial.unreadable ?? []),
    listSnapshots: () => answer(() => [...snapshots.keys()].sort((a, b) => a - b)),
    readSnapshot: (_planId, versionNumber) => answer(() => snapshots.get(versionNumber)),
    keepVersion: (_planId, sealed) =>
      follow([sealed.entry], () => {
        kept.push(sealed);
        snapshots.set(sealed.entry.versionNumber, sealed.snapshot);
      }),
    appendEntries: (_planId, entries) => follow(entries, () => undefined),
    readJournal: (_planId, { after = "", limit }) =>
      answer(() =>
        (initial.journal ?? [])
          .filter(({ endedAt }) => endedAt > after)
          .sort((a, b) => (a.endedAt < b.endedAt ? 1 : -1))
          .slice(0, limit),
      ),
    readReviews: (scope) => answer(() => [...ticks.values()].filter((tick) => tick.scope === scope)),
    putReview: (tick) => answer(() => void ticks.set(tickKey(tick), tick)),
    removeReview: (tick) => answer(() => void ticks.delete(tickKey(tick))),
    subscribeVersions(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
