import fc from "fast-check";
import { expect, test } from "vitest";
import { timelinePlace } from "#src/domain/impact/timeline-place.ts";
import { impactMoments } from "#src/domain/plan/impact.ts";

test("The moments stand at equal distances from 0 to 1", () => {
  expect(impactMoments.map(({ minutes }) => timelinePlace(minutes))).toEqual(
    impactMoments.map((_, at) => at / (impactMoments.length - 1)),
  );
});

test("Half way between two moments is half way on the line, and beyond the last is its end", () => {
  expect(timelinePlace(30)).toBe(1 / 16);
  expect(timelinePlace(960)).toBe(7 / 16);
  expect(timelinePlace(5_256_000)).toBe(1);
});

test("A longer time never lies before a shorter one, and up to a month always behind it", () => {
  const minutes = fc.nat({ max: 43_200 });
  fc.assert(
    fc.property(minutes, minutes, (one, other) => {
      expect(Math.sign(timelinePlace(one) - timelinePlace(other))).toBe(Math.sign(one - other));
    }),
  );
});
