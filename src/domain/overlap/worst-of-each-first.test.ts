import fc from "fast-check";
import { expect, test } from "vitest";
import type { RegionEvent } from "#src/domain/overlap/plan-analysis.ts";
import { worstOfEachFirst } from "#src/domain/overlap/worst-of-each-first.ts";

const event = fc.record({
  activityId: fc.constantFrom("a", "b", "c", "d"),
  elements: fc.constant([]),
  outageMinutes: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.constant(Infinity)),
  limitMinutes: fc.constant(1),
});
const byOutage = (a: RegionEvent, b: RegionEvent): number =>
  a.outageMinutes === b.outageMinutes ? 0 : b.outageMinutes - a.outageMinutes;
const events = fc.array(event, { maxLength: 30 }).map((list) => list.toSorted(byOutage));

test("The head of the list has the worst event of as many activities as there is room for", () => {
  fc.assert(
    fc.property(events, fc.nat({ max: 6 }), (all, room) => {
      const head = worstOfEachFirst(all).slice(0, room);
      const activities = new Set(all.map(({ activityId }) => activityId));
      expect(new Set(head.map(({ activityId }) => activityId)).size).toBe(
        Math.min(room, all.length, activities.size),
      );
      for (const { activityId, outageMinutes } of head.slice(0, activities.size)) {
        const worst = all.find((one) => one.activityId === activityId);
        expect(outageMinutes).toBe(worst?.outageMinutes);
      }
    }),
  );
});

test("Nothing is lost or doubled, and the events of one activity keep their order", () => {
  fc.assert(
    fc.property(events, (all) => {
      const sorted = worstOfEachFirst(all);
      expect(new Set(sorted)).toEqual(new Set(all));
      expect(sorted).toHaveLength(all.length);
      for (const id of ["a", "b", "c", "d"]) {
        const of = (list: readonly RegionEvent[]) => list.filter(({ activityId }) => activityId === id);
        expect(of(sorted)).toEqual(of(all));
      }
    }),
  );
});
