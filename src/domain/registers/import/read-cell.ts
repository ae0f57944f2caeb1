import { areas } from "#src/domain/catalog.ts";
import { criticalities } from "#src/domain/continuity/model.ts";
import { isPlainDate, maxLongTextLength, maxShortTextLength } from "#src/domain/plan/fields.ts";
import type { FieldValue } from "#src/domain/plan/operations.ts";
import type { CellType } from "#src/domain/registers/table-fields.ts";
import { parseDuration } from "#src/domain/report/duration-input.ts";
import type { Wording } from "#src/domain/report/wording.ts";
import { fail, succeed, type Result } from "#src/domain/result.ts";

/** Why a cell cannot be taken. */
export type CellProblem = "tooLong" | "notACount" | "notADuration" | "notADate" | "notAChoice";

const mostOfCount = 1_000_000;

/**
 * The value of a cell that is not empty and names no other record.
 *
 * @param head of its column: a unit in brackets ("Recovery (h)") counts for numbers without one
 */
export function readCell(
  type: Exclude<CellType, "roles" | "location">,
  cell: string,
  head: string,
  wording: Wording,
): Result<FieldValue, CellProblem> {
  switch (type) {
    case "text":
      return cell.length <= maxShortTextLength ? succeed(cell) : fail("tooLong");
    case "longText":
      return cell.length <= maxLongTextLength ? succeed(cell) : fail("tooLong");
    case "count":
      return /^\d{1,7}$/.test(cell) && Number(cell) <= mostOfCount
        ? succeed(Number(cell))
        : fail("notACount");
    case "date":
      return isPlainDate(cell) ? succeed(cell) : fail("notADate");
    case "duration":
      return readDuration(cell, head, wording.words.locale);
    case "criticality":
      return readChoice(cell, criticalities, wording.words.model.values.criticalities);
    case "area":
      return readChoice(cell, areas, wording.text.areas);
  }
}

function readDuration(cell: string, head: string, locale: string): Result<FieldValue, CellProblem> {
  const unit = /[([]([^()[\]]+)[)\]]\s*$/.exec(head)?.[1];
  const isNumber = /^\d+([.,]\d+)?$/.test(cell);
  const withUnit = isNumber && unit !== undefined ? parseDuration(`${cell} ${unit}`, locale) : undefined;
  const read = withUnit?.ok ? withUnit : parseDuration(cell, locale);
  return read.ok ? read : fail("notADuration");
}

function readChoice<Choice extends string>(
  cell: string,
  choices: readonly Choice[],
  names: Readonly<Record<Choice, string>>,
): Result<FieldValue, CellProblem> {
  const folded = foldName(cell);
  const choice = choices.find((one) => foldName(names[one]) === folded || foldName(one) === folded);
  return choice === undefined ? fail("notAChoice") : succeed(choice);
}

/** Two names are the same whatever their capitals and the blanks in them. */
export function foldName(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/gu, " ").toLocaleLowerCase("und");
}
