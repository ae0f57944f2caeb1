import { Dexie, type Table } from "dexie";
import type { PlanSummary } from "#src/domain/ports.ts";

/** One record of a plan. `value` is what the record's schema describes, or what an older version left. */
export interface RecordRow {
  readonly planId: string;
  readonly kind: string;
  readonly id: string;
  readonly value: unknown;
}

export type RecordKey = [planId: string, kind: string, id: string];

/** Raise it with every change of the tables below, and with every change of records that old code cannot read. */
export const databaseVersion = 1;

/** Dexie counts in tenths. */
export const nativeVersionsPerVersion = 10;

/**
 * Dexie, met by a newer database, opens it all the same, adds the tables that it misses, and writes rows of
 * the old shape. An open that always names the version is refused by the browser instead.
 */
function refuseNewer(factory: IDBFactory): {
  open: IDBFactory["open"];
  deleteDatabase: IDBFactory["deleteDatabase"];
} {
  return {
    open: (name, version) => factory.open(name, version ?? databaseVersion * nativeVersionsPerVersion),
    deleteDatabase: (name) => factory.deleteDatabase(name),
  };
}

export class HoldfastDatabase extends Dexie {
  readonly plans: Table<PlanSummary, string>;
  readonly records: Table<RecordRow, RecordKey>;

  constructor(name: string, factory: IDBFactory) {
    super(name, {
      indexedDB: refuseNewer(factory),
      autoOpen: false,
      chromeTransactionDurability: "strict",
      cache: "disabled",
    });
    this.version(databaseVersion).stores({ plans: "id", records: "[planId+kind+id], planId" });
    this.plans = this.table("plans");
    this.records = this.table("records");
  }
}
