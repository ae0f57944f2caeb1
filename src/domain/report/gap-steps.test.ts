import { expect, test } from "vitest";
import { gapStep } from "#src/domain/report/gap-steps.ts";

test("the middle of the range decides the step, from its lower bound on", () => {
  const stepAt = (low: number, high: number) => gapStep({ low, high, isRated: true });
  expect(stepAt(0, 0.4)).toBe("small");
  expect(stepAt(0.2, 0.3)).toBe("medium");
  expect(stepAt(0.5, 0.5)).toBe("large");
  expect(stepAt(0.7, 0.79)).toBe("large");
  expect(stepAt(0.7, 0.8)).toBe("veryLarge");
  expect(stepAt(1, 1)).toBe("veryLarge");
});

test("a gap that is not rated yet, or does not apply, has a step of its own", () => {
  expect(gapStep({ low: 0, high: 1, isRated: false })).toBe("notRated");
  expect(gapStep({ isRated: false })).toBe("notApplicable");
});
