import { describe, expect, it } from "vitest";
import { smallCatalog, smallCatalogText } from "#src/domain/testing/small-catalog.ts";

describe("smallCatalog", () => {
  it("has a text for each of its ids and no other", () => {
    const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
    const { questions, followUps, rows, templates, scenarios, channels } = smallCatalogText;
    expect(Object.keys(questions)).toEqual(ids(smallCatalog.questions));
    expect(Object.keys(followUps)).toEqual(ids(smallCatalog.questions.flatMap((q) => q.followUps)));
    expect(Object.keys(rows)).toEqual(ids(smallCatalog.templates.flatMap((t) => t.rows)));
    expect(Object.keys(templates)).toEqual(ids(smallCatalog.templates));
    expect(Object.keys(scenarios)).toEqual(ids(smallCatalog.scenarios));
    expect(Object.keys(channels)).toEqual(ids(smallCatalog.channels));
  });
});
