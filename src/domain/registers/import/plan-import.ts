import { generateNKeysBetween } from "fractional-indexing";
import { setFields, type FieldsOf, type Stamp } from "#src/domain/plan/edit.ts";
import { maxShortTextLength } from "#src/domain/plan/fields.ts";
import { areValuesEqual, type FieldValue, type Operation } from "#src/domain/plan/operations.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import type { NewId } from "#src/domain/ports.ts";
import type { Mapping } from "#src/domain/registers/import/guess-mapping.ts";
import { foldName, readCell, type CellProblem } from "#src/domain/registers/import/read-cell.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { nameSeparator } from "#src/domain/registers/register-as-table.ts";
import { namedRegister, tableFields, type TableField } from "#src/domain/registers/table-fields.ts";
import type { Wording } from "#src/domain/report/wording.ts";

export interface ImportInput {
  readonly kind: RegisterKind;
  /** The heads first. Cells are trimmed text; missing ones at the end of a row are empty. */
  readonly rows: readonly (readonly string[])[];
  readonly mapping: Mapping;
  /** What becomes of a row whose name is in the register: `update` sets what its cells hold, `add` makes another. */
  readonly mode: "update" | "add";
  /** Whether roles and locations that are named and not there are made. Otherwise their names are left out. */
  readonly makeNamed: boolean;
}

/** What is wrong in a row, so that the whole of it is left out. */
export type RowProblem =
  | { readonly type: "noName" }
  /** The same name stands in an earlier row, counted as in the file. */
  | { readonly type: "repeated"; readonly row: number }
  | { readonly type: "cell"; readonly field: string; readonly cell: string; readonly problem: CellProblem };

export interface FieldChange {
  readonly field: string;
  readonly from: FieldValue | undefined;
  readonly to: FieldValue;
}

/** What happens to a row. `row` counts as in the file, where the heads are row 1. */
export type RowOutcome = { readonly row: number; readonly name: string } & (
  | { readonly type: "added" | "unchanged" }
  | { readonly type: "changed"; readonly changes: readonly FieldChange[] }
  | { readonly type: "refused"; readonly problems: readonly RowProblem[] }
);

export interface PlannedImport {
  readonly outcomes: readonly RowOutcome[];
  /** Roles and locations that are made along the way, by their names. */
  readonly made: readonly string[];
  /** Names of roles and locations that are not there and are left out. */
  readonly leftOut: readonly string[];
  /** All of it as one step; empty where nothing changes. */
  readonly operations: readonly Operation[];
}

/**
 * What importing a table does to a plan. An empty cell leaves what is there as it is. A row with something that cannot
 * be read is left out whole, and the others are taken. A second import of the same table in the mode `update` changes
 * nothing.
 */
export function planImport(
  plan: Plan,
  input: ImportInput,
  { newId, stamp, wording }: { readonly newId: NewId; readonly stamp: Stamp; readonly wording: Wording },
): PlannedImport {
  const { kind, rows, mode } = input;
  const columns = columnsOf(input);
  const nameColumn = columns.find(({ field }) => field.field === "name");
  const known = new Map(liveRecords(plan, kind).map((record) => [foldName(record.name), record]));
  const named = createNamed(plan, input, newId);
  const seen = new Map<string, number>();
  const outcomes: RowOutcome[] = [];
  const writes: { readonly id: string; readonly isNew: boolean; readonly fields: Fields }[] = [];

  rows.slice(1).forEach((cells, at) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    const row = at + 2;
    const name = cells[nameColumn?.column ?? -1]?.trim() ?? "";
    const read = readRow(cells, columns, named, wording);
    const earlier = seen.get(foldName(name));
    const problems: RowProblem[] = [
      ...(name === "" ? [{ type: "noName" } as const] : []),
      ...(name !== "" && mode === "update" && earlier !== undefined
        ? [{ type: "repeated", row: earlier } as const]
        : []),
      ...read.problems,
    ];
    if (problems.length > 0) return void outcomes.push({ row, name, type: "refused", problems });
    seen.set(foldName(name), row);
    const fields = read.accept();
    const existing = mode === "update" ? known.get(foldName(name)) : undefined;
    if (!existing) {
      writes.push({ id: newId(), isNew: true, fields: { ...requiredOf(kind), ...fields } });
      return void outcomes.push({ row, name, type: "added" });
    }
    const changes = changesOf(existing, fields);
    if (changes.length === 0) return void outcomes.push({ row, name, type: "unchanged" });
    writes.push({ id: existing.id, isNew: false, fields });
    outcomes.push({ row, name, type: "changed", changes });
  });

  const writeNew = orderedWriter(plan, kind, writes.filter(({ isNew }) => isNew).length, stamp);
  return {
    outcomes,
    made: named.made(),
    leftOut: named.leftOut(),
    operations: [
      ...named.operations(stamp),
      ...writes.flatMap(({ id, isNew, fields }) =>
        isNew ? writeNew(id, fields) : setFields(plan, kind, id, withoutName(fields), stamp),
      ),
    ],
  };
}

