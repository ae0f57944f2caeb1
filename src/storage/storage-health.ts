import type { StorageHealth, StorageStatus } from "#src/domain/ports.ts";

type BrowserStorage = Partial<Pick<StorageManager, "persisted" | "persist" | "estimate">>;

/** What is asked may be refused or fail (private windows, policies); then it is simply not known. */
async function ask<T>(question: (() => Promise<T>) | undefined): Promise<T | undefined> {
  try {
    return await question?.();
  } catch {
    return undefined;
  }
}

/** `storage` is `navigator.storage`, undefined where the browser has none. */
export function createStorageHealth(storage: BrowserStorage | undefined): StorageHealth {
  const readStatus = async (): Promise<StorageStatus> => {
    const [isPersisted, estimate] = await Promise.all([
      ask(storage?.persisted?.bind(storage)),
      ask(storage?.estimate?.bind(storage)),
    ]);
    return {
      persistence: isPersisted === undefined ? "unknown" : isPersisted ? "persistent" : "notPersistent",
      ...(estimate?.usage !== undefined && { usedBytes: estimate.usage }),
      ...(estimate?.quota !== undefined && { quotaBytes: estimate.quota }),
    };
  };
  return {
    readStatus,
    async requestPersistence() {
      await ask(storage?.persist?.bind(storage));
      return readStatus();
    },
  };
}
