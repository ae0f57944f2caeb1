import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryFingerprint } from "#src/domain/testing/arbitrary-fields.ts";
import { groupDigits, shortFingerprint } from "#src/domain/versions/content.ts";
import { findFingerprint } from "#src/features/versions/find-fingerprint.ts";
import { sealNotes } from "#src/features/versions/testing/versions-of-test-plan.ts";

const { history } = sealNotes(["first", "second", "first"]);
const [first, second, third] = history as [
  (typeof history)[number],
  (typeof history)[number],
  (typeof history)[number],
];
const contentOf = (entry: (typeof history)[number]): string =>
  entry.type === "sealed" ? entry.contentFingerprint : "";

/** As somebody copies it from paper: with spaces, hyphens and capitals, and with letters in the place of digits. */
const arbitraryTyping = fc
  .record({
    isUpper: fc.boolean(),
    gap: fc.constantFrom("", " ", "-", "\u00A0", "\n"),
    isMisread: fc.boolean(),
  })
  .map(({ isUpper, gap, isMisread }) => (fingerprint: string): string => {
    const spaced = (fingerprint.match(/.{4}/g) ?? []).join(gap);
    const read = isMisread ? spaced.replaceAll("0", "O").replaceAll("1", "l") : spaced;
    return ` ${isUpper ? read.toUpperCase() : read} `;
  });

describe("A fingerprint that somebody types or pastes", () => {
  test("is found however it is written, in full and in short", () => {
    fc.assert(
      fc.property(fc.constantFrom(first, second), arbitraryTyping, fc.boolean(), (entry, type, isShort) => {
        const own = isShort ? contentOf(entry).slice(0, 16) : contentOf(entry);
        const answer = findFingerprint(history, undefined, type(own));
        expect(answer).toMatchObject({ type: "found", isShort, isDraft: false });
        expect(answer.type === "found" && answer.contents).toContain(entry);
      }),
    );
  });

  test("names every version with this content, and no other", () => {
    const answer = findFingerprint(history, undefined, groupDigits(contentOf(first)));
    expect(answer).toEqual({
      type: "found",
      isShort: false,
      contents: [first, third],
      entries: [],
      isDraft: false,
    });
  });

  test("may be that of an entry, or of the draft as it is now", () => {
    expect(findFingerprint(history, undefined, shortFingerprint(second.fingerprint))).toMatchObject({
      contents: [],
      entries: [second],
      isDraft: false,
    });
    const draft = "ab".repeat(32);
    expect(findFingerprint([], draft, draft)).toMatchObject({ type: "found", isDraft: true });
  });

  test("that nothing here has is not found", () => {
    fc.assert(
      fc.property(arbitraryFingerprint, (fingerprint) => {
        fc.pre(!history.some((entry) => [entry.fingerprint, contentOf(entry)].includes(fingerprint)));
        expect(findFingerprint(history, undefined, fingerprint)).toEqual({
          type: "notFound",
          isShort: false,
        });
      }),
    );
  });

  test.each([
    ["7b68 c3eb 65ad f9b", { length: 15, hasOtherSigns: false }],
    ["7b68 c3eb 65ad f9bd 1", { length: 17, hasOtherSigns: false }],
    ["a".repeat(65), { length: 65, hasOtherSigns: false }],
    ["7b68 c3eb 65ad f9bz", { length: 16, hasOtherSigns: true }],
    ["Version 3", { length: 8, hasOtherSigns: true }],
  ])("“%s” is none, and the reason is told", (typed, reason) => {
    expect(findFingerprint(history, undefined, typed)).toEqual({ type: "notAFingerprint", ...reason });
  });
});
