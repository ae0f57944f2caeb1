import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planOf } from "#src/domain/testing/plan-of.ts";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";
import {
  listQuestions,
  questionFilters,
  readListQuery,
  toggleFilter,
  writeListQuery,
  type ListQuery,
} from "#src/features/questionnaire/question-filters.ts";

const plan = planOf({
  answers: [
    { id: "people.deputies", value: "documented", owner: "Åsa Öberg" },
    { id: "people.training", value: "unknown", flagged: true },
    { id: "systems.backup-restore", value: "proven", note: "Résumé of the restore test" },
    { id: "location-systems.local-egress", value: "notApplicable" },
    { id: "all.activation", value: "none" },
  ],
  evidence: [
    {
      id: "e1",
      subjectKind: "answers",
      subjectId: "systems.backup-restore",
      kind: "test",
      label: "Restore test",
    },
  ],
});

function list(query: Partial<ListQuery>, of = plan) {
  return listQuestions(of, smallCatalog, smallCatalogText, { filters: [], search: "", ...query });
}
const idsOf = (query: Partial<ListQuery>): string[] => list(query).questions.map(({ id }) => id);

describe("The list of questions", () => {
  test("holds every question that is asked while nothing narrows it", () => {
    expect(idsOf({})).toEqual(smallCatalog.questions.map(({ id }) => id));
    expect(list({}, planOf({}, "start")).questions).toHaveLength(3);
  });

  test.each([
    ["unanswered", ["location-systems.local-egress"]],
    ["unknown", ["people.training"]],
    ["flagged", ["people.training"]],
    ["without-evidence", ["people.deputies"]],
    ["weak", ["all.activation"]],
  ] as const)("narrowed to '%s' holds what the filter means", (filter, ids) => {
    expect(idsOf({ filters: [filter] })).toEqual(ids);
    expect(list({}).counts[filter]).toBe(ids.length);
  });

  test("holds what any of several filters finds", () => {
    expect(idsOf({ filters: ["weak", "without-evidence"] })).toEqual(["people.deputies", "all.activation"]);
  });

  test.each([
    ["asa oberg", ["people.deputies"]],
    ["RESUME", ["systems.backup-restore"]],
    ["crisis", ["all.activation"]],
    ["training how far", ["people.training"]],
    ["no such words", []],
  ])("searched for '%s' looks at title, prompt, note and owner", (search, ids) => {
    expect(idsOf({ search })).toEqual(ids);
  });

  test("counts for each filter what pressing it alone would show", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questionFilters),
        fc.constantFrom("", "how far", "asa", "nothing like it"),
        (filter, search) => {
          expect(list({ search }).counts[filter]).toBe(list({ search, filters: [filter] }).questions.length);
        },
      ),
    );
  });
});

describe("The list's address", () => {
  const anyQuery = fc.record({
    filters: fc.subarray([...questionFilters]),
    search: fc.string().map((text) => text.trim()),
  });

  test("gives back the filters and the search that were written to it", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const address = new URLSearchParams(writeListQuery(query)).toString();
        expect(readListQuery(new URLSearchParams(address))).toEqual(query);
      }),
    );
  });

  test("says nothing about a list that is not narrowed", () => {
    expect(writeListQuery({ filters: [], search: " " })).toEqual({ view: "list" });
  });

  test("is read without filters that do not exist", () => {
    expect(readListQuery(new URLSearchParams("show=weak.nonsense")).filters).toEqual(["weak"]);
  });
});

test("A filter pressed twice is as it was, and the others do not change", () => {
  fc.assert(
    fc.property(
      fc.subarray([...questionFilters]),
      fc.constantFrom(...questionFilters),
      (filters, toggled) => {
        const once = toggleFilter(filters, toggled);
        expect(once.includes(toggled)).toBe(!filters.includes(toggled));
        expect(toggleFilter(once, toggled)).toEqual(filters);
      },
    ),
  );
});
