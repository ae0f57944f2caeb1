import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minutes as minutesSchema } from "#src/domain/plan/fields.ts";
import { durationText } from "#src/domain/report/duration.ts";
import { longestMinutes, parseDuration } from "#src/domain/report/duration-input.ts";

const locales = ["en", "en-GB", "sv", "de", "fr", "es", "fi", "pl", "ru", "ja"] as const;
const anyMinutes = fc.oneof(
  fc.integer({ min: 0, max: longestMinutes }),
  fc.constantFrom(0, 59, 60, 61, 1439, 1440, 1441, 10_080, longestMinutes),
);

describe("Minutes in words", () => {
  test.each([
    [0, "0 min"],
    [45, "45 min"],
    [60, "1 h"],
    [90, "1 h 30 min"],
    [720, "12 h"],
    [1440, "1 day"],
    [1680, "1 day 4 h"],
    [2881, "2 days 1 min"],
    [20_160, "14 days"],
    [5_256_000, "3650 days"],
  ])("%i are “%s”", (minutes, text) => {
    expect(durationText(minutes, "en")).toBe(text);
    expect(durationText(minutes, "en-GB")).toBe(text);
  });

  test.each([
    ["sv", "1 dygn 4 h 5 min"],
    ["de", "1 Tag 4 h 5 Min."],
    ["fr", "1 jour 4 h 5 min"],
  ])("are written as %s writes them", (locale, text) => {
    expect(durationText(1685, locale)).toBe(text);
  });

  test.each([-1, 0.5, Number.NaN, Infinity])("%d is a mistake of the caller", (minutes) => {
    expect(() => durationText(minutes, "en")).toThrow(RangeError);
  });

  test("lose nothing: what was written is read back as the same minutes", () => {
    fc.assert(
      fc.property(anyMinutes, fc.constantFrom(...locales), (minutes, locale) => {
        expect(parseDuration(durationText(minutes, locale), locale)).toEqual({ ok: true, value: minutes });
      }),
    );
  });

  test("differ where the minutes differ", () => {
    fc.assert(
      fc.property(anyMinutes, anyMinutes, fc.constantFrom(...locales), (one, other, locale) => {
        expect(durationText(one, locale) === durationText(other, locale)).toBe(one === other);
      }),
    );
  });
});

describe("A length of time that was typed", () => {
  test.each([
    ["90", 90],
    ["90 min", 90],
    ["90m", 90],
    ["1h30", 90],
    ["1 h 30", 90],
    ["1:30", 90],
    ["1h 30m", 90],
    ["1 hour, 30 minutes", 90],
    ["1.5 h", 90],
    ["1,5 h", 90],
    ["1.1 h", 66],
    ["0.25 d", 360],
    ["2 d", 2880],
    ["2D", 2880],
    ["  1 week ", 10_080],
    ["2 weeks 1 day", 21_600],
    ["1 month", 43_200],
    ["30 min 1 h", 90],
    ["0", 0],
    ["72:00", 4320],
  ])("“%s” is %i minutes", (text, minutes) => {
    expect(parseDuration(text, "en")).toEqual({ ok: true, value: minutes });
  });

  test.each([
    ["sv", "2 dygn 3 timmar", 3060],
    ["sv", "1 vecka", 10_080],
    ["sv", "2 days", 2880],
    ["de", "1 Tag 4 Std.", 1680],
    ["es", "1 día", 1440],
    ["fr", "2 j", 2880],
    ["fr", "90 m", 90],
    ["ja", "12時間", 720],
  ])("is understood in %s: “%s”", (locale, text, minutes) => {
    expect(parseDuration(text, locale)).toEqual({ ok: true, value: minutes });
  });

  test.each([
    ["", "notADuration"],
    ["soon", "notADuration"],
    ["h", "notADuration"],
    ["-5", "notADuration"],
    ["2 d 4", "notADuration"],
    ["1h90", "notADuration"],
    ["30 1 h", "notADuration"],
    ["1 h 2 h", "notADuration"],
    ["1:75", "notADuration"],
    ["3 years", "notADuration"],
    ["1,500 h", "notADuration"],
    ["1.500", "notADuration"],
    ["0.01 h", "notWholeMinutes"],
    ["1.5", "notWholeMinutes"],
    ["5256001", "tooLong"],
    ["99999999999999999999 d", "tooLong"],
  ])("“%s” is refused: %s", (text, error) => {
    expect(parseDuration(text, "en")).toEqual({ ok: false, error });
  });

  test("comes out the same in minutes, hours, days and weeks", () => {
    const units = fc.constantFrom(["min", 1], ["h", 60], ["d", 1440], ["weeks", 10_080]) as fc.Arbitrary<
      [string, number]
    >;
    fc.assert(
      fc.property(
        fc.nat({ max: 500 }),
        units,
        fc.constantFrom("", " ", "\u00A0"),
        (amount, [unit, size], gap) => {
          expect(parseDuration(`${amount}${gap}${unit}`, "en")).toEqual({ ok: true, value: amount * size });
        },
      ),
    );
  });

  test("is taken whenever the plan can hold it, and only then", () => {
    fc.assert(
      fc.property(fc.nat({ max: longestMinutes * 2 }), (minutes) => {
        expect(parseDuration(String(minutes), "en").ok).toBe(minutesSchema.safeParse(minutes).success);
      }),
    );
    expect(minutesSchema.safeParse(longestMinutes).success).toBe(true);
    expect(minutesSchema.safeParse(longestMinutes + 1).success).toBe(false);
  });

  test("never breaks, whatever was typed, and gives only what the plan can hold", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 12 }),
        fc.constantFrom(...locales),
        (text, locale) => {
          const result = parseDuration(text, locale);
          expect(!result.ok || minutesSchema.safeParse(result.value).success).toBe(true);
        },
      ),
    );
  });
});
