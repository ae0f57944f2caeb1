import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatSideAddress, parseSideAddress, type SideAddress } from "#src/parts/compare-address.ts";

const planId = fc
  .stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,30}$/)
  .filter((id) => !id.startsWith("file:"));
const address: fc.Arbitrary<SideAddress> = fc.oneof(
  fc.record({
    type: fc.constant("version" as const),
    planId,
    versionNumber: fc.integer({ min: 1, max: 1_000_000 }),
  }),
  fc.record({ type: fc.constant("draft" as const), planId }),
  fc.record({
    type: fc.constant("file" as const),
    key: fc.uuid(),
    name: fc.string({ unit: "grapheme" }),
  }),
);

describe("the address of a side", () => {
  test("is read back as what it was written from, whatever the plan or the file is called", () => {
    fc.assert(
      fc.property(address, (one) => {
        const parameters = new URLSearchParams({ before: formatSideAddress(one) });
        const again = new URLSearchParams(parameters.toString()).get("before");
        expect(parseSideAddress(again)).toEqual(one);
      }),
    );
  });

  test.each(["", "p1", "p1:", "p1:0", "p1:-2", "p1:1.5", ":draft", "p1:newest", "file:x"])(
    "is none where it reads “%s”",
    (text) => {
      expect(parseSideAddress(text)).toBeUndefined();
    },
  );

  test("is none where the page has none", () => {
    expect(parseSideAddress(null)).toBeUndefined();
  });
});
