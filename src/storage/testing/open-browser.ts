import { IDBFactory } from "fake-indexeddb";
import type { PlanRepository, StorageChange } from "#src/domain/ports.ts";
import { HoldfastDatabase, type RecordRow } from "#src/storage/database.ts";
import { createRepositories, type Repositories } from "#src/storage/repositories.ts";
import { createSamplePlan, createSampleSummary } from "#src/storage/testing/sample-plan.ts";

const closers: (() => void)[] = [];
let databases = 0;

/** Closes all that was opened: to be called after each test. */
export function closeBrowsers(): void {
  for (const close of closers.splice(0)) close();
}

export interface Browser {
  readonly factory: IDBFactory;
  /** Of the database. */
  readonly name: string;
  readonly channelName: string;
  /** The repositories as one tab has them. */
  readonly openTab: () => Repositories;
  /** The database itself, to look at what is really there and to break it. */
  readonly look: <T>(work: (database: HoldfastDatabase) => Promise<T>) => Promise<T>;
}

export function openBrowser(): Browser {
  const factory = new IDBFactory();
  databases += 1;
  const name = `holdfast-test-${databases}`;
  return {
    factory,
    name,
    channelName: `${name}-changes`,
    openTab() {
      const tab = createRepositories({ name, indexedDB: factory });
      closers.push(tab.close);
      return tab;
    },
    async look(work) {
      const database = new HoldfastDatabase(name, factory);
      await database.open();
      const result = await work(database);
      database.close();
      return result;
    },
  };
}

export async function openBrowserWithPlan(): Promise<Browser & Repositories> {
  const browser = openBrowser();
  const tab = browser.openTab();
  await tab.repository.createPlan(createSamplePlan(), createSampleSummary());
  return { ...browser, ...tab };
}

export function collectChanges(repository: PlanRepository): {
  changes: StorageChange[];
  next(): Promise<StorageChange>;
} {
  const changes: StorageChange[] = [];
  const waiting: ((change: StorageChange) => void)[] = [];
  repository.subscribe((change) => {
    changes.push(change);
    waiting.shift()?.(change);
  });
  return { changes, next: () => new Promise((resolve) => waiting.push(resolve)) };
}

export function storedRow(
  database: HoldfastDatabase,
  kind: string,
  id: string,
): Promise<RecordRow | undefined> {
  return database.records.get(["plan-1", kind, id]);
}
