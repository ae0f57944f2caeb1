import type { Area } from "#src/domain/catalog.ts";
import { liveRecords, type RecordOf } from "#src/domain/plan/plan.ts";
import { cell, column, tableOrLine } from "#src/domain/report/blocks.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock } from "#src/domain/report/report-document.ts";
import { fieldText } from "#src/domain/report/sections/model-facts.ts";

export function locationsTable(context: ReportContext): ReportBlock {
  const { plan, words } = context;
  const { registers } = words.model;
  return tableOrLine(
    registers.locations.title,
    [
      column(words.labels.name, 1.7),
      column(registers.address, 2),
      column(registers.zone, 1.5),
      column(registers.seats, 0.8, "end"),
      column(registers.recovery, 1.3),
      column(words.labels.note, 2.2),
    ],
    liveRecords(plan, "locations").map((location) => [
      cell(location.name),
      cell(location.address),
      cell(location.hazardZone),
      cell(fieldText("locations", location, "seats", context)),
      cell(fieldText("locations", location, "recoveryMinutes", context)),
      cell(location.note),
    ]),
    registers.locations.none,
  );
}

export function systemsTable(context: ReportContext): ReportBlock {
  const { plan, words } = context;
  const { registers } = words.model;
  return tableOrLine(
    registers.systems.title,
    [
      column(words.labels.name, 1.7),
      column(words.labels.owner, 1.5),
      column(registers.provider, 1.4),
      column(registers.service, 1.4),
      column(registers.recovery, 1.6),
      column(registers.backup, 1.1),
      column(words.labels.note, 1.9),
    ],
    liveRecords(plan, "systems").map((system) => [
      cell(system.name),
      cell(system.owner),
      cell(system.provider),
      cell(fieldText("systems", system, "serviceId", context)),
      cell(recoveryText(system, context)),
      cell(fieldText("systems", system, "backupIntervalMinutes", context)),
      cell(system.note),
    ]),
    registers.systems.none,
  );
}

/** A promise is told from a test. */
function recoveryText(system: RecordOf<"systems">, context: ReportContext): string {
  const { registers } = context.words.model;
  const recovery = fieldText("systems", system, "recoveryMinutes", context);
  const date = fieldText("systems", system, "recoveryTestedOn", context);
  if (recovery === undefined && date === undefined) return "";
  const known = recovery ?? context.words.values.notStated;
  return date === undefined
    ? fillIn(registers.notTested, { recovery: known })
    : fillIn(registers.testedOn, { recovery: known, date });
}

export function suppliersTable(context: ReportContext): ReportBlock {
  const { plan, words } = context;
  const { registers } = words.model;
  return tableOrLine(
    registers.suppliers.title,
    [
      column(words.labels.name, 1.8),
      column(words.labels.area, 1.4),
      column(registers.provider, 1.4),
      column(registers.recovery, 1.2),
      column(registers.contact, 1.5),
      column(words.labels.note, 2.2),
    ],
    liveRecords(plan, "suppliers").map((supplier) => [
      cell(supplier.name),
      cell(areaText(supplier.area, "systems", context)),
      cell(supplier.provider),
      cell(fieldText("suppliers", supplier, "recoveryMinutes", context)),
      cell(fieldText("suppliers", supplier, "contactId", context)),
      cell(supplier.note),
    ]),
    registers.suppliers.none,
  );
}

export function utilitiesTable(context: ReportContext): ReportBlock {
  const { plan, words } = context;
  const { registers } = words.model;
  return tableOrLine(
    registers.utilities.title,
    [
      column(words.labels.name, 1.8),
      column(words.labels.area, 1.4),
      column(registers.zone, 1.4),
      column(registers.recovery, 1.2),
      column(words.labels.note, 2.6),
    ],
    liveRecords(plan, "utilities").map((utility) => [
      cell(utility.name),
      cell(areaText(utility.area, "location", context)),
      cell(utility.hazardZone),
      cell(fieldText("utilities", utility, "recoveryMinutes", context)),
      cell(utility.note),
    ]),
    registers.utilities.none,
  );
}

function areaText(area: Area | undefined, byRule: Area, { text, words }: ReportContext): string {
  return area === undefined
    ? fillIn(words.model.registers.areaByRule, { area: text.areas[byRule] })
    : text.areas[area];
}
