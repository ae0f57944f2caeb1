import { Dexie, type Collection, type Table } from "dexie";
import {
  areValuesEqual,
  coalesceOperations,
  stampFields,
  type FieldValue,
  type Operation,
} from "#src/domain/plan/operations.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import type { CausedChange } from "#src/domain/ports.ts";
import { rowKey, type JournalRow } from "#src/storage/database.ts";

type Fields = Readonly<Record<string, FieldValue>>;

/** One record before and after a write. */
export interface RecordChange {
  readonly kind: RecordKind;
  readonly id: string;
  readonly before: Fields | undefined;
  readonly after: Fields | undefined;
  /** The fields that the write was about. */
  readonly fields: readonly string[];
}

/** What is known about a write. */
export interface JournalContext {
  readonly planId: string;
  /** ISO instant in UTC, for a change that carries no stamp. */
  readonly savedAt: string;
  /** When the newest version was sealed. */
  readonly sealedAt?: string | undefined;
  readonly caused?: CausedChange | undefined;
}

/** Changes of one record belong to one sitting as long as no pause between them is longer. */
const sittingMilliseconds = 10 * 60 * 1000;

/** What an entry with a cause is about, in the index. */
const manyRecords = "";

/** Secrets behind the hashes of private contacts: nobody's edit, and nothing to be read. */
const secretFields: ReadonlySet<string> = new Set(["salt", "redactedHash"]);

function isNoted({ kind, field }: Operation): boolean {
  if (field === "id" || stampFields.has(field)) return false;
  return kind !== "privateContacts" || !secretFields.has(field);
}

const valueOf = (record: Fields | undefined, field: string): FieldValue | undefined =>
  record && Object.hasOwn(record, field) ? record[field] : undefined;

function textOf(record: Fields | undefined, field: string): string | undefined {
  const value = valueOf(record, field);
  return typeof value === "string" ? value : undefined;
}

/** What changed, from what to what, without what nobody wants to read. */
function operationsOf({ kind, id, before, after, fields }: RecordChange): Operation[] {
  return [...new Set(fields)]
    .map((field) => ({ kind, id, field, from: valueOf(before, field), to: valueOf(after, field) }))
    .filter((operation) => isNoted(operation) && !areValuesEqual(operation.from, operation.to));
}

/** The entry for what a write did to one record; undefined where that is nothing to be noted. */
export function entryOf(change: RecordChange, { planId, savedAt }: JournalContext): JournalRow | undefined {
  const { kind, id, before, after, fields } = change;
  const operations = operationsOf(change);
  if (operations.length === 0) return undefined;
  const at = (fields.includes("changedAt") ? textOf(after, "changedAt") : undefined) ?? savedAt;
  // Of a record that is gone, the last one who changed it: an addition is undone by who made it.
  const by = textOf(after ?? before, "changedBy") ?? "";
  return { planId, record: rowKey(kind, id), startedAt: at, endedAt: at, by, operations };
}

function entryOfCause(
  changes: readonly RecordChange[],
  planId: string,
  { cause, at, by }: CausedChange,
): JournalRow | undefined {
  const operations = changes.flatMap(operationsOf);
  if (operations.length === 0) return undefined;
  return { planId, record: manyRecords, startedAt: at, endedAt: at, by, cause, operations };
}

/**
 * True where the next entry goes on with the newest one about its record: by the same author, soon after it, and
 * with no version sealed and nothing merged or restored since it began.
 */
function isContinued(
  earlier: JournalRow,
  next: JournalRow,
  barriers: readonly (string | undefined)[],
): boolean {
  const pause = Date.parse(next.startedAt) - Date.parse(earlier.endedAt);
  return (
    earlier.by === next.by &&
    pause < sittingMilliseconds &&
    barriers.every((barrier) => barrier === undefined || barrier < earlier.startedAt)
  );
}

function extend(earlier: JournalRow, next: JournalRow): JournalRow {
  const endedAt = next.endedAt > earlier.endedAt ? next.endedAt : earlier.endedAt;
  const operations = coalesceOperations([...earlier.operations, ...next.operations]);
  return { ...earlier, endedAt, operations };
}

type JournalTable = Table<JournalRow, number>;

function newestAbout(
  journal: JournalTable,
  planId: string,
  record: string,
): PromiseLike<JournalRow | undefined> {
  return journal
    .where("[planId+record+endedAt]")
    .between([planId, record], [planId, record, Dexie.maxKey])
    .last();
}

/** Inside the transaction of a write: notes what it changed. */
export async function writeJournal(
  journal: JournalTable,
  changes: readonly RecordChange[],
  context: JournalContext,
): Promise<void> {
  const { planId, sealedAt, caused } = context;
  if (caused) {
    const entry = entryOfCause(changes, planId, caused);
    if (entry) await journal.add(entry);
    return;
  }
  const entries = changes.map((change) => entryOf(change, context)).filter((entry) => entry !== undefined);
  if (entries.length === 0) return;
  const [newestCause, ...newest] = await Promise.all(
    [manyRecords, ...entries.map(({ record }) => record)].map((record) =>
      newestAbout(journal, planId, record),
    ),
  );
  const barriers = [sealedAt, newestCause?.endedAt];
  const written = entries.map((entry, index) => {
    const earlier = newest[index];
    return earlier && isContinued(earlier, entry, barriers) ? extend(earlier, entry) : entry;
  });
  const isEmpty = ({ operations }: JournalRow): boolean => operations.length === 0;
  const emptied = written.filter(isEmpty).flatMap(({ key }) => key ?? []);
  await journal.bulkPut(written.filter((entry) => !isEmpty(entry)));
  if (emptied.length > 0) await journal.bulkDelete(emptied);
}

/** All entries of a plan that ended after a moment, oldest first. */
export function entriesOf(
  journal: JournalTable,
  planId: string,
  after?: string,
): Collection<JournalRow, number> {
  return journal
    .where("[planId+endedAt]")
    .between(after === undefined ? [planId] : [planId, after], [planId, Dexie.maxKey], false);
}
