import { expect, test } from "vitest";
import { scenarioName } from "#src/domain/report/item-names.ts";
import { smallCatalogText } from "#src/domain/testing/small-catalog.ts";

test.each([
  [{ catalogId: "pandemic", name: "Flu wave" }, "Flu wave"],
  [{ catalogId: "pandemic", name: " " }, "Pandemic"],
  [{ catalogId: "pandemic" }, "Pandemic"],
  [{ catalogId: "retired" }, undefined],
  [{}, undefined],
])("the scenario %j is called %s", (fields, name) => {
  expect(scenarioName({ id: "s", ...fields }, smallCatalogText)).toBe(name);
});
