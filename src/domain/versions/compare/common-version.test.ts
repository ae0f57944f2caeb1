import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyOperations, areValuesEqual, fieldValue, type FieldValue } from "#src/domain/plan/operations.ts";
import { emptyPlan, liveRecord, type Plan } from "#src/domain/plan/plan.ts";
import { recordKinds } from "#src/domain/plan/record-kinds.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { commonVersion } from "#src/domain/versions/compare/common-version.ts";
import { comparePlans } from "#src/domain/versions/compare/compare-plans.ts";
import { mergePlans } from "#src/domain/versions/compare/merge-plans.ts";
import { arbitraryVersions } from "#src/domain/versions/compare/testing/arbitrary-versions.ts";
import { linkEntry } from "#src/domain/versions/history.ts";
import { arbitraryHistory, historyOfLength } from "#src/domain/versions/testing/arbitrary-history.ts";

describe("the version that two histories have in common", () => {
  test("is the newest sealed one of a history and its own beginning", () => {
    fc.assert(
      fc.property(arbitraryHistory({ minLength: 1 }), fc.nat(), (history, pick) => {
        const start = history.slice(0, 1 + (pick % history.length));
        const newest = start.findLast(({ type }) => type === "sealed");
        expect(commonVersion(history, start)).toEqual(newest);
        expect(commonVersion(start, history)).toEqual(newest);
      }),
    );
  });

  test("is the last before they part, where each went on by itself", () => {
    const common = historyOfLength(2);
    const { position: _p, previous: _v, fingerprint: _f, ...last } = historyOfLength(3)[2]!;
    const mine = [...common, linkEntry(common, last)];
    const theirs = [...common, linkEntry(common, { ...last, id: "elsewhere" })];
    expect(commonVersion(mine, theirs)).toEqual(common[1]);
  });

  test("is none where nothing was sealed, or where the histories have nothing in common", () => {
    const { position: _p, previous: _v, fingerprint: _f, ...first } = historyOfLength(1)[0]!;
    expect(commonVersion([], historyOfLength(2))).toBeUndefined();
    expect(commonVersion([linkEntry([], { ...first, id: "other" })], historyOfLength(2))).toBeUndefined();
  });
});

/** What theirs says in records that both sides have, apart from the profile, order and stamps. */
function fieldsInBoth(mine: Plan, theirs: Plan) {
  return recordKinds
    .filter((kind) => kind !== "profile")
    .flatMap((kind) =>
      Object.keys(theirs[kind])
        .filter((id) => liveRecord(mine, kind, id) && liveRecord(theirs, kind, id))
        .flatMap((id) =>
          Object.entries<FieldValue>(theirs[kind][id] ?? {})
            .filter(([field]) => !["order", "changedAt", "changedBy"].includes(field))
            .map(([field, value]) => ({ kind, id, field, value })),
        ),
    );
}

describe("a merge without a common version, against an empty plan", () => {
  const merge = (mine: ReturnType<typeof planOf>, theirs: ReturnType<typeof planOf>) =>
    mergePlans(emptyPlan(mine.id), mine, theirs);

  test("takes what only one side has, and asks about every field that both have with another value", () => {
    const mine = planOf({
      contacts: [{ id: "anna", name: "Anna", role: "Chef", workPhone: "1" }],
      actions: [{ id: "mine", title: "Mine", status: "open" }],
    });
    const theirs = planOf({
      contacts: [{ id: "anna", name: "Anna", role: "Chief", workEmail: "a@b.c" }],
      actions: [{ id: "theirs", title: "Theirs", status: "open" }],
    });
    const { operations, conflicts } = merge(mine, theirs);
    const merged = applyOperations(mine, operations);
    expect(merged.contacts["anna"]).toMatchObject({ role: "Chef", workPhone: "1", workEmail: "a@b.c" });
    expect(Object.keys(merged.actions).sort()).toEqual(["mine", "theirs"]);
    expect(conflicts).toMatchObject([{ type: "field", field: "role", mine: "Chef", theirs: "Chief" }]);
  });

  test("removes nothing, and what differs is taken, kept or asked about", () => {
    fc.assert(
      fc.property(arbitraryVersions, ([mine, theirs]) => {
        const { operations, conflicts } = merge(mine, theirs);
        const merged = applyOperations(mine, operations);
        expect(comparePlans(mine, merged).changes.filter(({ change }) => change === "removed")).toEqual([]);
        const asked = new Set(
          conflicts.map(({ kind, id, ...conflict }) =>
            [kind, id, "field" in conflict && conflict.field].join(" "),
          ),
        );
        const lost = fieldsInBoth(mine, theirs)
          .filter(({ kind, id, field, value }) => !areValuesEqual(fieldValue(merged, kind, id, field), value))
          .map(({ kind, id, field }) => [kind, id, field].join(" "));
        expect(lost.filter((place) => !asked.has(place))).toEqual([]);
      }),
    );
  });
});
