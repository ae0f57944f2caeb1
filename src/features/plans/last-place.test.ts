import { describe, expect, test } from "vitest";
import { lastPlace } from "#src/features/plans/last-place.ts";

describe("The place to continue at", () => {
  test.each([
    [undefined, "/plans/p1", "nav.overview"],
    ["", "/plans/p1", "nav.overview"],
    ["questions/P/people.deputies", "/plans/p1/questions/P/people.deputies", "nav.questions"],
    ["/gaps", "/plans/p1/gaps", "nav.gaps"],
    ["questions?mode=list", "/plans/p1/questions?mode=list", "nav.questions"],
    ["/plans/p1/contacts", "/plans/p1/contacts", "nav.contacts"],
    ["/plans/p1", "/plans/p1", "nav.overview"],
    ["page-of-another-version/x", "/plans/p1", "nav.overview"],
  ])("after %s is %s", (remembered, path, page) => {
    expect(lastPlace("p1", remembered)).toEqual({ path, page });
  });
});