type Fields = Readonly<Record<string, FieldValue>>;

/** What a new record cannot be without and a table may not have. */
function requiredOf(kind: RegisterKind): Fields {
  return kind === "activities" ? { criticality: "important" } : {};
}

/** The name is what a record is known by; other capitals in a table do not rename it. */
function withoutName({ name: _name, ...fields }: Fields): Fields {
  return fields;
}

interface Column {
  readonly field: TableField;
  readonly column: number;
  readonly head: string;
}

function columnsOf({ kind, rows, mapping }: ImportInput): Column[] {
  return mapping.flatMap((name, column) => {
    const field = tableFields[kind].find((one) => one.field === name);
    return field ? [{ field, column, head: rows[0]?.[column] ?? "" }] : [];
  });
}

interface ReadRow {
  readonly problems: readonly RowProblem[];
  /** The fields; roles and locations that they name are made only now. */
  readonly accept: () => Fields;
}

function readRow(
  cells: readonly string[],
  columns: readonly Column[],
  named: NamedRecords,
  wording: Wording,
): ReadRow {
  const problems: RowProblem[] = [];
  const readers: (() => readonly (readonly [string, FieldValue])[])[] = [];
  for (const {
    field: { field, type },
    column,
    head,
  } of columns) {
    const cell = cells[column]?.trim() ?? "";
    if (cell === "") continue;
    if (type === "roles" || type === "location") {
      readers.push(() => {
        const ids = namesIn(cell, type).flatMap((name) => named.find(namedRegister[type], name) ?? []);
        if (ids.length === 0) return [];
        const set = Object.fromEntries(ids.map((id) => [id, true as const]));
        return [[field, type === "location" ? (ids[0] ?? "") : set]];
      });
      continue;
    }
    const read = readCell(type, cell, head, wording);
    if (read.ok) readers.push(() => [[field, read.value]]);
    else problems.push({ type: "cell", field, cell, problem: read.error });
  }
  return { problems, accept: () => Object.fromEntries(readers.flatMap((reader) => reader())) };
}

/** One separator parts two names; two of them stand for one within a name. */
function namesIn(cell: string, type: "roles" | "location"): string[] {
  if (type === "location") return [cell];
  const kept = "\u0000";
  return cell
    .replaceAll(nameSeparator + nameSeparator, kept)
    .split(nameSeparator)
    .map((name) => name.replaceAll(kept, nameSeparator).trim())
    .filter((name) => name !== "");
}

function changesOf(record: Readonly<Record<string, unknown>>, fields: Fields): FieldChange[] {
  return Object.entries(withoutName(fields)).flatMap(([field, to]) => {
    const from = record[field] as FieldValue | undefined;
    return areValuesEqual(from, to) ? [] : [{ field, from, to }];
  });
}

interface NamedRecords {
  readonly find: (kind: "roles" | "locations", name: string) => string | undefined;
  readonly made: () => string[];
  readonly leftOut: () => string[];
  readonly operations: (stamp: Stamp) => Operation[];
}

/** The roles and locations that cells name: those that are there, and those that are made along the way. */
function createNamed(plan: Plan, { makeNamed }: ImportInput, newId: NewId): NamedRecords {
  const idsOf = (of: "roles" | "locations"): Map<string, string> =>
    new Map(liveRecords(plan, of).map(({ id, name }) => [foldName(name), id]));
  const ids = { roles: idsOf("roles"), locations: idsOf("locations") };
  const made: { readonly kind: "roles" | "locations"; readonly id: string; readonly name: string }[] = [];
  const leftOut = new Set<string>();
  return {
    find(of, name) {
      const known = ids[of].get(foldName(name));
      if (known !== undefined) return known;
      if (!makeNamed || name.length > maxShortTextLength) {
        leftOut.add(name);
        return undefined;
      }
      const id = newId();
      ids[of].set(foldName(name), id);
      made.push({ kind: of, id, name });
      return id;
    },
    made: () => made.map(({ name }) => name),
    leftOut: () => [...leftOut],
    operations: (stamp) => {
      const write = {
        roles: orderedWriter(plan, "roles", made.filter((one) => one.kind === "roles").length, stamp),
        locations: orderedWriter(
          plan,
          "locations",
          made.filter((one) => one.kind === "locations").length,
          stamp,
        ),
      };
      return made.flatMap(({ kind: of, id, name }) => write[of](id, { name }));
    },
  };
}

/** Adds new records behind those that are there, one after the other, all of them made from one look at the plan. */
function orderedWriter(
  plan: Plan,
  kind: RegisterKind,
  count: number,
  stamp: Stamp,
): (id: string, fields: Fields) => Operation[] {
  const last = liveRecords(plan, kind).at(-1)?.order ?? null;
  const orders = count > 0 ? generateNKeysBetween(last, null, count) : [];
  let next = 0;
  return (id, fields) => {
    const order = orders[next];
    next += 1;
    const given = { ...fields, ...(order !== undefined && { order }) } as FieldsOf<RegisterKind>;
    return setFields(plan, kind, id, given, stamp);
  };
}
