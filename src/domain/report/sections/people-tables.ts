import { liveRecords, type RecordOf } from "#src/domain/plan/plan.ts";
import { cell, column, tableOrLine } from "#src/domain/report/blocks.ts";
import { fillIn } from "#src/domain/report/fill-in.ts";
import type { ReportContext } from "#src/domain/report/report-context.ts";
import type { ReportBlock, ReportCell } from "#src/domain/report/report-document.ts";
import { fieldText } from "#src/domain/report/sections/model-facts.ts";
import { peopleOfRole, readStaffing, type Staffing } from "#src/domain/registers/role-people.ts";

/** Roles, how they are staffed, and by whom. */
export function rolesTable(context: ReportContext): ReportBlock {
  const { plan, words } = context;
  const { registers } = words.model;
  const staffingOf = readStaffing(plan);
  return tableOrLine(
    registers.roles.title,
    [
      column(words.labels.name, 1.7),
      column(registers.headcount, 1),
      column(registers.atLeast, 0.8, "end"),
      column(registers.holders, 1.9),
      column(registers.deputies, 1.5),
      column(registers.replacedAfter, 1.2),
      column(words.labels.note, 2.4),
    ],
    liveRecords(plan, "roles").map((role) => roleRow(role, staffingOf(role), context)),
    registers.roles.none,
  );
}

function roleRow(role: RecordOf<"roles">, staffing: Staffing, context: ReportContext): ReportCell[] {
  const { holders, deputies } = peopleOfRole(context.plan, role.id);
  const names = (people: readonly { readonly name: string }[]): string =>
    people.map(({ name }) => name).join(", ");
  return [
    cell(role.name),
    headcountCell(role, staffing, context),
    cell(fieldText("roles", role, "minimumHeadcount", context)),
    cell(names(holders)),
    cell(names(deputies)),
    cell(fieldText("roles", role, "recoveryMinutes", context)),
    cell(role.note),
  ];
}

/** Linked people count in the place of the typed figure, which is shown all the same. */
function headcountCell(role: RecordOf<"roles">, staffing: Staffing, context: ReportContext): ReportCell {
  const { registers } = context.words.model;
  const { linked, isBelowMinimum, isSoleHolder } = staffing;
  const typed = fieldText("roles", role, "headcount", context);
  const count = fillIn(registers.linked, { count: linked });
  const text =
    linked === 0
      ? typed
      : typed === undefined
        ? count
        : fillIn(registers.linkedAndTyped, { linked: count, typed });
  return cell(text, isBelowMinimum || isSoleHolder ? { tone: "attention" } : {});
}

/** Who holds what, where they work, and where to find how to reach them. */
export function peopleTable(context: ReportContext): ReportBlock {
  const { plan, words } = context;
  const { registers } = words.model;
  return tableOrLine(
    registers.people.title,
    [
      column(words.labels.name, 1.6),
      column(registers.holds, 2),
      column(registers.standsInFor, 2),
      column(registers.worksAt, 1.5),
      column(registers.contact, 1.5),
      column(words.labels.note, 2),
    ],
    liveRecords(plan, "people").map((person) => [
      cell(person.name),
      cell(fieldText("people", person, "holds", context)),
      cell(fieldText("people", person, "deputises", context)),
      cell(fieldText("people", person, "locationId", context)),
      cell(fieldText("people", person, "contactId", context)),
      cell(person.note),
    ]),
    registers.people.none,
  );
}
