import fc from "fast-check";
import { expect, test } from "vitest";
import type { Stamp } from "#src/domain/plan/edit.ts";
import { applyOperations } from "#src/domain/plan/operations.ts";
import { liveRecords } from "#src/domain/plan/plan.ts";
import { orderRecords } from "#src/domain/registers/order-records.ts";
import { planOf } from "#src/domain/testing/plan-of.ts";

const stamp: Stamp = { at: "2026-05-01T10:00:00.000Z", by: "Ann" };
const ids = ["a", "b", "c", "d", "e"];
const plan = planOf({ systems: ids.map((id, at) => ({ id, name: id, order: `a${at}` })) });

test("Records stand as asked, those that were not named after them in their own order", () => {
  const wanted = fc.shuffledSubarray([...ids, "gone"]);
  fc.assert(
    fc.property(wanted, (named) => {
      const after = applyOperations(plan, orderRecords(plan, "systems", named, stamp));
      const there = named.filter((id) => id !== "gone");
      const expected = [...there, ...ids.filter((id) => !there.includes(id))];
      expect(liveRecords(after, "systems").map(({ id }) => id)).toEqual(expected);
    }),
  );
});

test("An order that is there already changes nothing", () => {
  expect(orderRecords(plan, "systems", ["a", "b"], stamp)).toEqual([]);
});
