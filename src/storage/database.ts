import { Dexie, type Collection, type Table } from "dexie";
import type { PlanSummary } from "#src/domain/ports.ts";
import type { JournalEntry, ReviewTick } from "#src/domain/version-ports.ts";
import type { HistoryEntry } from "#src/domain/versions/history-entry.ts";

/** One record of a plan. `value` is what the record's schema describes, or what an older version left. */
export interface RecordRow {
  readonly planId: string;
  readonly kind: string;
  readonly id: string;
  readonly value: unknown;
}

export type RecordKey = [planId: string, kind: string, id: string];

/** A record's place within its plan, as one text. */
export const rowKey = (kind: string, id: string): string => `${kind} ${id}`;

/** One entry of a plan's chain. */
export interface HistoryRow {
  readonly planId: string;
  /** Its place among the entries kept here, 1 first. What the entry says itself may be wrong: it can be from a file. */
  readonly position: number;
  /** As it was written; only `readHistory` knows whether it fits its schema. */
  readonly entry: HistoryEntry;
}

/** The content of one sealed version. */
export interface SnapshotRow {
  readonly planId: string;
  readonly versionNumber: number;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

export interface JournalRow extends JournalEntry {
  /** Given by the database. */
  readonly key?: number;
  readonly planId: string;
  /** The record that it is about, as by `rowKey`; empty for an entry with a cause, which is about many. */
  readonly record: string;
}

export type ReviewKey = [scope: string, record: string, changeFingerprint: string];

/** Raise it with every change of the tables below, and with every change of records that old code cannot read. */
export const databaseVersion = 2;

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
  readonly history: Table<HistoryRow, [planId: string, position: number]>;
  readonly snapshots: Table<SnapshotRow, [planId: string, versionNumber: number]>;
  readonly journal: Table<JournalRow, number>;
  readonly reviews: Table<ReviewTick, ReviewKey>;

  constructor(name: string, factory: IDBFactory) {
    super(name, {
      indexedDB: refuseNewer(factory),
      autoOpen: false,
      chromeTransactionDurability: "strict",
      cache: "disabled",
    });
    this.version(1).stores({ plans: "id", records: "[planId+kind+id], planId" });
    this.version(databaseVersion).stores({
      history: "[planId+position]",
      snapshots: "[planId+versionNumber]",
      journal: "++key, [planId+endedAt], [planId+record+endedAt]",
      reviews: "[scope+record+changeFingerprint]",
    });
    this.plans = this.table("plans");
    this.records = this.table("records");
    this.history = this.table("history");
    this.snapshots = this.table("snapshots");
    this.journal = this.table("journal");
    this.reviews = this.table("reviews");
  }
}

/** The rows whose compound key begins with this value, in the order of the rest of the key. */
export function rowsUnder<Row, Key>(table: Table<Row, Key>, first: string): Collection<Row, Key> {
  return table.where(":id").between([first], [first, Dexie.maxKey]);
}
