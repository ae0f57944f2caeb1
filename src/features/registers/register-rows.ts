import type { Area } from "#src/domain/catalog.ts";
import type { Criticality } from "#src/domain/continuity/model.ts";
import { liveRecord, liveRecords, type Plan, type RecordOf } from "#src/domain/plan/plan.ts";
import { durationText } from "#src/domain/report/duration.ts";
import { indexNeeds } from "#src/domain/registers/need-index.ts";
import { readStaffing } from "#src/domain/registers/role-people.ts";
import { usersOf } from "#src/domain/registers/uses.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import type { I18n } from "#src/i18n/i18n-context.tsx";

export interface RegisterCell {
  /** Empty where nothing is known. */
  readonly text: string;
  /** Nothing sorts last, whatever the direction. */
  readonly sortBy?: string | number | undefined;
  /** A word that asks for attention, beside the text. */
  readonly mark?: string | undefined;
}

export interface RegisterRow {
  readonly id: string;
  readonly name: string;
  /** In the order of the columns; the name is not among them. */
  readonly cells: readonly RegisterCell[];
}

const columns = {
  activities: ["criticality", "mtpd", "rto", "needs", "usedBy", "owner"],
  roles: ["headcount", "minimum", "needs", "usedBy"],
  people: ["holds", "deputises", "worksAt"],
  locations: ["zone", "seats", "recovery", "needs", "usedBy"],
  systems: ["provider", "service", "recovery", "backup", "needs", "usedBy"],
  suppliers: ["area", "provider", "recovery", "needs", "usedBy"],
  utilities: ["area", "zone", "recovery", "needs", "usedBy"],
} as const satisfies Readonly<Record<RegisterKind, readonly string[]>>;

/** The columns of a register after the name. */
export type RegisterColumn = (typeof columns)[RegisterKind][number];

export function columnsOf(kind: RegisterKind): readonly RegisterColumn[] {
  return columns[kind];
}

const numberColumns: ReadonlySet<RegisterColumn> = new Set(["minimum", "seats", "needs", "usedBy"]);

/** True for a column of plain numbers, which stand at its end. */
export function isNumberColumn(column: RegisterColumn): boolean {
  return numberColumns.has(column);
}

/** What cells are worded with. */
export interface RowWords extends Pick<I18n, "t" | "formats" | "locale"> {
  readonly areas: Readonly<Record<Area, string>>;
}

const weights: Readonly<Record<Criticality, number>> = { missionCritical: 3, important: 2, deferrable: 1 };

/** All rows of a register, in the order of the plan. */
export function registerRows(kind: RegisterKind, plan: Plan, words: RowWords): RegisterRow[] {
  const cells = cellReaders(plan, words);
  const readers: { readonly [K in RegisterKind]: (record: RecordOf<K>) => RegisterCell[] } = {
    activities: (activity) => [
      {
        text: words.t(`criticality.${activity.criticality}`),
        sortBy: weights[activity.criticality],
      },
      cells.duration(activity.mtpdMinutes),
      cells.duration(activity.rtoMinutes),
      cells.needs(activity.id, true),
      cells.usedBy(activity.id),
      cells.text(activity.owner),
    ],
    roles: (role) => [
      cells.headcount(role),
      cells.number(role.minimumHeadcount),
      cells.needs(role.id),
      cells.usedBy(role.id),
    ],
    people: (person) => [
      cells.names("roles", person.holds),
      cells.names("roles", person.deputises),
      cells.text(liveRecord(plan, "locations", person.locationId ?? "")?.name),
    ],
    locations: (location) => [
      cells.text(location.hazardZone),
      cells.number(location.seats),
      cells.duration(location.recoveryMinutes),
      cells.needs(location.id),
      cells.usedBy(location.id),
    ],
    systems: (system) => [
      cells.text(system.provider),
      cells.text(liveRecord(plan, "services", system.serviceId ?? "")?.name),
      cells.testedDuration(system),
      cells.duration(system.backupIntervalMinutes),
      cells.needs(system.id),
      cells.usedBy(system.id),
    ],
    suppliers: (supplier) => [
      cells.text(words.areas[supplier.area ?? "systems"]),
      cells.text(supplier.provider),
      cells.duration(supplier.recoveryMinutes),
      cells.needs(supplier.id),
      cells.usedBy(supplier.id),
    ],
    utilities: (utility) => [
      cells.text(words.areas[utility.area ?? "location"]),
      cells.text(utility.hazardZone),
      cells.duration(utility.recoveryMinutes),
      cells.needs(utility.id),
      cells.usedBy(utility.id),
    ],
  };
  return readRows(plan, kind, readers);
}

