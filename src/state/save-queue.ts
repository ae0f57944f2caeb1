import { areValuesEqual, type Operation } from "#src/domain/plan/operations.ts";
import type { Conflict, StorageError } from "#src/domain/ports.ts";
import { fail, type Result } from "#src/domain/result.ts";
import { cellKey, coalesceOperations, isBookkeeping, isSameRecord, type Cell } from "#src/state/cells.ts";

/** `saved` is only ever said when everything has been acknowledged by the database. */
export type SaveStatus =
  | { readonly type: "saved"; readonly at?: string }
  | { readonly type: "saving" }
  | { readonly type: "failed"; readonly error: StorageError; readonly since: string };

export interface SaveQueueOptions {
  readonly write: (operations: readonly Operation[]) => Promise<Result<readonly Conflict[], StorageError>>;
  readonly now: () => string;
  readonly onStatus: (status: SaveStatus) => void;
  /** Called before the next write begins; it may add to the queue. */
  readonly onWritten: (operations: readonly Operation[], conflicts: readonly Conflict[]) => void;
}

export interface SaveQueue {
  /** Puts operations behind those that wait. A write begins soon after, however many more follow. */
  add(operations: readonly Operation[]): void;
  /** Puts one operation in the place of what waits for its cell. */
  replace(operation: Operation): void;
  /** Gives what waited and was forgotten. */
  forget(isForgotten: (cell: Cell) => boolean): Operation[];
  /** Everything that no write has been acknowledged for, one operation per cell. */
  unsaved(): Operation[];
  /** True where applying a change from another tab would hide what was typed here and is not saved yet. */
  wouldHide(remote: Operation): boolean;
  hasUnsavedData(record: Omit<Cell, "field">): boolean;
  /** True for an operation of the write that is on its way. */
  isWriting(operation: Operation): boolean;
  /** Says that saving is not possible, before a write has found out. */
  reportFailure(error: StorageError): void;
  /** Writes without waiting any longer. Resolves when everything is saved or a write has failed. */
  writeNow(): Promise<void>;
}

/** A change waits this long for others to go with it. Counted from the first, so typing cannot put it off. */
const saveDelayMilliseconds = 50;
const firstRetryMilliseconds = 1000;
const lastRetryMilliseconds = 30_000;

/**
 * Writes changes as they come, one write at a time. After a failure everything stays in the queue and the
 * write is tried again, with growing pauses, until it succeeds.
 */
export function createSaveQueue({ write, now, onStatus, onWritten }: SaveQueueOptions): SaveQueue {
  let waiting: readonly Operation[] = [];
  let inFlight: readonly Operation[] = [];
  let current: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failure: { readonly type: "failed"; readonly error: StorageError; readonly since: string } | undefined;
  let failedAttempts = 0;
  let savedAt: string | undefined;

  const publish = (): void => {
    if (failure) onStatus(failure);
    else if (waiting.length > 0 || inFlight.length > 0) onStatus({ type: "saving" });
    else onStatus({ type: "saved", ...(savedAt !== undefined && { at: savedAt }) });
  };

  const fallBack = (error: StorageError): void => {
    failure = { type: "failed", error, since: failure?.since ?? now() };
  };

  const tryToWrite = async (operations: readonly Operation[]): ReturnType<typeof write> => {
    try {
      return await write(operations);
    } catch (error) {
      // A bug in what the write needs. What was typed must not be taken for saved because of it.
      return fail({ type: "failed", message: String(error) });
    }
  };

  /** True when the write was acknowledged. */
  const writeBatch = async (): Promise<boolean> => {
    inFlight = waiting;
    waiting = [];
    publish();
    const batch = inFlight;
    const result = await tryToWrite(batch);
    inFlight = [];
    if (!result.ok) {
      waiting = coalesceOperations([...batch, ...waiting]);
      failedAttempts += 1;
      fallBack(result.error);
      return false;
    }
    failure = undefined;
    failedAttempts = 0;
    savedAt = now();
    onWritten(batch, result.value);
    return true;
  };

  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0 && (await writeBatch()));
    current = undefined;
    publish();
    schedule();
  };

  const writeNow = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (!current && waiting.length > 0) current = writeAll();
    return current ?? Promise.resolve();
  };

  const schedule = (): void => {
    if (timer !== undefined || current || waiting.length === 0) return;
    const retryDelay = Math.min(
      firstRetryMilliseconds * 2 ** Math.max(0, failedAttempts - 1),
      lastRetryMilliseconds,
    );
    timer = setTimeout(() => void writeNow(), failure ? retryDelay : saveDelayMilliseconds);
  };

  const change = (operations: readonly Operation[]): void => {
    waiting = coalesceOperations(operations);
    // What could not be written was taken back: memory and database agree again.
    if (waiting.length === 0 && inFlight.length === 0 && failedAttempts > 0) {
      failure = undefined;
      failedAttempts = 0;
    }
    publish();
    schedule();
  };

  const findIn = (operations: readonly Operation[], cell: Cell): Operation | undefined =>
    operations.find((operation) => cellKey(operation) === cellKey(cell));

  return {
    add: (operations) => change([...waiting, ...operations]),
    replace: (operation) =>
      change([...waiting.filter((other) => cellKey(other) !== cellKey(operation)), operation]),
    forget(isForgotten) {
      const forgotten = waiting.filter(isForgotten);
      change(waiting.filter((operation) => !isForgotten(operation)));
      return forgotten;
    },
    unsaved: () => coalesceOperations([...inFlight, ...waiting]),
    wouldHide(remote) {
      if (findIn(waiting, remote)) return true;
      // A change that starts from what is being written here was made in the knowledge of it.
      const own = findIn(inFlight, remote);
      return own !== undefined && !areValuesEqual(own.to, remote.from);
    },
    hasUnsavedData: (record) =>
      [...inFlight, ...waiting].some((own) => isSameRecord(own, record) && !isBookkeeping(own)),
    isWriting: (operation) => inFlight.includes(operation),
    reportFailure(error) {
      fallBack(error);
      publish();
    },
    writeNow,
  };
}
