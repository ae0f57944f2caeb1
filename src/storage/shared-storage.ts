import type { StorageChange } from "#src/domain/ports.ts";
import type { VersionChange } from "#src/domain/version-ports.ts";
import { createConnection, type Connection } from "#src/storage/connection.ts";
import { rowKey } from "#src/storage/database.ts";
import { openTabChannel, type TabMessage } from "#src/storage/tab-channel.ts";
import { pickMarks, type Marks, type MergedRows } from "#src/storage/write-operations.ts";

export interface SharedStorageOptions {
  /** Name of the database and, with a suffix, of the channel between tabs. */
  readonly name: string;
  /** Undefined where the browser has no IndexedDB. */
  readonly indexedDB: IDBFactory | undefined;
}

type Change = StorageChange | VersionChange;

/** What `saveOnLeave` has to know without reading, of each plan that was opened here. */
interface OpenPlanNotes {
  marks: Marks;
  /** Raw values of the records that could not be read, by kind and id. */
  readonly quarantined: Map<string, unknown>;
}

/** What the repositories have in common: one connection, one channel to the other tabs, and notes. */
export interface SharedStorage {
  readonly run: Connection["run"];
  readonly takeOver: Connection["takeOver"];
  readonly notes: Map<string, OpenPlanNotes>;
  readonly noteMarks: (planId: string, marks: Marks) => void;
  /** Notes what a write left in the database, of a plan that is open here. */
  readonly noteRows: (planId: string, written: Pick<MergedRows, "marks" | "rows">) => void;
  readonly tellOthers: (change: TabMessage) => void;
  /** Tells the other tabs and this one, whose screen may show what was read before. */
  readonly tellAll: (change: TabMessage) => void;
  readonly subscribe: (listener: (change: Change) => void) => () => void;
  readonly close: () => void;
}

export function openSharedStorage({ name, indexedDB }: SharedStorageOptions): SharedStorage {
  const listeners = new Set<(change: Change) => void>();
  const notes = new Map<string, OpenPlanNotes>();
  const emit = (change: Change): void => listeners.forEach((listener) => listener(change));

  const connection = createConnection({
    name,
    factory: indexedDB,
    onSuperseded: () => emit({ type: "superseded" }),
  });

  const channel = openTabChannel(`${name}-changes`, (message) => {
    if (message.type === "listChanged") void refreshMarks();
    emit(message);
  });

  /** Another tab may have marked or erased a plan that is open here. */
  const refreshMarks = (): Promise<unknown> =>
    connection.run(async ({ plans }) => {
      for (const [planId, note] of notes) {
        const summary = await plans.get(planId);
        if (summary) note.marks = pickMarks(summary);
        else notes.delete(planId);
      }
    });

  const noteMarks = (planId: string, marks: Marks): void => {
    const note = notes.get(planId);
    if (note) note.marks = pickMarks(marks);
  };

  return {
    run: (work) => connection.run(work),
    takeOver: () => connection.takeOver(),
    notes,
    noteMarks,

    noteRows(planId, { marks, rows }) {
      noteMarks(planId, marks);
      const quarantined = notes.get(planId)?.quarantined;
      for (const { kind, id, value } of rows) {
        const key = rowKey(kind, id);
        if (quarantined?.has(key)) quarantined.set(key, value);
      }
    },

    tellOthers: (change) => channel.post(change),

    tellAll(change) {
      channel.post(change);
      emit(change);
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    close() {
      channel.close();
      connection.close();
    },
  };
}
