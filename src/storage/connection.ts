import type { StorageError } from "#src/domain/ports.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";
import { databaseVersion, HoldfastDatabase, nativeVersionsPerVersion } from "#src/storage/database.ts";
import { hasErrorName, toOpenError, toStorageError } from "#src/storage/storage-errors.ts";

export interface Connection {
  /** Opens the database where needed and works with it. Whatever goes wrong comes back as a value. */
  run<T>(work: (database: HoldfastDatabase) => Promise<T>): Promise<Result<T, StorageError>>;
  /** The browser's own handle, only while the database is open: for work that cannot wait. */
  openDatabase(): IDBDatabase | undefined;
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

export function createConnection({ name, factory, onSuperseded }: ConnectionOptions): Connection {
  if (!factory) {
    const unavailable = fail<StorageError>({ type: "unavailable", message: "IndexedDB is missing" });
    return { run: () => Promise.resolve(unavailable), openDatabase: () => undefined, close: () => undefined };
  }

  const database = new HoldfastDatabase(name, factory);
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
    openDatabase: () => (database.isOpen() ? database.backendDB() : undefined),
    close: () => database.close({ disableAutoOpen: true }),
  };
}
