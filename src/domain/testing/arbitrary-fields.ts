import * as fc from "fast-check";
import { maxShortTextLength } from "#src/domain/plan/fields.ts";
import { isId } from "#src/domain/ids.ts";

/**
 * Text that a planner could type, paste or import: with accents, emoji, markup, a formula, right-to-left
 * script and stray control characters. Never blank, because a blank field is an absent one.
 */
function arbitraryText(...samples: string[]): fc.Arbitrary<string> {
  return fc
    .oneof(
      fc.constantFrom("Anna Åberg", "Back-up & återställning", "Plan B", ...samples),
      fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 24 }),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
      fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
    )
    .filter((text) => text.trim() !== "");
}

export const arbitraryShortText = arbitraryText(
  "<b>bold</b>",
  '=HYPERLINK("x")',
  "طوارئ",
  "🧯 exit",
  "W".repeat(maxShortTextLength),
);

export const arbitraryLongText = arbitraryText(
  "First line\nSecond line\n\n- a point",
  "tab\there",
  "Somebody answers the phone within the hour. ".repeat(40),
);

/** The day around which generated dates lie. */
export const testDay = "2026-06-15";

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A date within two years of `testDay`, often one where a calendar rule has its edge. */
export const arbitraryDate: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -730, max: 730 }).map((days) => dayAfter(testDay, days)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(testDay, "2025-06-15", "2025-06-14", "2024-02-29", "1900-01-01", "2999-12-31"),
  },
);

/** A date on which a plan is assessed: near `testDay`, or on a leap day. */
export const arbitraryAssessmentDate: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: -60, max: 60 }).map((days) => dayAfter(testDay, days)),
  fc.constantFrom("2024-02-29", "2025-02-28", "2028-02-29"),
);

export const arbitraryInstant: fc.Arbitrary<string> = fc
  .integer({ min: Date.parse("2024-01-01T00:00:00Z"), max: Date.parse("2027-01-01T00:00:00Z") })
  .map((time) => new Date(time).toISOString());

/** An id as this app and others make them; some look like a number, which objects list first. */
export const arbitraryId: fc.Arbitrary<string> = fc
  .oneof(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,11}$/), fc.nat({ max: 99 }).map(String), fc.uuid())
  .filter(isId);

/** A fingerprint or a salt: 64 hex digits. */
export const arbitraryFingerprint: fc.Arbitrary<string> = fc.stringMatching(/^[0-9a-f]{64}$/);
