import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  probabilityOfEnoughPeople,
  rolesHitByAbsence,
  unknownRoles,
} from "#src/domain/continuity/staffing.ts";
import { modelOf, role, system } from "#src/domain/continuity/testing/model-of.ts";
import { probabilityOfEnough, ratioToNumber } from "#src/domain/continuity/testing/naive-staffing.ts";

describe("the probability of enough people", () => {
  it.each([
    [5, 2, 0.4, 0.91296],
    [6, 2, 0.4, 0.95904],
    [4, 1, 0.4, 0.9744],
    [1, 1, 0.05, 0.95],
    [3, 0, 1, 1],
    [0, 0, 0.4, 1],
    [3, 4, 0, 0],
    [3, 3, 0, 1],
    [3, 1, 1, 0],
  ])("of %d people with %d needed and an absence of %d is %d", (headcount, minimum, rate, probability) => {
    expect(Math.abs(probabilityOfEnoughPeople(headcount, minimum, rate) - probability)).toBeLessThan(1e-12);
  });

  it.each([
    [2000, 1180, 0.4],
    [2000, 1, 0.999],
    [2000, 2000, 0.001],
    [1500, 750, 0.5],
  ])("is exact to 1e-12 for %d people with %d needed and an absence of %d", (headcount, minimum, rate) => {
    const exact = ratioToNumber(probabilityOfEnough(headcount, minimum, String(rate)));
    expect(Math.abs(probabilityOfEnoughPeople(headcount, minimum, rate) - exact)).toBeLessThan(1e-12);
  });

  it("agrees with itself seen from the other side, for 10,000 people", () => {
    for (const [minimum, rate] of [
      [6000, 0.4],
      [5900, 0.4],
      [9990, 0.001],
      [3, 0.9995],
    ] as const) {
      const enough = probabilityOfEnoughPeople(10_000, minimum, rate);
      const tooManyAbsent = probabilityOfEnoughPeople(10_000, 10_000 - minimum + 1, 1 - rate);
      expect(Math.abs(enough + tooManyAbsent - 1)).toBeLessThan(1e-12);
    }
  });

  it("falls with every person more that is needed and rises with every person more that is there", () => {
    const people = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(people, people, fc.double({ min: 0, max: 1, noNaN: true }), (headcount, minimum, rate) => {
        const probability = probabilityOfEnoughPeople(headcount, minimum, rate);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
        const slightlyMore = probability + 1e-12;
        expect(probabilityOfEnoughPeople(headcount, minimum + 1, rate)).toBeLessThanOrEqual(slightlyMore);
        expect(probability).toBeLessThanOrEqual(
          probabilityOfEnoughPeople(headcount + 1, minimum, rate) + 1e-12,
        );
      }),
    );
  });

  it.each([
    [1.5, 1, 0.4],
    [-1, 1, 0.4],
    [5, 2, 1.1],
    [5, 2, Number.NaN],
  ])("is not defined for %d people, %d needed, an absence of %d", (headcount, minimum, rate) => {
    expect(() => probabilityOfEnoughPeople(headcount, minimum, rate)).toThrow(RangeError);
  });
});

describe("a broad absence", () => {
  const model = modelOf(
    role("five", { headcount: 5, minimumHeadcount: 2 }),
    role("six", { headcount: 6, minimumHeadcount: 2 }),
    role("nobodyKnows", { headcount: 6 }),
    role("atLeastTwo", { minimumHeadcount: 2 }),
    system("machine", { headcount: 1, minimumHeadcount: 1 }),
  );

  it("hits the roles whose probability is below the confidence, and no role that is unknown", () => {
    expect(rolesHitByAbsence(model)).toEqual(["five"]);
    expect(rolesHitByAbsence(model, 0.2)).toEqual([]);
    expect(rolesHitByAbsence(model, 0.9)).toEqual(["five", "six"]);
    expect(unknownRoles(model)).toEqual(["atLeastTwo", "nobodyKnows"]);
  });

  it("leaves alone a role that reaches the confidence exactly", () => {
    const one = modelOf(role("one", { headcount: 1, minimumHeadcount: 1 }));
    expect(rolesHitByAbsence(one, 0.05)).toEqual([]);
    expect(rolesHitByAbsence(one, 0.051)).toEqual(["one"]);
  });
});
