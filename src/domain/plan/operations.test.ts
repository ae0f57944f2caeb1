import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyOperations,
  applyToRecord,
  areValuesEqual,
  fieldValue,
  groupByRecord,
  reverseOperations,
  type FieldValue,
  type Operation,
} from "#src/domain/plan/operations.ts";
import type { Plan } from "#src/domain/plan/plan.ts";
import { recordKinds, type RecordKind } from "#src/domain/plan/record-kinds.ts";
import { arbitraryPlan } from "#src/domain/testing/arbitrary-plan.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";

const value: fc.Arbitrary<FieldValue | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.string(),
  fc.integer(),
  fc.constant(true),
  fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constant(true as const)),
);

interface Change {
  readonly kind: RecordKind;
  readonly pick: number;
  readonly field: string;
  readonly to: FieldValue | undefined;
}

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<RecordKind>("answers", "actions", "contacts"),
    pick: fc.nat({ max: 5 }),
    field: fc.constantFrom("note", "owner", "title", "order"),
    to: value,
  }),
  { maxLength: 20 },
);

/** Operations as an edit makes them: each starts from what the one before it left, new records get an id. */
function changesToOperations(plan: Plan, list: readonly Change[]): Operation[] {
  const operations: Operation[] = [];
  let now = plan;
  for (const { kind, pick, field, to } of list) {
    const id = Object.keys(plan[kind])[pick] ?? `new-${pick}`;
    const set = (name: string, next: FieldValue | undefined): void => {
      const operation = { kind, id, field: name, from: fieldValue(now, kind, id, name), to: next };
      operations.push(operation);
      now = applyOperations(now, [operation]);
    };
    if (fieldValue(now, kind, id, "id") === undefined) set("id", id);
    set(field, to);
  }
  return operations;
}

const planAndOperations = fc
  .tuple(arbitraryPlan(smallCatalog), changes)
  .map(([plan, list]) => ({ plan, operations: changesToOperations(plan, list) }));

describe("operations on a plan", () => {
  test("are taken back by their reverse", () => {
    fc.assert(
      fc.property(planAndOperations, ({ plan, operations }) => {
        const after = applyOperations(plan, operations);
        expect(applyOperations(after, reverseOperations(operations))).toEqual(plan);
      }),
    );
  });

  test("are the same when reversed twice", () => {
    fc.assert(
      fc.property(planAndOperations, ({ operations }) => {
        expect(reverseOperations(reverseOperations(operations))).toEqual(operations);
      }),
    );
  });

  test("can be applied at once or one by one", () => {
    fc.assert(
      fc.property(planAndOperations, ({ plan, operations }) => {
        const oneByOne = operations.reduce((now, operation) => applyOperations(now, [operation]), plan);
        expect(applyOperations(plan, operations)).toEqual(oneByOne);
      }),
    );
  });

  test("set every field to its last value", () => {
    fc.assert(
      fc.property(planAndOperations, ({ plan, operations }) => {
        const after = applyOperations(plan, operations);
        for (const { kind, id, field } of operations) {
          const last = operations.findLast((o) => o.kind === kind && o.id === id && o.field === field);
          expect(areValuesEqual(fieldValue(after, kind, id, field), last?.to)).toBe(true);
        }
      }),
    );
  });

  test("change neither the plan before nor what they do not touch", () => {
    fc.assert(
      fc.property(planAndOperations, ({ plan, operations }) => {
        const copy = structuredClone(plan);
        const after = applyOperations(plan, operations);
        expect(plan).toEqual(copy);
        const touched = new Set(operations.map(({ kind, id }) => `${kind} ${id}`));
        const touchedKinds = new Set(operations.map(({ kind }) => kind));
        for (const kind of recordKinds) {
          expect(after[kind] === plan[kind]).toBe(!touchedKinds.has(kind));
          const untouched = Object.keys(plan[kind]).filter((id) => !touched.has(`${kind} ${id}`));
          expect(untouched.every((id) => after[kind][id] === plan[kind][id])).toBe(true);
        }
      }),
    );
  });

  test("are grouped by record without losing one or its turn", () => {
    fc.assert(
      fc.property(planAndOperations, ({ operations }) => {
        const groups = groupByRecord(operations);
        expect(new Set(groups.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(groups.length);
        for (const { kind, id, operations: group } of groups) {
          expect(group).toEqual(operations.filter((o) => o.kind === kind && o.id === id));
        }
        expect(groups.flatMap((group) => group.operations)).toHaveLength(operations.length);
      }),
    );
  });
});

describe("a record", () => {
  const set = (field: string, to: FieldValue | undefined): Operation => {
    return { kind: "actions", id: "a1", field, from: undefined, to };
  };

  test("is there as soon as it has an id, and gone without one, whatever else it has", () => {
    expect(applyToRecord(undefined, [set("title", "Do")])).toBeUndefined();
    expect(applyToRecord(undefined, [set("title", "Do"), set("id", "a1")])).toEqual({
      id: "a1",
      title: "Do",
    });
    expect(applyToRecord({ id: "a1", title: "Do" }, [set("id", undefined)])).toBeUndefined();
  });

  test("does not have a field that was cleared", () => {
    expect(applyToRecord({ id: "a1", note: "x" }, [set("note", undefined)])).toEqual({ id: "a1" });
  });

  test("is not found under the names that every object has", () => {
    fc.assert(
      fc.property(arbitraryPlan(smallCatalog), (plan) => {
        expect(fieldValue(plan, "answers", "constructor", "name")).toBeUndefined();
        expect(fieldValue(plan, "profile", "profile", "toString")).toBeUndefined();
      }),
      { numRuns: 5 },
    );
  });
});

describe("two values", () => {
  test("are equal when they are the same text, number or set of ids", () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(areValuesEqual(one, structuredClone(one))).toBe(true);
      }),
    );
    expect(areValuesEqual({ a: true, b: true }, { b: true, a: true })).toBe(true);
  });

  test("differ when one has more, another kind, or nothing", () => {
    const pairs: [FieldValue | undefined, FieldValue | undefined][] = [
      [{ a: true }, { b: true }],
      [{ a: true }, { a: true, b: true }],
      [{}, undefined],
      ["1", 1],
      ["", undefined],
      ["a", { a: true }],
    ];
    for (const [a, b] of pairs) {
      expect(areValuesEqual(a, b)).toBe(false);
      expect(areValuesEqual(b, a)).toBe(false);
    }
  });
});
