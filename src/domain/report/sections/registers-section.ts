import { defaultAssumptions } from "#src/domain/continuity/model-of-plan.ts";
import { liveRecord } from "#src/domain/plan/plan.ts";
import { modelSettingsId, type ModelSettings } from "#src/domain/plan/what-if.ts";
import { facts, heading, paragraph } from "#src/domain/report/blocks.ts";
import { nameOfField, textOfValue } from "#src/domain/report/field-wording.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportSection } from "#src/domain/report/report-document.ts";
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

/** What the activities lean on, what needs what, and what the model assumes where these say nothing. */
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
      heading(registers.assumptions),
      ...assumptions(context),
    ],
  };
}

function assumptions(context: ReportContext): ReportBlock[] {
  const { plan, words } = context;
  const { registers } = words.model;
  const set = liveRecord(plan, "modelSettings", modelSettingsId);
  const { absenceRate, staffingConfidence, outageMinutes } = defaultAssumptions;
  const byMethod = {
    absenceRate,
    staffingConfidence,
    peopleMinutes: outageMinutes.people,
    locationMinutes: outageMinutes.location,
    systemsMinutes: outageMinutes.systems,
  };
  const fact = (field: keyof typeof byMethod): readonly [string, string] => {
    const text = textOf(set?.[field] ?? byMethod[field], field, context);
    return [
      nameOfField("modelSettings", field, context),
      set?.[field] === undefined ? fillIn(registers.byMethod, { value: text }) : text,
    ];
  };
  return [
    paragraph(registers.assumptionsLead),
    {
      type: "facts",
      facts: facts(
        fact("absenceRate"),
        fact("staffingConfidence"),
        fact("peopleMinutes"),
        fact("locationMinutes"),
        fact("systemsMinutes"),
      ),
    },
  ];
}

function textOf(value: number, field: keyof ModelSettings, context: ReportContext): string {
  return textOfValue(value, { kind: "modelSettings", id: modelSettingsId, field }, [context.plan], context);
}
