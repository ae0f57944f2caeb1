import { createStore, type StoreApi } from "zustand/vanilla";
import type { Clock, StorageError } from "#src/domain/ports.ts";
import type { Result } from "#src/domain/result.ts";
import type { ReviewTick, VersionRepository } from "#src/domain/version-ports.ts";
import type { ComparedChange } from "#src/domain/versions/compare/compare-versions.ts";
import { recordKey } from "#src/domain/versions/compare/record-difference.ts";

export interface ReviewState {
  readonly phase: "loading" | "ready" | "failed";
  /** By record and change, older ones of the same record too. */
  readonly ticks: ReadonlyMap<string, ReviewTick>;
  /** The last thing that was ticked, unticked or noted here and is not saved. */
  readonly error: StorageError | undefined;
}

export interface ReviewStore extends StoreApi<ReviewState> {
  /** Reads the ticks again; also after reading failed. */
  readonly load: () => Promise<void>;
  /** Ticks a change, with the note that it had before it was unticked here. Saved at once. */
  readonly tick: (change: ComparedChange) => void;
  /** Takes the tick back. Its note comes back with the next tick, as long as the page stays open. */
  readonly untick: (change: ComparedChange) => void;
  readonly setNote: (change: ComparedChange, note: string) => void;
  /** Saves again what could not be saved. */
  readonly retry: () => void;
  /** Resolves when everything so far is saved, or is not going to be. */
  readonly settled: () => Promise<void>;
}

interface ReviewPorts {
  readonly versions: Pick<VersionRepository, "readReviews" | "putReview" | "removeReview">;
  readonly clock: Clock;
  /** The name that stands beside a tick. */
  readonly author: () => string;
}

/** What was looked at in comparisons of these two plans. */
export function createReviewStore(scope: string, { versions, clock, author }: ReviewPorts): ReviewStore {
  const store = createStore<ReviewState>(() => ({ phase: "loading", ticks: new Map(), error: undefined }));
  const forgottenNotes = new Map<string, string>();
  const unsaved = new Map<string, () => Promise<Result<void, StorageError>>>();
  let queue: Promise<void> = Promise.resolve();

  const setTick = (key: string, tick: ReviewTick | undefined): void => {
    const ticks = new Map(store.getState().ticks);
    if (tick) ticks.set(key, tick);
    else ticks.delete(key);
    store.setState({ ticks });
  };

  /** One after the other, so that the last word is what stays. */
  const save = (key: string, write: () => Promise<Result<void, StorageError>>): void => {
    unsaved.set(key, write);
    queue = queue.then(async () => {
      if (unsaved.get(key) !== write) return;
      const written = await write();
      if (unsaved.get(key) === write && written.ok) unsaved.delete(key);
      if (!written.ok) store.setState({ error: written.error });
      else if (unsaved.size === 0) store.setState({ error: undefined });
    });
  };

  const put = (change: ComparedChange, note: string): void => {
    const { changeFingerprint } = change;
    const [at, by] = [clock.now(), author()];
    const tick = { scope, record: recordOf(change), changeFingerprint, note, at, by };
    const key = tickKey(tick);
    setTick(key, tick);
    save(key, () => versions.putReview(tick));
  };

  return {
    ...store,
    async load() {
      const read = await versions.readReviews(scope);
      if (!read.ok) return store.setState({ phase: "failed", error: read.error });
      store.setState({
        phase: "ready",
        ticks: new Map(read.value.map((tick) => [tickKey(tick), tick])),
        error: undefined,
      });
    },
    tick: (change) => put(change, forgottenNotes.get(keyOfChange(change)) ?? ""),
    untick: (change) => {
      const key = keyOfChange(change);
      const tick = store.getState().ticks.get(key);
      if (!tick) return;
      forgottenNotes.set(key, tick.note);
      setTick(key, undefined);
      save(key, () => versions.removeReview(tick));
    },
    setNote: put,
    retry: () => {
      for (const [key, write] of unsaved) save(key, write);
    },
    settled: () => queue,
  };
}

/** The tick of exactly this change. */
export function tickOf({ ticks }: ReviewState, change: ComparedChange): ReviewTick | undefined {
  return ticks.get(keyOfChange(change));
}

/** The newest tick of the same record where it was another change: what was looked at is no longer what is there. */
export function outdatedTickOf(state: ReviewState, change: ComparedChange): ReviewTick | undefined {
  if (tickOf(state, change)) return undefined;
  const record = recordOf(change);
  let newest: ReviewTick | undefined;
  for (const tick of state.ticks.values()) {
    if (tick.record === record && (!newest || tick.at > newest.at)) newest = tick;
  }
  return newest;
}

function recordOf({ change }: ComparedChange): string {
  return recordKey(change.kind, change.id);
}

function keyOfChange(change: ComparedChange): string {
  return tickKey({ record: recordOf(change), changeFingerprint: change.changeFingerprint });
}

function tickKey({ record, changeFingerprint }: Pick<ReviewTick, "record" | "changeFingerprint">): string {
  return `${changeFingerprint} ${record}`;
}
