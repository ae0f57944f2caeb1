import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mapDirections } from "#src/domain/registers/map/reach.ts";
import {
  depthChoices,
  formatMapAddress,
  readMapAddress,
  zoomLimits,
  type MapAddress,
} from "#src/features/map/map-address.ts";

const anyAddress: fc.Arbitrary<MapAddress> = fc.record({
  start: fc.option(fc.string(), { nil: undefined }),
  direction: fc.constantFrom(...mapDirections),
  depth: fc.constantFrom(undefined, ...depthChoices),
  search: fc.string(),
  selected: fc.option(fc.string(), { nil: undefined }),
  zoom: fc.integer({ min: zoomLimits.least, max: zoomLimits.most }),
  view: fc.constantFrom("map", "table"),
});

describe("the address of the map", () => {
  test("says all that was chosen", () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const text = formatMapAddress(address).toString();
        expect(readMapAddress(new URLSearchParams(text))).toEqual(address);
      }),
    );
  });

  test("is empty as long as nothing was chosen", () => {
    expect(formatMapAddress(readMapAddress(new URLSearchParams())).toString()).toBe("");
  });

  test("that was written by hand gives what is closest", () => {
    const address = readMapAddress(new URLSearchParams("way=up&depth=9&zoom=9000&view=tree"));
    expect(address).toMatchObject({
      direction: "needs",
      depth: undefined,
      zoom: zoomLimits.most,
      view: "map",
    });
    expect(readMapAddress(new URLSearchParams("zoom=much")).zoom).toBe(100);
  });
});
