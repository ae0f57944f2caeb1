import { foldName } from "#src/domain/registers/import/read-cell.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";
import { tableFields } from "#src/domain/registers/table-fields.ts";
import { nameOfField } from "#src/domain/report/field-wording.ts";
import type { Wording } from "#src/domain/report/wording.ts";

/** The field of each column, in their order; undefined for a column that is left out. */
export type Mapping = readonly (string | undefined)[];

/**
 * Which field each column is, by its head: the name of the field on screen, or one of the words that such tables use.
 * Each field is taken once, by the first column that names it.
 */
export function guessMapping(heads: readonly string[], kind: RegisterKind, wording: Wording): Mapping {
  const left = new Set(tableFields[kind].map(({ field }) => field));
  return heads.map((head) => {
    const bare = bareHead(head);
    const isNamed = (field: string): boolean =>
      [bareHead(nameOfField(kind, field, wording)), field.toLowerCase()].includes(bare);
    const field = [...left].find(isNamed) ?? [...left].find((one) => aliasesOf(one, wording).includes(bare));
    if (field !== undefined) left.delete(field);
    return field;
  });
}

/** Without a unit or an explanation in brackets. */
function bareHead(head: string): string {
  return foldName(head.replace(/[([][^()[\]]*[)\]]/gu, ""));
}

function aliasesOf(field: string, { words }: Wording): readonly string[] {
  const aliases: Readonly<Record<string, readonly string[]>> = words.importing.aliases;
  return Object.hasOwn(aliases, field) ? (aliases[field] ?? []) : [];
}
