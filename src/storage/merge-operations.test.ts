import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyToRecord,
  areValuesEqual,
  type FieldValue,
  type Operation,
} from "#src/domain/plan/operations.ts";
import { mergeOperations, type RecordOperations } from "#src/storage/merge-operations.ts";

type Fields = Readonly<Record<string, FieldValue>>;

const dataFields = ["title", "note", "members"] as const;
const value = fc.oneof(fc.constantFrom("a", "b", "c"), fc.constantFrom<FieldValue>({ x: true }, { y: true }));
const record: fc.Arbitrary<Fields> = fc.record(
  { id: fc.constant("r1"), title: value, note: value, members: value },
  { requiredKeys: ["id"] },
);

/** What a tab does that last saw `before` and now has `after`. */
function operationsBetween(before: Fields | undefined, after: Fields | undefined): RecordOperations {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const operations: Operation[] = [];
  for (const field of fields) {
    const [from, to] = [before?.[field], after?.[field]];
    if (!areValuesEqual(from, to)) operations.push({ kind: "actions", id: "r1", field, from, to });
  }
  return { kind: "actions", id: "r1", operations };
}

const maybeRecord = fc.option(record, { nil: undefined });

describe("merging operations into a stored record", () => {
  test("does what memory did where nobody else changed the record", () => {
    fc.assert(
      fc.property(maybeRecord, maybeRecord, (before, after) => {
        const group = operationsBetween(before, after);
        const merge = mergeOperations(before, group);
        expect(merge.conflicts).toEqual([]);
        expect(merge.applied).toEqual(group.operations);
        expect(merge.value).toEqual(applyToRecord(before, group.operations));
      }),
    );
  });

  test("never changes what somebody else changed, and names every field that it did not write", () => {
    fc.assert(
      fc.property(maybeRecord, maybeRecord, maybeRecord, (before, theirs, mine) => {
        const { value: next, conflicts } = mergeOperations(theirs, operationsBetween(before, mine));
        const merged = next as Fields | undefined;
        const isChangedBy = (other: Fields | undefined, field: string): boolean =>
          !areValuesEqual(before?.[field], other?.[field]);
        const overwritten = dataFields.filter(
          (field) => isChangedBy(theirs, field) && !areValuesEqual(merged?.[field], theirs?.[field]),
        );
        const lost = dataFields.filter(
          (field) =>
            isChangedBy(mine, field) &&
            !areValuesEqual(merged?.[field], mine?.[field]) &&
            !conflicts.some((conflict) => conflict.field === field),
        );
        expect({ overwritten, lost }).toEqual({ overwritten: [], lost: [] });
        for (const conflict of conflicts) {
          expect(conflict.theirs).toEqual(theirs?.[conflict.field]);
          expect(areValuesEqual(conflict.mine, conflict.theirs)).toBe(false);
        }
      }),
    );
  });

  test("can be repeated without harm", () => {
    fc.assert(
      fc.property(maybeRecord, maybeRecord, maybeRecord, (before, theirs, mine) => {
        const group = operationsBetween(before, mine);
        const once = mergeOperations(theirs, group);
        expect(mergeOperations(once.value, group).value).toEqual(once.value);
      }),
    );
  });

  test("keeps a record that somebody else added to, and puts all of it in dispute", () => {
    const before: Fields = { id: "r1", title: "a" };
    const theirs: Fields = { id: "r1", title: "a", note: "theirs", changedAt: "later" };
    const { value: next, applied, conflicts } = mergeOperations(theirs, operationsBetween(before, undefined));
    expect(next).toBe(theirs);
    expect(applied).toEqual([]);
    expect(conflicts).toEqual([
      { kind: "actions", id: "r1", field: "id", mine: undefined, theirs: "r1" },
      { kind: "actions", id: "r1", field: "title", mine: undefined, theirs: "a" },
      { kind: "actions", id: "r1", field: "note", mine: undefined, theirs: "theirs" },
    ]);
  });

  test("does not bring back a record that somebody else removed", () => {
    const before: Fields = { id: "r1", title: "a" };
    const group = operationsBetween(before, { ...before, note: "mine" });
    expect(mergeOperations(undefined, group)).toEqual({
      value: undefined,
      applied: [],
      conflicts: [
        { kind: "actions", id: "r1", field: "id", mine: "r1", theirs: undefined },
        { kind: "actions", id: "r1", field: "note", mine: "mine", theirs: undefined },
      ],
    });
  });

  test("writes nothing into a record that somebody else marked as deleted, and says so", () => {
    const someRecord = record.map((fields): Fields => fields);
    fc.assert(
      fc.property(someRecord, someRecord, fc.boolean(), (before, mine, isEdited) => {
        const theirs: Fields = { ...before, ...(isEdited && { note: "c" }), deletedAt: "then" };
        const group = operationsBetween(before, mine);
        const { value: next, applied, conflicts } = mergeOperations(theirs, group);
        const isNews = group.operations.some(({ field, to }) => !areValuesEqual(theirs[field], to));
        expect(conflicts.some(({ field }) => field === "deletedAt")).toBe(isNews);
        for (const { field, to } of isNews ? group.operations : []) {
          const isNamed = conflicts.some((conflict) => conflict.field === field);
          expect(isNamed).toBe(!areValuesEqual(theirs[field], to));
        }
        expect({ next, applied }).toEqual({ next: theirs, applied: isNews ? [] : group.operations });
      }),
    );
  });

  test("puts text for a record that somebody else marked as deleted in dispute, with the mark", () => {
    const theirs: Fields = { id: "r1", title: "a", note: "n", deletedAt: "then", changedAt: "then" };
    const merge = mergeOperations(theirs, {
      kind: "actions",
      id: "r1",
      operations: [
        { kind: "actions", id: "r1", field: "title", from: "a", to: "b" },
        { kind: "actions", id: "r1", field: "changedAt", from: undefined, to: "now" },
      ],
    });
    expect(merge).toEqual({
      value: theirs,
      applied: [],
      conflicts: expect.arrayContaining([
        { kind: "actions", id: "r1", field: "title", mine: "b", theirs: "a" },
        { kind: "actions", id: "r1", field: "deletedAt", mine: undefined, theirs: "then" },
      ]) as unknown,
    });
  });

  test("brings a deleted record back with what is written by somebody who knew that it was deleted", () => {
    const theirs: Fields = { id: "r1", title: "a", deletedAt: "then" };
    const group = operationsBetween(theirs, { id: "r1", title: "b" });
    expect(mergeOperations(theirs, group)).toMatchObject({ value: { id: "r1", title: "b" }, conflicts: [] });
  });

  test("never purges a deleted record that somebody else brought back", () => {
    const theirs: Fields = { id: "r1", title: "a" };
    const group = operationsBetween({ ...theirs, deletedAt: "then" }, undefined);
    const merge = mergeOperations(theirs, group);
    expect(merge).toMatchObject({ value: theirs, applied: [] });
    expect(merge.conflicts[0]).toMatchObject({ field: "id", mine: undefined, theirs: "r1" });
  });

  test("takes two deletions of the same record for one", () => {
    const before: Fields = { id: "r1", title: "a" };
    const group = operationsBetween(before, { ...before, deletedAt: "mine" });
    expect(mergeOperations({ ...before, deletedAt: "theirs" }, group)).toMatchObject({
      value: { id: "r1", title: "a", deletedAt: "mine" },
      conflicts: [],
    });
  });

  test("does not stamp a record on which every change was in conflict", () => {
    const theirs: Fields = { id: "r1", title: "b", changedAt: "theirs" };
    const merge = mergeOperations(theirs, {
      kind: "actions",
      id: "r1",
      operations: [
        { kind: "actions", id: "r1", field: "title", from: "a", to: "c" },
        { kind: "actions", id: "r1", field: "changedAt", from: undefined, to: "mine" },
      ],
    });
    expect(merge.value).toBe(theirs);
    expect(merge.applied).toEqual([]);
  });

  test("leaves alone a row that is not even a record", () => {
    const group = operationsBetween(undefined, { id: "r1", title: "a" });
    for (const stored of ["text", 7, null, ["a"]]) {
      const merge = mergeOperations(stored, group);
      expect(merge.value).toBe(stored);
      expect(merge.conflicts.map((conflict) => conflict.field)).toEqual(["id", "title"]);
    }
  });
});
