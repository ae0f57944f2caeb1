import * as fc from "fast-check";
import {
  answerValues,
  areaHits,
  regionIds,
  type Catalog,
  type Question,
  type RegionId,
  type Weight,
} from "#src/domain/catalog.ts";

const region = fc.constantFrom(...regionIds);
const weight = fc.constantFrom<Weight>(1, 2, 3);
const party = fc.constantFrom("provider" as const, "customer" as const, "shared" as const);

/** Gives each of a list its id, so that ids are unique whatever shrinking takes away. */
function numbered<T>(prefix: string, item: fc.Arbitrary<T>, maxLength: number) {
  return fc
    .array(item, { maxLength, size: "max" })
    .map((items) => items.map((fields, index) => ({ id: `${prefix}${index + 1}`, ...fields })));
}

const arbitraryQuestions: fc.Arbitrary<Question[]> = numbered(
  "question.",
  fc.record({
    region,
    weight,
    fromProviderArticle: fc.boolean(),
    references: fc.constant([]),
    whens: fc.array(fc.subarray([...answerValues]), { maxLength: 2 }),
  }),
  10,
).map((questions) =>
  questions.map(({ whens, ...question }) => ({
    ...question,
    followUps: whens.map((when, index) => ({
      id: `${question.id}.detail-${index + 1}`,
      kind: "text" as const,
      when,
    })),
  })),
);

const arbitraryTemplates = numbered(
  "template-",
  fc.record({
    sources: fc.constant({ chart: { published: "2020-02" } }),
    rows: numbered(
      "row-",
      fc.record({
        group: fc.constantFrom("operations" as const, "incident" as const),
        region,
        weight,
        defaultResponsible: party,
        source: fc.constant("chart"),
      }),
      5,
    ),
  }),
  2,
);

/** At most one question of a region, as in a real catalogue; the choice falls on its first. */
function firstOfRegions(questions: readonly Question[], regions: readonly RegionId[]) {
  return Object.fromEntries(
    regions.flatMap((id) => {
      const question = questions.find((candidate) => candidate.region === id);
      return question ? [[id, question.id]] : [];
    }),
  );
}

/** A small catalogue of any shape: regions without questions, knock-outs of any weight, empty templates. */
export const arbitraryCatalog: fc.Arbitrary<Catalog> = fc
  .record({
    questions: arbitraryQuestions,
    templates: arbitraryTemplates,
    scenarios: numbered(
      "scenario-",
      fc.record({
        hits: fc.record({
          people: fc.constantFrom(...areaHits),
          location: fc.constantFrom(...areaHits),
          systems: fc.constantFrom(...areaHits),
        }),
        fromProviderArticle: fc.boolean(),
      }),
      2,
    ),
    channels: numbered(
      "channel-",
      fc.record({ owner: fc.constantFrom("provider" as const, "customer" as const) }),
      2,
    ),
    knockOutRegions: fc.subarray([...regionIds]),
  })
  .map(({ questions, templates, scenarios, channels, knockOutRegions }) => ({
    version: "generated",
    questions,
    templates,
    scenarios,
    channels,
    knockOuts: firstOfRegions(questions, knockOutRegions),
  }));
