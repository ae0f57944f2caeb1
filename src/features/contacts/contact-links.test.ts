import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emailLink, phoneLink } from "#src/features/contacts/contact-links.ts";

describe("The link that dials", () => {
  test.each([
    ["+46 8 123 45 67", "tel:+4681234567"],
    ["+46 (0)8-123 45 67", "tel:+4681234567"],
    ["(08) 123 45 67", "tel:081234567"],
    ["08-123 45 67 ext. 9", "tel:081234567"],
    ["08-123 45 67, switchboard", "tel:081234567"],
    ["112", "tel:112"],
    ["*123#", "tel:*123#"],
    ["ask reception", undefined],
    ["12", undefined],
    ["", undefined],
  ])("for '%s' is %s", (text, link) => {
    expect(phoneLink(text)).toBe(link);
  });
});

describe("The link that writes", () => {
  test.each([
    ["ann@example.org", "mailto:ann@example.org"],
    [" ann.berg+crisis@example.org ", "mailto:ann.berg%2Bcrisis@example.org"],
    ["ann@example.org, bo@example.org", undefined],
    ["Ann <ann@example.org>", undefined],
    ["ann at example", undefined],
    ["ann@localhost", undefined],
  ])("for '%s' is %s", (text, link) => {
    expect(emailLink(text)).toBe(link);
  });

  test("never carries anything but one address", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (local, domain) => {
        const link = emailLink(`${local}@${domain}.org`) ?? "no link";
        expect(link).toMatch(/^(mailto:[^?&@]+@[^?&@]+|no link)$/);
      }),
    );
  });
});