function readRows<K extends RegisterKind>(
  plan: Plan,
  kind: K,
  readers: { readonly [One in RegisterKind]: (record: RecordOf<One>) => RegisterCell[] },
): RegisterRow[] {
  const read: (record: RecordOf<K>) => RegisterCell[] = readers[kind];
  return liveRecords(plan, kind).map((record) => lazyRow(record, () => read(record)));
}

/** Thousands of rows are made anew at every change, and few of them are drawn. */
function lazyRow(
  { id, name }: { readonly id: string; readonly name: string },
  read: () => readonly RegisterCell[],
): RegisterRow {
  let cells: readonly RegisterCell[] | undefined;
  return {
    id,
    name,
    get cells() {
      return (cells ??= read());
    },
  };
}

const empty: RegisterCell = { text: "" };

/** What the cells of several registers have in common. */
function cellReaders(plan: Plan, { t, formats, locale }: RowWords) {
  const index = indexNeeds(plan);
  const staffing = readStaffing(plan);
  const number = (value: number | undefined): RegisterCell =>
    value === undefined ? empty : { text: formats.number(value), sortBy: value };
  const duration = (minutes: number | undefined): RegisterCell =>
    minutes === undefined ? empty : { text: durationText(minutes, locale), sortBy: minutes };
  return {
    number,
    duration,
    text: (text: string | undefined): RegisterCell => (text === undefined ? empty : { text, sortBy: text }),
    needs: (id: string, isExpected = false): RegisterCell => {
      const { length } = index.needsOfNode(id);
      if (length > 0) return number(length);
      return { text: "", sortBy: 0, ...(isExpected && { mark: t("registers.noNeeds") }) };
    },
    usedBy: (id: string): RegisterCell => number(usersOf(plan, id).length),
    headcount: (role: RecordOf<"roles">): RegisterCell => {
      const { linked, headcount, isSoleHolder, isBelowMinimum } = staffing(role);
      if (headcount === undefined) return empty;
      const mark = isBelowMinimum
        ? t("registers.belowMinimum")
        : isSoleHolder
          ? t("registers.soleHolder")
          : undefined;
      const text = linked > 0 ? t("registers.linkedPeople", { count: linked }) : formats.number(headcount);
      return { text, sortBy: headcount, mark };
    },
    testedDuration: ({ recoveryMinutes, recoveryTestedOn }: RecordOf<"systems">): RegisterCell => {
      const cell = duration(recoveryMinutes);
      if (recoveryMinutes === undefined) return cell;
      const tested =
        recoveryTestedOn === undefined
          ? t("registers.untested")
          : t("registers.testedOn", { date: formats.plainDate(recoveryTestedOn) });
      return { ...cell, text: `${cell.text}, ${tested}` };
    },
    names: (kind: "roles", ids: Readonly<Record<string, true>> | undefined): RegisterCell => {
      const names = Object.keys(ids ?? {}).flatMap((id) => liveRecord(plan, kind, id)?.name ?? []);
      const text = formats.list(names.sort(formats.compare));
      return text === "" ? empty : { text, sortBy: text };
    },
  };
}
