import * as fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  createReportFormats,
  formatLocale,
  formatPercentRange,
  gapPercents,
  readinessPercents,
  wholePercent,
} from "#src/domain/report/format.ts";
import { assessPlan } from "#src/domain/assessment/assess-plan.ts";
import { arbitraryPlan } from "#src/domain/testing/arbitrary-plan.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";

const share = fc
  .tuple(fc.nat({ max: 2000 }), fc.integer({ min: 1, max: 2000 }))
  .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));

describe("whole percent", () => {
  test("shows 0 and 100 for exactly nothing and exactly everything only", () => {
    fc.assert(
      fc.property(share, ({ numerator, denominator }) => {
        const percent = wholePercent({ numerator, denominator });
        expect(percent === 0).toBe(numerator === 0);
        expect(percent === 100).toBe(numerator === denominator);
      }),
    );
    expect(wholePercent({ numerator: 1, denominator: 1000 })).toBe(1);
    expect(wholePercent({ numerator: 999, denominator: 1000 })).toBe(99);
    expect(wholePercent({ numerator: 1, denominator: 3 })).toBe(33);
  });

  test("never shows the smaller of two shares as the larger", () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = a.numerator * b.denominator <= b.numerator * a.denominator ? [a, b] : [b, a];
        expect(wholePercent(low)).toBeLessThanOrEqual(wholePercent(high));
      }),
    );
  });

  test("readiness and gap of any plan add up to 100, with their low ends first", () => {
    fc.assert(
      fc.property(arbitraryPlan(smallCatalog), (plan) => {
        const { regions, whole } = assessPlan(plan, smallCatalog, "2026-06-15");
        for (const readiness of [whole, ...Object.values(regions).map((region) => region.readiness)]) {
          if (!readiness) continue;
          const [shown, gap] = [readinessPercents(readiness), gapPercents(readiness)];
          expect(shown.low).toBeLessThanOrEqual(shown.high);
          expect([shown.low + gap.high, shown.high + gap.low]).toEqual([100, 100]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("formats", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each([
    ["en", "38–62%"],
    ["sv", "38–62\u00a0%"],
    ["tr", "%38–62"],
  ])("a range has one percent sign, where %s puts it", (locale, expected) => {
    expect(formatPercentRange({ low: 38, high: 62 }, locale)).toBe(expected);
    expect(createReportFormats(locale).range({ low: 38, high: 62 })).toBe(expected);
  });

  test("a range of one number is that number", () => {
    expect(formatPercentRange({ low: 38, high: 38 }, "en")).toBe("38%");
  });

  test.each(["Pacific/Kiritimati", "Pacific/Pago_Pago"])("dates are the same in %s", (zone) => {
    vi.stubEnv("TZ", zone);
    expect(new Date().getTimezoneOffset()).not.toBe(0);
    const { date } = createReportFormats("en-GB");
    expect(date("2026-11-12")).toBe("12 November 2026");
    expect(date("2026-11-12T23:30:00.000Z")).toBe("12 November 2026");
    expect(date("2026-11-12T00:30:00.000Z")).toBe("12 November 2026");
    expect(date("2020-02")).toBe("February 2020");
  });

  test("what is not a date stays as it was typed", () => {
    expect(createReportFormats("en-GB").date("soon")).toBe("soon");
  });

  test("the plan's country decides the formats where the words are in its language", () => {
    const english = { locale: "en", formatLocale: "en-GB" };
    expect(formatLocale("en", english)).toBe("en-GB");
    expect(formatLocale("en-US", english)).toBe("en-US");
    expect(formatLocale("sv-SE", english)).toBe("en-GB");
    expect(formatLocale("en-ab-cd", english)).toBe("en-GB");
  });
});
