import { describe, expect, it } from "vitest";
import type { RatedItem } from "#src/domain/assessment/assessment.ts";
import { open, out, ratedAs, type Rating } from "#src/domain/assessment/rate-ladder.ts";
import { addSums, emptySum, readinessOf, sumOfItems } from "#src/domain/assessment/readiness.ts";
import type { Weight } from "#src/domain/catalog.ts";

function item(weight: Weight, rating: Rating): RatedItem {
  return { kind: "question", id: "q", region: "P", weight, recorded: undefined, ...rating };
}

describe("readinessOf", () => {
  it("is weight times credit over weight, what is open as 0 for low and as 1 for high", () => {
    const sum = sumOfItems([item(3, ratedAs("documented")), item(2, ratedAs("none")), item(1, open())]);
    expect(sum).toEqual({ weight: 6, lowThirds: 6, highThirds: 9, answeredWeight: 5, evidencedWeight: 0 });
    expect(readinessOf(sum)).toMatchObject({
      low: 1 / 3,
      high: 1 / 2,
      exactLow: { numerator: 1, denominator: 3 },
      exactHigh: { numerator: 1, denominator: 2 },
      coverage: 5 / 6,
      evidenced: 0,
    });
  });

  it("counts as evidenced only what counts as proven", () => {
    const sum = sumOfItems([item(3, ratedAs("proven")), item(2, ratedAs("documented")), item(1, open())]);
    expect(readinessOf(sum)?.evidenced).toBe(1 / 2);
  });

  it("is null for an empty set, and for one in which nothing applies", () => {
    expect(readinessOf(emptySum)).toBeNull();
    expect(readinessOf(sumOfItems([item(3, out()), item(1, out())]), "strikes")).toBeNull();
  });

  it("leaves out what does not apply", () => {
    const rated = [item(3, ratedAs("partial")), item(2, open())];
    expect(sumOfItems([...rated, item(3, out())])).toEqual(sumOfItems(rated));
  });

  it("is rated from 60 % coverage on", () => {
    const withCoverage = (answeredWeight: number) =>
      readinessOf({ ...emptySum, weight: 1000, answeredWeight })?.isRated;
    expect(withCoverage(599)).toBe(false);
    expect(withCoverage(600)).toBe(true);
    expect(readinessOf(sumOfItems([item(3, ratedAs("none")), item(2, open())]))?.isRated).toBe(true);
  });

  const strong = { ...emptySum, weight: 4, lowThirds: 9, highThirds: 12 };

  it("caps low and high at one half where a knock-out strikes", () => {
    expect(readinessOf(strong, "strikes")).toMatchObject({
      low: 1 / 2,
      high: 1 / 2,
      exactLow: { numerator: 1, denominator: 2 },
      exactHigh: { numerator: 1, denominator: 2 },
      sum: strong,
    });
  });

  it("caps low alone where a knock-out is open, and nothing where it is clear", () => {
    expect(readinessOf(strong, "open")).toMatchObject({ low: 1 / 2, high: 1 });
    expect(readinessOf(strong, "clear")).toMatchObject({ low: 3 / 4, high: 1 });
  });

  it("never raises what is below the cap", () => {
    const weak = { ...emptySum, weight: 4, lowThirds: 2, highThirds: 5 };
    expect(readinessOf(weak, "strikes")).toEqual(readinessOf(weak));
  });
});

describe("addSums", () => {
  it("adds part by part", () => {
    const sum = { weight: 6, lowThirds: 7, highThirds: 10, answeredWeight: 4, evidencedWeight: 3 };
    expect(addSums([sum, emptySum, sum])).toEqual({
      weight: 12,
      lowThirds: 14,
      highThirds: 20,
      answeredWeight: 8,
      evidencedWeight: 6,
    });
    expect(addSums([])).toEqual(emptySum);
  });
});
