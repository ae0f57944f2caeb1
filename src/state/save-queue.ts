import { areValuesEqual, coalesceOperations, type Operation } from "#src/domain/plan/operations.ts";
import type { CausedChange, Conflict, StorageError } from "#src/domain/ports.ts";
import { fail, type Result } from "#src/domain/result.ts";
import { cellKey, isBookkeeping, isSameRecord, type Cell } from "#src/state/cells.ts";

/** `saved` is only ever said when everything has been acknowledged by the database. */
export type SaveStatus =
  | { readonly type: "saved"; readonly at?: string }
  | { readonly type: "saving" }
  | { readonly type: "failed"; readonly error: StorageError; readonly since: string };

export interface SaveQueueOptions {
  readonly write: (
    operations: readonly Operation[],
    caused: CausedChange | undefined,
  ) => Promise<Result<readonly Conflict[], StorageError>>;
  readonly now: () => string;
  readonly onStatus: (status: SaveStatus) => void;
  /** Called before the next write begins; it may add to the queue. */
  readonly onWritten: (operations: readonly Operation[], conflicts: readonly Conflict[]) => void;
}

export interface SaveQueue {
  /**
   * Puts operations behind those that wait. A write begins soon after, however many more follow. Operations with
   * a cause are written by themselves, after those before them and before those after them.
   */
  add(operations: readonly Operation[], caused?: CausedChange): void;
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
  let waiting: readonly Batch[] = [];
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

  const tryToWrite = async ({ operations, caused }: Batch): ReturnType<typeof write> => {
    try {
      return await write(operations, caused);
    } catch (error) {
      // A bug in what the write needs. What was typed must not be taken for saved because of it.
      return fail({ type: "failed", message: String(error) });
    }
  };

  /** True when the write was acknowledged. */
  const writeBatch = async (batch: Batch): Promise<boolean> => {
    inFlight = batch.operations;
    waiting = waiting.slice(1);
    publish();
    const result = await tryToWrite(batch);
    inFlight = [];
    if (!result.ok) {
      waiting = joinBatches([batch, ...waiting]);
      failedAttempts += 1;
      fallBack(result.error);
      return false;
    }
    failure = undefined;
    failedAttempts = 0;
    savedAt = now();
    onWritten(batch.operations, result.value);
    return true;
  };

  const writeAll = async (): Promise<void> => {
    for (let next = waiting[0]; next && (await writeBatch(next)); next = waiting[0]);
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

  const change = (batches: readonly Batch[]): void => {
    waiting = joinBatches(batches);
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

  const allWaiting = (): Operation[] => waiting.flatMap(({ operations }) => operations);

  const without = (isLeftOut: (operation: Operation) => boolean): Batch[] =>
    waiting.map((batch) => ({
      ...batch,
      operations: batch.operations.filter((operation) => !isLeftOut(operation)),
    }));

  return {
    add: (operations, caused) => change([...waiting, { operations, caused }]),
    replace(operation) {
      const key = cellKey(operation);
      change([...without((other) => cellKey(other) === key), { operations: [operation], caused: undefined }]);
    },
    forget(isForgotten) {
      const forgotten = coalesceOperations(allWaiting().filter(isForgotten));
      change(without(isForgotten));
      return forgotten;
    },
    unsaved: () => coalesceOperations([...inFlight, ...allWaiting()]),
    wouldHide(remote) {
      if (findIn(allWaiting(), remote)) return true;
      // A change that starts from what is being written here was made in the knowledge of it.
      const own = findIn(inFlight, remote);
      return own !== undefined && !areValuesEqual(own.to, remote.from);
    },
    hasUnsavedData: (record) =>
      [...inFlight, ...allWaiting()].some((own) => isSameRecord(own, record) && !isBookkeeping(own)),
    isWriting: (operation) => inFlight.includes(operation),
    reportFailure(error) {
      fallBack(error);
      publish();
    },
    writeNow,
  };
}

/** What is written at once. */
interface Batch {
  readonly operations: readonly Operation[];
  readonly caused: CausedChange | undefined;
}

/** The batches in their order, one operation per cell in each; those without a cause that meet become one. */
function joinBatches(batches: readonly Batch[]): Batch[] {
  const joined: Batch[] = [];
  for (const { operations, caused } of batches) {
    const last = joined.at(-1);
    const isJoined = last !== undefined && !last.caused && !caused;
    const own = coalesceOperations(isJoined ? [...last.operations, ...operations] : operations);
    if (isJoined) joined.pop();
    if (own.length > 0) joined.push({ operations: own, caused });
  }
  return joined;
}
