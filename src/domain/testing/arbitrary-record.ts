import * as fc from "fast-check";
import { isRequiredField } from "#src/domain/plan/edit.ts";
import type { RecordOf } from "#src/domain/plan/plan.ts";
import type { RecordKind } from "#src/domain/plan/record-kinds.ts";
import {
  arbitraryInstant as instant,
  arbitraryShortText as shortText,
} from "#src/domain/testing/arbitrary-fields.ts";

type BaseField = "id" | "order" | "changedAt" | "changedBy" | "deletedAt";

/** One arbitrary for each field of a kind that is not given: a new field in a schema is a type error here. */
type FieldArbitraries<K extends RecordKind, Given> = {
  readonly [F in Exclude<keyof RecordOf<K>, BaseField | keyof Given>]-?: fc.Arbitrary<
    Exclude<RecordOf<K>[F], undefined>
  >;
};

/** A record without its place in the order. Optional fields are there three times out of four. */
export function record<K extends RecordKind, Given extends { readonly id: string }>(
  kind: K,
  given: fc.Arbitrary<Given>,
  fields: FieldArbitraries<K, Given>,
): fc.Arbitrary<RecordOf<K>> {
  const own = Object.entries<fc.Arbitrary<unknown>>(fields).map(([field, arbitrary]) => [
    field,
    isRequiredField(kind, field) ? arbitrary : fc.option(arbitrary, { nil: undefined, freq: 3 }),
  ]);
  const base = {
    changedAt: fc.option(instant, { nil: undefined, freq: 3 }),
    changedBy: fc.option(shortText, { nil: undefined, freq: 3 }),
    deletedAt: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: instant }),
  };
  return fc
    .tuple(given, fc.record(Object.fromEntries(own)), fc.record(base))
    .map(
      (parts) =>
        Object.fromEntries(
          parts.flatMap((part) => Object.entries(part)).filter(([, value]) => value !== undefined),
        ) as RecordOf<K>,
    );
}

export const withId = (ids: fc.Arbitrary<string>) => ids.map((id) => ({ id }));
