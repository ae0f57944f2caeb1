import type { DBCoreTransaction } from "dexie";
import type { StorageError } from "#src/domain/ports.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import { databaseVersion, HoldfastDatabase, nativeVersionsPerVersion } from "#src/storage/database.ts";
import { hasErrorName, toOpenError, toStorageError } from "#src/storage/storage-errors.ts";

export interface Connection {
  /** Opens the database where needed and works with it. Whatever goes wrong comes back as a value. */
  run<T>(work: (database: HoldfastDatabase) => Promise<T>): Promise<Result<T, StorageError>>;
  /**
   * The browser's own handle, only while the database is open: for a page that closes. What is on its way through
   * this connection is aborted. It would not survive the page, and a write that waits behind it is lost with it.
   */
  takeOver(): IDBDatabase | undefined;
  close(): void;
}

export interface ConnectionOptions {
  readonly name: string;
  /** Undefined where the browser has no IndexedDB. */
  readonly factory: IDBFactory | undefined;
  /** Another tab opened the database with a newer version of the app. This connection stays closed. */
  readonly onSuperseded: () => void;
}

/** The version of a database that is there, as the browser counts; undefined where it cannot be read. */
function readNativeVersion(factory: IDBFactory, name: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const request = factory.open(name);
    request.addEventListener("upgradeneeded", () => request.transaction?.abort());
    request.addEventListener("error", () => resolve(undefined));
    request.addEventListener("success", () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    });
  });
}

/** Dexie hands the browser's own transactions through, and promises no more of them than that they can be aborted. */
function isNative(transaction: DBCoreTransaction): transaction is DBCoreTransaction & IDBTransaction {
  return "addEventListener" in transaction;
}

/** The transactions of a database that have not ended. */
function collectTransactions(database: HoldfastDatabase): ReadonlySet<IDBTransaction> {
  const running = new Set<IDBTransaction>();
  database.use({
    stack: "dbcore",
    name: "collect-transactions",
    create: (core) => ({
      ...core,
      transaction(stores, mode, options) {
        const transaction = core.transaction(stores, mode, options);
        if (isNative(transaction)) {
          running.add(transaction);
          for (const end of ["complete", "abort"]) {
            transaction.addEventListener(end, () => running.delete(transaction));
          }
        }
        return transaction;
      },
    }),
  });
  return running;
}

function abortAll(transactions: ReadonlySet<IDBTransaction>): void {
  for (const transaction of transactions) {
    try {
      transaction.abort();
    } catch {
      // It is committed and only its end has not been told yet.
    }
  }
}

export function createConnection({ name, factory, onSuperseded }: ConnectionOptions): Connection {
  if (!factory) {
    const unavailable = fail<StorageError>({ type: "unavailable", message: "IndexedDB is missing" });
    return { run: () => Promise.resolve(unavailable), takeOver: () => undefined, close: () => undefined };
  }

  const database = new HoldfastDatabase(name, factory);
  const transactions = collectTransactions(database);
  let isSuperseded = false;
  let tellBlocked: (() => void) | undefined;

  // Returning false keeps Dexie's own handlers from running: they would let the old code reopen the database.
  database.on("versionchange", (event) => {
    database.close({ disableAutoOpen: true });
    if (event.newVersion !== null && event.newVersion > 0) {
      isSuperseded = true;
      onSuperseded();
    }
    return false;
  });
  database.on("blocked", () => {
    tellBlocked?.();
    return false;
  });

  const open = async (): Promise<StorageError | undefined> => {
    if (isSuperseded) return { type: "blocked" };
    if (database.isOpen()) return undefined;
    // A blocked opening goes on by itself once the other tabs are closed; whoever asked is told now.
    const blocked = new Promise<StorageError>((resolve) => {
      tellBlocked = () => resolve({ type: "blocked" });
    });
    try {
      return await Promise.race([database.open().then(() => undefined), blocked]);
    } catch (error) {
      if (isSuperseded) return { type: "blocked" };
      if (!hasErrorName(error, "VersionError")) return toOpenError(error);
      const found = await readNativeVersion(factory, name);
      if (found === undefined) return toOpenError(error);
      return { type: "newerDatabase", found: found / nativeVersionsPerVersion, supported: databaseVersion };
    }
  };

  return {
    async run(work) {
      const problem = await open();
      if (problem) return fail(problem);
      try {
        return succeed(await work(database));
      } catch (error) {
        if (isSuperseded) return fail({ type: "blocked" });
        // The browser dropped the connection (it does so after a crash of its storage process): the next
        // attempt opens a new one.
        if (hasErrorName(error, "InvalidStateError")) database.close({ disableAutoOpen: true });
        return fail(toStorageError(error));
      }
    },
    takeOver() {
      if (!database.isOpen()) return undefined;
      abortAll(transactions);
      return database.backendDB();
    },
    close: () => database.close({ disableAutoOpen: true }),
  };
}
