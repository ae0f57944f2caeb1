import type { RecordKind } from "#src/domain/plan/record-kinds.ts";

/** What a record of a sentinel plan is given, because it cannot be made up: choices, references and sets. */
export interface GivenRecord {
  readonly kind: RecordKind;
  readonly given: Readonly<Record<string, string | undefined>> & { readonly id: string };
}

export function one(kind: RecordKind, given: GivenRecord["given"]): GivenRecord {
  return { kind, given };
}

/** Takes turns, so that every option of a choice is somewhere in the plan. */
export function turn<T>(options: readonly T[], index: number): T {
  return options[index % options.length] as T;
}
