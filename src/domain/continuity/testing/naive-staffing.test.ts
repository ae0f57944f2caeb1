import { describe, expect, it } from "vitest";
import { readGoldenModel } from "#src/domain/continuity/testing/golden-model.ts";
import { modelOf, role, system } from "#src/domain/continuity/testing/model-of.ts";
import {
  isLess,
  listRolesShortUnderAbsence,
  listUnknownRoles,
  parseRatio,
  probabilityOfEnough,
  ratioToNumber,
} from "#src/domain/continuity/testing/naive-staffing.ts";

describe("a ratio", () => {
  it("is what the decimal says, however it is written", () => {
    expect(parseRatio("0.4")).toEqual({ numerator: 4n, denominator: 10n });
    expect(parseRatio("1")).toEqual({ numerator: 1n, denominator: 1n });
    expect(parseRatio("12.50")).toEqual({ numerator: 1250n, denominator: 100n });
    expect(parseRatio(String(0.000_000_5))).toEqual({ numerator: 5n, denominator: 10_000_000n });
    expect(parseRatio("5e2")).toEqual({ numerator: 500n, denominator: 1n });
  });

  it("is none where the text is no decimal of 0 or more", () => {
    for (const text of ["", "-0.1", ".5", "1.", "0,4", "NaN", "1/2"]) {
      expect(() => parseRatio(text), text).toThrow(`Not a decimal: ${text}`);
    }
  });

  it("compares with another and becomes a number near it", () => {
    expect(isLess(parseRatio("0.30"), parseRatio("0.3"))).toBe(false);
    expect(isLess(parseRatio("0.3"), parseRatio("0.30000000000000000001"))).toBe(true);
    expect(ratioToNumber({ numerator: 1n, denominator: 3n })).toBeCloseTo(1 / 3, 15);
  });
});

describe("the probability of enough people", () => {
  it("is what the page says", () => {
    const exactly = (headcount: number, minimum: number) =>
      ratioToNumber(probabilityOfEnough(headcount, minimum, "0.4"));
    expect(exactly(5, 2)).toBe(0.912_96);
    expect(exactly(6, 2)).toBe(0.959_04);
    expect(exactly(4, 1)).toBe(0.974_4);
  });

  it("is 1 where nobody is needed or absent, 0 where more are needed than there are", () => {
    const number = (headcount: number, minimum: number, rate: string) =>
      ratioToNumber(probabilityOfEnough(headcount, minimum, rate));
    expect(number(7, 0, "0.4")).toBe(1);
    expect(number(0, 0, "0.4")).toBe(1);
    expect(number(7, 7, "0")).toBe(1);
    expect(number(7, 8, "0")).toBe(0);
    expect(number(7, 1, "1")).toBe(0);
    expect(number(0, 1, "0.4")).toBe(0);
  });

  it("and that of too many absent make exactly 1, for any size of role", () => {
    for (const [headcount, minimum] of [
      [1, 1],
      [9, 4],
      [200, 121],
    ] as const) {
      const enough = probabilityOfEnough(headcount, minimum, "0.4");
      const tooMany = probabilityOfEnough(headcount, headcount - minimum + 1, "0.6");
      expect(enough.numerator + tooMany.numerator).toBe(enough.denominator);
    }
  });
});

describe("broad absence", () => {
  it("leaves the roles of the golden example short that the golden regions count on", () => {
    expect(listRolesShortUnderAbsence(readGoldenModel())).toEqual([
      "clerks",
      "drivers",
      "operators",
      "specialist",
    ]);
  });

  it("spares a role whose probability is exactly the confidence", () => {
    const model = modelOf(role("sole", { headcount: 1, minimumHeadcount: 1 }));
    const shortAt = (absenceRate: number, staffingConfidence: number) =>
      listRolesShortUnderAbsence({
        ...model,
        assumptions: { ...model.assumptions, absenceRate, staffingConfidence },
      });
    expect(shortAt(0.05, 0.95)).toEqual([]);
    expect(shortAt(0.050_000_1, 0.95)).toEqual(["sole"]);
    expect(shortAt(0.7, 0.3)).toEqual([]);
  });

  it("takes no role that is not counted, and no other node", () => {
    const model = modelOf(
      role("withoutHeadcount", { minimumHeadcount: 3 }),
      role("withoutMinimum", { headcount: 3 }),
      role("short", { headcount: 1, minimumHeadcount: 3 }),
      system("system", {}),
    );
    expect(listRolesShortUnderAbsence(model)).toEqual(["short"]);
    expect(listUnknownRoles(model)).toEqual(["withoutHeadcount", "withoutMinimum"]);
  });
});
