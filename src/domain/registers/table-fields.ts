import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";

/** How the text of a cell is read and written. */
export type CellType =
  | "text"
  | "longText"
  | "count"
  | "duration"
  | "date"
  | "criticality"
  | "area"
  /** Names of roles, with semicolons between them. */
  | "roles"
  /** The name of a location. */
  | "location";

export interface TableField {
  readonly field: string;
  readonly type: CellType;
}

const text = (...fields: string[]): TableField[] => fields.map((field) => ({ field, type: "text" }));
const long = (...fields: string[]): TableField[] => fields.map((field) => ({ field, type: "longText" }));
const duration = (...fields: string[]): TableField[] => fields.map((field) => ({ field, type: "duration" }));

/** The fields of each register that stand in a table, in the order of its columns; the name comes first. */
export const tableFields: Readonly<Record<RegisterKind, readonly TableField[]>> = {
  activities: [
    ...text("name"),
    { field: "criticality", type: "criticality" },
    ...duration("mtpdMinutes", "rtoMinutes", "rpoMinutes"),
    ...text("owner", "businessUnit"),
    ...long("description", "mbco", "peaks", "workaround"),
    ...duration("workaroundMinutes"),
  ],
  roles: [
    ...text("name"),
    { field: "headcount", type: "count" },
    { field: "minimumHeadcount", type: "count" },
    ...duration("recoveryMinutes"),
    ...long("note"),
  ],
  people: [
    ...text("name"),
    { field: "holds", type: "roles" },
    { field: "deputises", type: "roles" },
    { field: "locationId", type: "location" },
    ...long("note"),
  ],
  locations: [
    ...text("name"),
    ...long("address"),
    ...text("hazardZone"),
    { field: "seats", type: "count" },
    ...duration("recoveryMinutes"),
    ...long("note"),
  ],
  systems: [
    ...text("name", "owner", "provider"),
    ...duration("recoveryMinutes"),
    { field: "recoveryTestedOn", type: "date" },
    ...duration("backupIntervalMinutes"),
    ...long("note"),
  ],
  suppliers: [
    ...text("name"),
    { field: "area", type: "area" },
    ...text("provider"),
    ...duration("recoveryMinutes"),
    ...long("note"),
  ],
  utilities: [
    ...text("name"),
    { field: "area", type: "area" },
    ...text("hazardZone"),
    ...duration("recoveryMinutes"),
    ...long("note"),
  ],
};

/** The register whose records a cell of this type names. */
export const namedRegister = { roles: "roles", location: "locations" } as const satisfies Partial<
  Record<CellType, RecordKind>
>;
