import { heading, paragraph } from "#src/domain/report/blocks.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportSection } from "#src/domain/report/report-document.ts";
import { needsTable } from "#src/domain/report/sections/needs-table.ts";
import { peopleTable, rolesTable } from "#src/domain/report/sections/people-tables.ts";
import {
  locationsTable,
  suppliersTable,
  systemsTable,
  utilitiesTable,
} from "#src/domain/report/sections/resource-tables.ts";
import { registerKinds } from "#src/domain/registers/register-kinds.ts";

const tables = {
  roles: rolesTable,
  people: peopleTable,
  locations: locationsTable,
  systems: systemsTable,
  suppliers: suppliersTable,
  utilities: utilitiesTable,
} as const;

/** What the activities lean on, and what needs what. */
export function registersSection(context: ReportContext): ReportSection {
  const { registers } = context.words.model;
  const kinds = registerKinds.filter((kind) => kind !== "activities");
  return {
    id: "registers",
    title: registers.title,
    layout: "flow",
    blocks: [
      paragraph(registers.lead),
      ...kinds.flatMap((kind) => [heading(registers[kind].title), tables[kind](context)]),
      heading(registers.needs.title),
      needsTable(context),
    ],
  };
}
