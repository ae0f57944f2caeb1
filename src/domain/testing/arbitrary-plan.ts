import * as fc from "fast-check";
import { generateNKeysBetween } from "fractional-indexing";
import type { Catalog } from "#src/domain/catalog.ts";
import type { Plan, RecordOf } from "#src/domain/plan/plan.ts";
import { recordKinds, type RecordKind } from "#src/domain/plan/record-kinds.ts";
import { arbitraryRecords } from "#src/domain/testing/arbitrary-records.ts";

/** The most records of a kind that a generated plan has. */
const maxRecords: Readonly<Record<RecordKind, number>> = {
  profile: 1,
  objectives: 3,
  exclusions: 3,
  assumptions: 3,
  recipients: 3,
  answers: 30,
  details: 8,
  evidence: 16,
  services: 3,
  responsibilities: 30,
  scenarios: 4,
  contacts: 3,
  privateContacts: 3,
  actions: 5,
  activities: 4,
  impactCategories: 2,
  impacts: 4,
  minimumResources: 2,
  roles: 3,
  people: 3,
  locations: 3,
  systems: 4,
  suppliers: 2,
  utilities: 2,
  needs: 8,
  needOptions: 12,
  modelSettings: 1,
  whatIfs: 2,
  whatIfFailures: 4,
};

/** Gives the ranked records order keys as the app makes them, no two alike; the others have none. */
function inOrder<K extends RecordKind>(
  ranked: readonly (readonly [RecordOf<K>, number | undefined])[],
): Readonly<Record<string, RecordOf<K>>> {
  const ordered = ranked
    .filter(([, rank]) => rank !== undefined)
    .sort(([, a], [, b]) => (a ?? 0) - (b ?? 0))
    .map(([{ id }]) => id);
  const keys = generateNKeysBetween(null, null, ordered.length);
  const orderOf = new Map(ordered.map((id, place) => [id, keys[place]]));
  return Object.fromEntries(
    ranked.map(([record]) => {
      const order = orderOf.get(record.id);
      return [record.id, order === undefined ? record : { ...record, order }];
    }),
  );
}

function arbitraryKind<K extends RecordKind>(kind: K, record: fc.Arbitrary<RecordOf<K>>) {
  const rank = fc.option(fc.nat({ max: 100 }), { nil: undefined, freq: 4 });
  return fc
    .uniqueArray(fc.tuple(record, rank), {
      selector: ([{ id }]) => id,
      maxLength: maxRecords[kind],
      size: "max",
    })
    .map((ranked) => inOrder<K>(ranked));
}

/**
 * A plan that is valid record by record, over a catalogue: any kind of record with any of its fields, some
 * of them deleted, and references that may point at nothing. It always has a profile that is not deleted.
 * At most `maxRecords` of each kind, so that a property test stays quick.
 */
export function arbitraryPlan(catalog: Catalog): fc.Arbitrary<Plan> {
  const records = arbitraryRecords(catalog);
  const profile = records.profile.map((record) => {
    const live = { ...record };
    delete live.deletedAt;
    return { [live.id]: live };
  });
  const kinds = Object.fromEntries(
    recordKinds.map((kind) => [
      kind,
      kind === "profile"
        ? profile
        : arbitraryKind(kind, records[kind] as fc.Arbitrary<RecordOf<typeof kind>>),
    ]),
  );
  return fc.record({ id: fc.uuid(), ...kinds }, { noNullPrototype: true }) as fc.Arbitrary<Plan>;
}
