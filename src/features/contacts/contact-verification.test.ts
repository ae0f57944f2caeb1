import { expect, test } from "vitest";
import { verificationOf } from "#src/features/contacts/contact-verification.ts";

test.each([
  [undefined, "never"],
  ["2025-11-11", "old"],
  ["2025-11-12", "recent"],
  ["2026-11-12", "recent"],
] as const)("A contact verified on %s is %s on 12 November 2026", (verifiedOn, verification) => {
  expect(verificationOf(verifiedOn === undefined ? {} : { verifiedOn }, "2026-11-12")).toBe(verification);
});
