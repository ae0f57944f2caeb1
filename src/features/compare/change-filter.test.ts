import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog } from "#src/domain/testing/small-catalog.ts";
import { changeSections } from "#src/domain/versions/compare/change-section.ts";
import { compareVersions } from "#src/domain/versions/compare/compare-versions.ts";
import { arbitraryVersions } from "#src/domain/versions/compare/testing/arbitrary-versions.ts";
import {
  changeTypes,
  effectFilters,
  filterChanges,
  isFiltered,
  noFilter,
  readFilter,
  withFilter,
  type ChangeFilter,
} from "#src/features/compare/change-filter.ts";

const filter: fc.Arbitrary<ChangeFilter> = fc.record({
  effect: fc.constantFrom(undefined, ...effectFilters),
  section: fc.constantFrom(undefined, ...changeSections),
  type: fc.constantFrom(undefined, ...changeTypes),
  person: fc.option(fc.string({ unit: "grapheme" }), { nil: undefined }),
  isWithoutReason: fc.boolean(),
  isNotReviewed: fc.boolean(),
  search: fc.string({ unit: "grapheme" }),
});

const at = "2026-06-15";
const rowsBetween = (before: Parameters<typeof planOf>[0], after: Parameters<typeof planOf>[0]) =>
  compareVersions(
    { plan: planOf(before), history: [], at },
    { plan: planOf(after), history: [], at },
    smallCatalog,
  ).changes.map((change) => ({ change, texts: [change.change.id] }));

describe("the filter", () => {
  test("stands in the address and is read back from it, and leaves the rest of the address alone", () => {
    fc.assert(
      fc.property(filter, (one) => {
        const parameters = withFilter(new URLSearchParams({ before: "p:1", view: "score" }), one);
        const again = new URLSearchParams(parameters.toString());
        expect(readFilter(again)).toEqual(one);
        expect(again.get("before")).toBe("p:1");
        expect(withFilter(again, noFilter).toString()).toBe("before=p%3A1&view=score");
      }),
    );
  });

  test("is none where the address says nothing, or nothing that can be understood", () => {
    expect(readFilter(new URLSearchParams())).toEqual(noFilter);
    expect(readFilter(new URLSearchParams("effect=worse&section=x&type=&reason=yes"))).toEqual(noFilter);
    expect(isFiltered(noFilter)).toBe(false);
    expect(isFiltered({ ...noFilter, person: "" })).toBe(true);
  });

  test("counts what the section table counts", () => {
    fc.assert(
      fc.property(arbitraryVersions, ([before, after]) => {
        const { changes, sections } = compareVersions(
          { plan: before, history: [], at },
          { plan: after, history: [], at },
          smallCatalog,
        );
        const rows = changes.map((change) => ({ change, texts: [] }));
        const count = (part: Partial<ChangeFilter>): number =>
          filterChanges(rows, { ...noFilter, ...part }, () => false).length;
        for (const counted of sections) {
          const { section } = counted;
          for (const type of changeTypes) expect(count({ section, type })).toBe(counted[type]);
          for (const effect of effectFilters) expect(count({ section, effect })).toBe(counted[effect]);
          expect(count({ section, isWithoutReason: true })).toBe(counted.withoutReason);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("finds by person, by words, and by what was not reviewed", () => {
    const answer = (id: string, value: "none" | "partial", changedBy?: string) => ({
      id,
      value,
      ...(changedBy !== undefined && { changedBy }),
    });
    const rows = rowsBetween(
      { answers: [answer("people.deputies", "none"), answer("people.training", "none")] },
      { answers: [answer("people.deputies", "partial", "Ann"), answer("people.training", "partial")] },
    );
    const ids = (part: Partial<ChangeFilter>, reviewed: readonly string[] = []): string[] =>
      filterChanges(rows, { ...noFilter, ...part }, ({ change }) => reviewed.includes(change.id)).map(
        ({ change }) => change.change.id,
      );
    expect(ids({ person: "Ann" })).toEqual(["people.deputies"]);
    expect(ids({ person: "" })).toEqual(["people.training"]);
    expect(ids({ search: "TRAIN" })).toEqual(["people.training"]);
    expect(ids({ isNotReviewed: true }, ["people.training"])).toEqual(["people.deputies"]);
    expect(ids({ person: "Ann", search: "train" })).toEqual([]);
  });
});
