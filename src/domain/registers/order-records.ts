import { generateNKeysBetween } from "fractional-indexing";
import { setFields, type Stamp } from "#src/domain/plan/edit.ts";
import type { Operation } from "#src/domain/plan/operations.ts";
import { liveRecords, type Plan } from "#src/domain/plan/plan.ts";
import type { RegisterKind } from "#src/domain/registers/register-kinds.ts";

/** Puts the records of a register in the order of the ids; those that are not named follow in their own order. */
export function orderRecords(
  plan: Plan,
  kind: RegisterKind,
  ids: readonly string[],
  stamp: Stamp,
): Operation[] {
  const there = liveRecords(plan, kind).map(({ id }) => id);
  const known = new Set(there);
  const named = new Set(ids.filter((id) => known.has(id)));
  const wanted = [...named, ...there.filter((id) => !named.has(id))];
  if (wanted.every((id, at) => id === there[at])) return [];
  const keys = generateNKeysBetween(null, null, wanted.length);
  return wanted.flatMap((id, at) => setFields(plan, kind, id, { order: keys[at] }, stamp));
}
